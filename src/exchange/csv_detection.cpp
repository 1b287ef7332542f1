// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_detection.h"

#include "exchange/csv_reader.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <vector>

namespace comeback::exchange {

namespace {

constexpr int kRowsLookedAt = 50;
constexpr std::array<DateOrder, 3> kOrders{DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd};

/// How many cells the first rows have under a separator, if all have as many.
std::size_t commonCells(std::string_view text, char separator)
{
    CsvReader csv{text, separator};
    CsvRow row;
    std::size_t cells = 0;
    for (int i = 0; i < kRowsLookedAt && csv.next(row); ++i) {
        if (i > 0 && row.cells.size() != cells)
            return 0;
        cells = row.cells.size();
    }
    return cells;
}

/// How well an order fits: the smaller, the better, the first figure before the second.
struct Fit
{
    std::size_t unreadable = 0;
    std::size_t turns = 0;  ///< how often the rows go against the way that most of them go
    std::int64_t steps = 0; ///< days between neighbours, added up
    std::vector<std::int32_t> days = {};

    [[nodiscard]] auto key() const { return std::tuple{unreadable, turns, steps}; }
};

Fit fitOf(std::span<const std::string> dates, DateOrder order, Date latest)
{
    Fit fit;
    std::size_t up = 0;
    std::size_t down = 0;
    for (const std::string& each : dates) {
        const auto moment = readMoment(each, order);
        if (!moment || moment->date > latest) {
            ++fit.unreadable;
            continue;
        }
        const std::int32_t day = moment->date.dayNumber();
        if (!fit.days.empty()) {
            up += day > fit.days.back() ? 1 : 0;
            down += day < fit.days.back() ? 1 : 0;
            fit.steps += std::abs(std::int64_t{day} - fit.days.back());
        }
        fit.days.push_back(day);
    }
    fit.turns = std::min(up, down);
    return fit;
}

bool hasDots(std::span<const std::string> dates)
{
    return std::ranges::all_of(dates, [](const std::string& each) {
        const std::size_t sign = each.find_first_of("./-");
        return sign != std::string::npos && each[sign] == '.';
    });
}

} // namespace

char separatorOf(std::string_view text)
{
    if (const auto named = namedSeparator(text))
        return *named;
    char best = ',';
    std::size_t most = 1;
    for (const char each : {',', ';', '\t'})
        if (const std::size_t cells = commonCells(text, each); cells > most) {
            most = cells;
            best = each;
        }
    if (most > 1)
        return best;
    // Rows of different lengths: what the header has the most of.
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    for (const char each : {',', ';', '\t'})
        if (const auto signs = static_cast<std::size_t>(std::ranges::count(header, each));
            signs + 1 > most) {
            most = signs + 1;
            best = each;
        }
    return best;
}

std::optional<DateOrder> dateOrderOf(std::span<const std::string> dates, Date latest)
{
    std::array<Fit, kOrders.size()> fits;
    for (std::size_t i = 0; i < kOrders.size(); ++i)
        fits[i] = fitOf(dates, kOrders[i], latest);
    // Where the year stands first in four digits the order says nothing.
    if (fits[0].days == fits[1].days && fits[1].days == fits[2].days)
        return DateOrder::Ymd;
    if (hasDots(dates) && fits[0].unreadable <= std::min(fits[1].unreadable, fits[2].unreadable))
        return DateOrder::Dmy;
    std::size_t best = 0;
    for (std::size_t i = 1; i < kOrders.size(); ++i)
        if (fits[i].key() < fits[best].key())
            best = i;
    for (std::size_t i = 0; i < kOrders.size(); ++i)
        if (i != best && fits[i].key() == fits[best].key() && fits[i].days != fits[best].days)
            return std::nullopt;
    return kOrders[best];
}

} // namespace comeback::exchange
