// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/date.h"

#include <array>
#include <chrono>

namespace comeback {

namespace {

constexpr std::int32_t dayNumberOf(std::chrono::sys_days day)
{
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

constexpr std::int32_t kEarliest = dayNumberOf(std::chrono::year{1900} / 1 / 1);
constexpr std::int32_t kLatest = dayNumberOf(std::chrono::year{2200} / 12 / 31);

std::chrono::year_month_day civil(std::int32_t days)
{
    return std::chrono::sys_days{std::chrono::days{days}};
}

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> Date::fromYmd(int year, int month, int day)
{
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return Date{dayNumberOf(date)};
}

std::optional<Date> Date::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return fromYmd(*year, *month, *day);
}

Date Date::fromDayNumber(std::int64_t days)
{
    if (days < kEarliest)
        return Date{kEarliest};
    if (days > kLatest)
        return Date{kLatest};
    return Date{static_cast<std::int32_t>(days)};
}

Date Date::earliest()
{
    return Date{kEarliest};
}

Date Date::latest()
{
    return Date{kLatest};
}

int Date::year() const
{
    return static_cast<int>(civil(m_days).year());
}

int Date::month() const
{
    return static_cast<int>(static_cast<unsigned>(civil(m_days).month()));
}

int Date::day() const
{
    return static_cast<int>(static_cast<unsigned>(civil(m_days).day()));
}

std::string Date::toString() const
{
    const auto date = civil(m_days);
    const int y = static_cast<int>(date.year());
    const auto m = static_cast<unsigned>(date.month());
    const auto d = static_cast<unsigned>(date.day());
    const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
    const auto uy = static_cast<unsigned>(y);
    const std::array<char, 10> text{digit(uy / 1000),
                                    digit(uy / 100),
                                    digit(uy / 10),
                                    digit(uy),
                                    '-',
                                    digit(m / 10),
                                    digit(m),
                                    '-',
                                    digit(d / 10),
                                    digit(d)};
    return {text.begin(), text.end()};
}

} // namespace comeback
