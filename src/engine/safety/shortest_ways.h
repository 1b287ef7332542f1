// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/properties.h"
#include "engine/safety/quotient.h"
#include "engine/safety/trial.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace comeback::safety {

/// A step of a way through the states: a day passes, or an entry is made.
struct DayPasses
{};
using Move = std::variant<DayPasses, Trial>;

/// A way from the empty diary to a step that breaks a property, or to a state.
struct Way
{
    std::optional<Property> breaks;
    std::vector<Move> moves;
};

/// What ways are looked for.
struct Destinations
{
    std::vector<Property> broken;
    std::optional<std::uint64_t> state;
};

/// The ways with the fewest entries to each destination. Ways that need a usual pain other than the
/// one that the check-ins on them make are taken only where there is no other. The same on every
/// run: one thread, one order.
[[nodiscard]] std::vector<Way> shortestWays(const EngineFunctions& engine, const Protocol& protocol,
                                            const Quotient& quotient,
                                            const Destinations& destinations);

} // namespace comeback::safety
