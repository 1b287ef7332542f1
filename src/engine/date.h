// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comeback {

/// A civil date as the person lived it: no time of day, no zone. Every rule of the protocol counts
/// in whole days between dates. Dates run from 1900-01-01 to 2200-12-31; nothing outside that range
/// can be made.
class Date
{
public:
    /// The date of a proleptic Gregorian year, month (1 to 12) and day (1 to 31), if it exists.
    [[nodiscard]] static std::optional<Date> fromYmd(int year, int month, int day);

    /// Reads exactly "YYYY-MM-DD"; nothing else, and no date that does not exist.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);

    /// The date that lies `days` after 1970-01-01, clamped to the range of dates.
    [[nodiscard]] static Date fromDayNumber(std::int64_t days);

    [[nodiscard]] static Date earliest();
    [[nodiscard]] static Date latest();

    /// Days since 1970-01-01.
    [[nodiscard]] constexpr std::int32_t dayNumber() const { return m_days; }

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;

    /// "YYYY-MM-DD".
    [[nodiscard]] std::string toString() const;

    /// The date `days` later (earlier if negative), clamped to the range of dates.
    [[nodiscard]] Date plusDays(int days) const
    {
        return fromDayNumber(std::int64_t{m_days} + days);
    }

    friend constexpr auto operator<=>(Date, Date) = default;

    /// Whole days from `earlier` to `later`; negative if they are the other way round.
    friend constexpr int operator-(Date later, Date earlier)
    {
        return later.m_days - earlier.m_days;
    }

private:
    constexpr explicit Date(std::int32_t days) : m_days(days) {}
    std::int32_t m_days;
};

} // namespace comeback
