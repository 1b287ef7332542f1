// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_dates.h"

#include <algorithm>
#include <array>
#include <string>

namespace comeback::exchange {

namespace {

constexpr std::array<std::string_view, 3> kOrderIds{"ymd", "dmy", "mdy"};

/// What the names of months begin with, in English and in German.
struct MonthName
{
    std::string_view begins;
    int month;
};
constexpr std::array kMonths{MonthName{"jan", 1},  MonthName{"jän", 1},  MonthName{"feb", 2},
                             MonthName{"mar", 3},  MonthName{"mär", 3},  MonthName{"mrz", 3},
                             MonthName{"apr", 4},  MonthName{"may", 5},  MonthName{"mai", 5},
                             MonthName{"jun", 6},  MonthName{"jul", 7},  MonthName{"aug", 8},
                             MonthName{"sep", 9},  MonthName{"oct", 10}, MonthName{"okt", 10},
                             MonthName{"nov", 11}, MonthName{"dec", 12}, MonthName{"dez", 12}};

/// Words that may stand in a date without saying anything.
constexpr std::array<std::string_view, 38> kFillers{
    "st",     "nd",       "rd",   "th",       "of",  "den",       "am",  "mon",
    "monday", "tue",      "tues", "tuesday",  "wed", "wednesday", "thu", "thur",
    "thurs",  "thursday", "fri",  "friday",   "sat", "saturday",  "sun", "sunday",
    "mo",     "montag",   "di",   "dienstag", "mi",  "mittwoch",  "do",  "donnerstag",
    "fr",     "freitag",  "sa",   "samstag",  "so",  "sonntag"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::optional<int> monthNamed(const std::string& word)
{
    for (const MonthName& each : kMonths)
        if (word.starts_with(each.begins))
            return each.month;
    return std::nullopt;
}

/// Takes pieces off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool done() const { return m_rest.empty(); }
    [[nodiscard]] char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool skip(char c)
    {
        if (front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skipAny(std::string_view characters)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(characters), m_rest.size()));
    }
    std::string_view take(bool (*belongs)(char))
    {
        const auto end = std::ranges::find_if_not(m_rest, belongs);
        const std::string_view taken{m_rest.begin(), end};
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    /// A number of `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        const std::string_view digits = take(isDigit);
        if (digits.size() < least || digits.size() > most)
            return std::nullopt;
        int value = 0;
        for (const char c : digits)
            value = value * 10 + (c - '0');
        return value;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

struct Number
{
    int value = 0;
    std::size_t digits = 0;
};

int yearOf(const Number& number)
{
    return number.digits <= 2 ? 2000 + number.value : number.value;
}

/// The date of three numbers in the order in which they stand.
std::optional<Date> dateOf(const std::array<Number, 3>& n, DateOrder order)
{
    if (n[0].digits == 4)
        order = DateOrder::Ymd;
    switch (order) {
    case DateOrder::Ymd:
        return Date::fromYmd(yearOf(n[0]), n[1].value, n[2].value);
    case DateOrder::Dmy:
        return Date::fromYmd(yearOf(n[2]), n[1].value, n[0].value);
    case DateOrder::Mdy:
        return Date::fromYmd(yearOf(n[2]), n[0].value, n[1].value);
    }
    return std::nullopt;
}

/// The date at the front of the text: up to three pieces, one of which may be the name of a month.
std::optional<Date> takeDate(Scanner& scan, DateOrder order)
{
    std::array<Number, 3> numbers{};
    std::size_t count = 0;
    std::optional<int> month;
    while (count + (month ? 1 : 0) < 3) {
        scan.skipAny(" .,/-");
        if (isDigit(scan.front())) {
            const std::string_view before = scan.rest();
            const auto value = scan.number(1, 8);
            const std::size_t digits = before.size() - scan.rest().size();
            if (!value || (digits > 4 && digits != 8))
                return std::nullopt;
            if (digits == 8 && count == 0 && !month)
                return Date::fromYmd(*value / 10'000, *value / 100 % 100, *value % 100);
            numbers[count++] = {*value, digits};
            continue;
        }
        const std::string word = lowered(scan.take(isLetter));
        if (word.empty())
            return std::nullopt;
        if (std::ranges::find(kFillers, word) != kFillers.end())
            continue;
        if (month)
            return std::nullopt;
        month = monthNamed(word);
        if (!month)
            return std::nullopt;
    }
    if (!month)
        return dateOf(numbers, order);
    const bool yearFirst = numbers[0].digits == 4;
    return Date::fromYmd(yearOf(numbers[yearFirst ? 0 : 1]), *month,
                         numbers[yearFirst ? 1 : 0].value);
}

/// Twelve hours and "am" or "pm" as twenty-four.
std::optional<int> hourOf(int hour, const std::string& half)
{
    if (half != "am" && half != "pm")
        return hour <= 23 ? std::optional{hour} : std::nullopt;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (half == "pm" ? 12 : 0);
}

/// "Z", "+01:00", "+0100", " -08:00", or nothing.
std::optional<std::int16_t> takeOffset(Scanner& scan)
{
    if (scan.skip('Z') || scan.skip('z'))
        return std::int16_t{0};
    const bool west = scan.front() == '-';
    if (!scan.skip('+') && !scan.skip('-'))
        return std::nullopt;
    const std::string_view before = scan.rest();
    auto value = scan.number(2, 4);
    const bool whole = before.size() - scan.rest().size() == 4;
    int minutes = 0;
    if (!whole && scan.skip(':'))
        minutes = scan.number(2, 2).value_or(99);
    if (!value)
        return std::nullopt;
    const int total = whole ? *value / 100 * 60 + *value % 100 : *value * 60 + minutes;
    if (total > 1080 || minutes > 59)
        return std::nullopt;
    return static_cast<std::int16_t>(west ? -total : total);
}

} // namespace

std::string_view idOf(DateOrder order)
{
    return kOrderIds[static_cast<std::size_t>(order)];
}

std::optional<DateOrder> dateOrderFromId(std::string_view id)
{
    const auto found = std::ranges::find(kOrderIds, id);
    if (found == kOrderIds.end())
        return std::nullopt;
    return static_cast<DateOrder>(found - kOrderIds.begin());
}

std::optional<TimeOfDay> readTimeOfDay(std::string_view text)
{
    Scanner scan{text};
    scan.skipAny(" ");
    const auto hour = scan.number(1, 2);
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    if (scan.skip(':') || scan.skip('.')) {
        minute = scan.number(2, 2).value_or(60);
        if (scan.skip(':'))
            second = scan.number(2, 2).value_or(60);
        if (scan.skip('.') || scan.skip(',')) {
            int scale = 100;
            for (const char c : scan.take(isDigit)) {
                milliseconds += (c - '0') * scale;
                scale /= 10;
            }
        }
    } else if (scan.front() != ' ' && !isLetter(scan.front())) {
        return std::nullopt;
    }
    scan.skipAny(" ");
    TimeOfDay time;
    std::string half;
    if (scan.front() != 'Z' && isLetter(scan.front()))
        half = lowered(scan.take([](char c) { return isLetter(c) || c == '.'; }));
    std::erase(half, '.');
    if (!half.empty() && half != "am" && half != "pm" && half != "uhr" && half != "utc")
        return std::nullopt;
    scan.skipAny(" ");
    const bool endsHere = scan.done();
    time.offsetMinutes = takeOffset(scan);
    scan.skipAny(" ");
    if (!endsHere && !time.offsetMinutes)
        return std::nullopt;
    const auto full = hour ? hourOf(*hour, half) : std::nullopt;
    if (!full || minute > 59 || second > 59 || !scan.done())
        return std::nullopt;
    time.milliseconds = ((*full * 60 + minute) * 60 + second) * 1000 + milliseconds;
    return time;
}

std::optional<Moment> readMoment(std::string_view text, DateOrder order)
{
    Scanner scan{text};
    const auto date = takeDate(scan, order);
    if (!date || isDigit(scan.front()))
        return std::nullopt;
    scan.skipAny(" .,");
    scan.skip('T');
    scan.skipAny(" ");
    if (scan.done())
        return Moment{*date};
    const auto time = readTimeOfDay(scan.rest());
    if (!time)
        return std::nullopt;
    return Moment{*date, time};
}

} // namespace comeback::exchange
