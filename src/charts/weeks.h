// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"

#include <vector>

namespace comeback::charts {

inline constexpr int kWeekDays = 7;

/// The Monday at or before a date.
[[nodiscard]] Date mondayOf(Date date);

/// Every week of the course's range, also those in which nothing was logged; the first and the
/// last hold the days that lie in the range.
[[nodiscard]] std::vector<Week> weeksOf(const Course& course, const Protocol& protocol);

/// The week that a date lies in, if the course has it.
[[nodiscard]] const Week* weekOn(const Course& course, Date date);

} // namespace comeback::charts
