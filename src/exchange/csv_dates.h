// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback::exchange {

/// The order of day, month and year where all three are numbers and the year does not stand first
/// with four digits.
enum class DateOrder : std::uint8_t { Ymd, Dmy, Mdy };

/// "ymd", "dmy", "mdy".
[[nodiscard]] std::string_view idOf(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromId(std::string_view id);

/// A time of day, with the offset from UTC where it was given.
struct TimeOfDay
{
    std::int32_t milliseconds = 0;
    std::optional<std::int16_t> offsetMinutes = {};
    friend bool operator==(const TimeOfDay&, const TimeOfDay&) = default;
};

struct Moment
{
    Date date;
    std::optional<TimeOfDay> time = {};
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Reads a date as programs and people write them, with or without a time of day behind it:
/// "2026-01-05T07:30:00+01:00", "5.1.2026", "1/5/26 7:30 PM", "22nd Jan 2022", "7 Aug 2026, 08:27",
/// "5. März 2026", "20260105". Names of months and days are English or German; a year of two digits
/// is of this century.
[[nodiscard]] std::optional<Moment> readMoment(std::string_view text, DateOrder order);

/// Reads a time of day: "7:30", "07.30 Uhr", "7:30:15.250 pm".
[[nodiscard]] std::optional<TimeOfDay> readTimeOfDay(std::string_view text);

} // namespace comeback::exchange
