// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/explore.h"
#include "engine/safety/quotient.h"

#include <cstdint>
#include <optional>
#include <span>

namespace comeback::safety {

/// How long it takes a calm person at most (protocol.md section 6.8).
struct CalmCourse
{
    /// The most days, from the day after an entry to training at the last level; nothing if from
    /// some state it is never reached.
    std::optional<int> mostDays;

    /// A state from which it takes that long, or for ever, and how old its screenings are then, in
    /// days; nothing where there has been none since they were asked for.
    std::uint64_t from = 0;
    std::optional<int> screenAge = {};
    std::optional<int> fullScreenAge = {};

    /// False if a calm day led to where no state is: then the engine breaks its own book-keeping,
    /// which the exploration finds, and the rest means nothing.
    bool sound = true;

    /// False if there are more calm days than can be looked at here.
    bool complete = true;

    /// The states of calm days looked at, each with every age of the two screenings.
    std::uint64_t states = 0;
};

/// Follows the calm person from each of `states` with screenings of every age.
[[nodiscard]] CalmCourse calmCourse(const EngineFunctions& engine, const Protocol& protocol,
                                    const Quotient& quotient, std::span<const std::uint64_t> states,
                                    const Work& work);

} // namespace comeback::safety
