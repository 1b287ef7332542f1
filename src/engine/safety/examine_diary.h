// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/properties.h"

#include <optional>
#include <span>

namespace comeback::safety {

/// A property that a diary breaks, and the place of the entry at which it does.
struct Breach
{
    Property property{};
    std::size_t entry = 0;
};

/// The first property that a diary breaks, if it breaks one; with `wanted` only that one counts.
/// Looks at every step, at what is prescribed on every day up to the last entry, and at what would
/// have come of each check-in and session with a figure raised by one point. `NoDeadEnd` is looked
/// at after the last entry only, and only if `wanted` asks for it: it takes a calm life to see.
[[nodiscard]] std::optional<Breach> examineDiary(std::span<const Entry> entries,
                                                 const Protocol& protocol,
                                                 const EngineFunctions& engine,
                                                 std::optional<Property> wanted = {});

/// The days that a calm person needs after `today` to train at the last level, answering the
/// screening that is asked for; nothing if a hundred years are not enough.
[[nodiscard]] std::optional<int> calmDaysToTheTop(State state, const Protocol& protocol, Date today,
                                                  const EngineFunctions& engine);

} // namespace comeback::safety
