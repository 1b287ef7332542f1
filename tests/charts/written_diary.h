// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "coach/timeline.h"
#include "engine/protocol.h"

#include <string>
#include <string_view>

namespace comeback::test {

/// The protocol `standard`.
[[nodiscard]] const Protocol& standard();

[[nodiscard]] Date day(std::string_view isoDate);

/// A diary written as lines, one entry a line, each with its date first:
///
///     2026-01-05 screened
///     2026-01-05 start 2 20        pain, minutes of walking
///     2026-01-06 morning 2
///     2026-01-06 session 2 3 2     before, worst, after
///     2026-01-06 session 2 3 2 25  … and minutes walked
///     2026-01-06 walk 1 2 1 30     an extra walk
///     2026-01-06 lift one_arm_row 2 8 6     in a calm session: sets, repetitions, kilograms
///     2026-01-06 answers week_in_six sleep 7 worry 3
///     2026-01-07 flare
///     2026-01-08 flag              saddle numbness: yes
///     2026-01-09 cleared
///     2026-01-10 limit 4           acceptable pain, by a clinician
[[nodiscard]] coach::Timeline diary(std::string_view lines, std::string_view today);

/// The whole course of a diary up to `today`.
[[nodiscard]] charts::Course courseOf(std::string_view lines, std::string_view today);

/// Points as text, "5.44:2" for a pain of 2 on the fifth day after 1970-01-01 (from `since` on),
/// and "|" where the line breaks.
[[nodiscard]] std::string written(const std::vector<charts::Point>& points, Date since);

} // namespace comeback::test
