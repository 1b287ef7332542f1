// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"

#include <cstdint>
#include <optional>

namespace comeback::charts {

/// Which way the course turned on a day: to a higher level, to a lower one, or another way (a
/// start, a flare and its end, an order, a referral and the all-clear).
enum class Turn : std::uint8_t { Up, Down, Other };

/// Whether a decision turns the course, and not only counts or holds.
[[nodiscard]] bool isTurn(const Decision& decision);

/// The turn of a day; nothing where the rules only counted or held.
[[nodiscard]] std::optional<Turn> turnOf(const Course& course, const Day& day);

/// The next or last day with a turn after or before `date`; null if there is none.
[[nodiscard]] const Day* turnAfter(const Course& course, Date date);
[[nodiscard]] const Day* turnBefore(const Course& course, Date date);

/// The day whose decisions a person means who points at `date`: a turn no more than `reach` days
/// away, the nearest first, or else the day itself if anything was decided on it.
[[nodiscard]] const Day* decidedNear(const Course& course, Date date, int reach);

} // namespace comeback::charts
