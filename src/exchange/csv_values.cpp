// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_values.h"

#include "exchange/csv_cell.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace comeback::exchange {

namespace {

constexpr std::array<std::string_view, 6> kYes{"yes", "true", "ja", "wahr", "1", "x"};
constexpr std::array<std::string_view, 5> kNo{"no", "false", "nein", "falsch", "0"};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

CsvValue figure(std::string_view text, bool outOfTen)
{
    if (const auto slash = text.find('/');
        outOfTen && slash != std::string_view::npos && trimmed(text.substr(slash + 1)) == "10")
        text = trimmed(text.substr(0, slash));
    const std::size_t point = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction =
        point == std::string_view::npos ? std::string_view{"0"} : text.substr(point + 1);
    int value = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
    if (!allDigits(whole) || !allDigits(fraction) || error != std::errc{} || value > 1'000'000)
        return {};
    CsvValue found;
    // 10.4 of ten is beyond the scale, not ten.
    if (outOfTen && value >= 10 && fraction.find_first_not_of('0') != std::string_view::npos)
        return found;
    found.rounded = fraction.find_first_not_of('0') != std::string_view::npos;
    found.decimalComma = point != std::string_view::npos && text[point] == ',';
    found.value = value + (fraction.front() >= '5' ? 1 : 0);
    return found;
}

CsvValue yesNo(const std::string& text)
{
    CsvValue found;
    if (std::ranges::find(kYes, text) != kYes.end())
        found.value = true;
    else if (std::ranges::find(kNo, text) != kNo.end())
        found.value = false;
    return found;
}

} // namespace

CsvValue valueFromCsv(const FieldSpec& spec, std::string_view cell)
{
    CsvValue found;
    switch (spec.kind) {
    case FieldKind::Whole:
        return figure(trimmed(cell), spec.high == 10);
    case FieldKind::YesNo:
        return yesNo(lowered(trimmed(cell)));
    case FieldKind::Choice:
        found.value = lowered(trimmed(cell));
        return found;
    default:
        found.value = std::string(
            cell.starts_with('\'') && looksLikeFormula(cell.substr(1)) ? restored(cell) : cell);
        return found;
    }
}

} // namespace comeback::exchange
