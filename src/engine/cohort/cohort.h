// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cohort/person.h"
#include "engine/cohort/tally.h"

#include <cstdint>

namespace comeback::cohort {

/// What is simulated.
struct Plan
{
    Population population;
    std::uint64_t people = 1000;
    int threads = 1; ///< how the work is done, not what comes of it
};

/// Lets every person live through the engine under `protocol`, and counts. The same plan gives the
/// same tally, on any number of threads. A simulation shows what rules do to people made of
/// numbers; it is no evidence about people.
[[nodiscard]] Tally simulate(const Plan& plan, const Protocol& protocol);

/// The day by which `percent` of `people` have come to a stage, counted from 0; nothing if fewer
/// ever do.
[[nodiscard]] std::optional<int> dayReached(const Tally& tally, StageIndex stage,
                                            std::uint64_t people, int percent);

/// How many people have come to a stage by the end of `day`.
[[nodiscard]] std::uint64_t reachedBy(const Tally& tally, StageIndex stage, int day);

/// Events in a year of one person's life, on average.
[[nodiscard]] double aPersonYear(const Tally& tally, Event event, const Plan& plan);

} // namespace comeback::cohort
