// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/explore.h"
#include "engine/safety/properties.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace comeback::safety {

/// A property that does not hold, with the shortest diary found that breaks it.
struct Violation
{
    Property property{};
    std::vector<Entry> diary;
    /// Whether the diary breaks the property when it is replayed. Otherwise it is broken only with
    /// a usual pain that these check-ins alone do not make.
    bool replays = false;
};

/// How the check ended.
enum class Verdict : std::uint8_t {
    Safe,     ///< every property holds
    Unsafe,   ///< at least one does not
    TooLarge, ///< there are more states than can be looked at here
    Stopped,  ///< the work was asked to stop
};

/// What the check of a protocol found.
struct SafetyReport
{
    Verdict verdict = Verdict::Safe;
    std::vector<Violation> violations = {}; ///< in the order of the properties
    std::uint64_t states = 0;               ///< that any diary can lead to
    std::uint64_t transitions = 0;          ///< entries tried in them, and days passed
    std::uint64_t calmStates = 0;    ///< states of calm days, with every age of the screenings
    std::uint64_t randomEntries = 0; ///< of random diaries, each found among the states

    /// The most days in which a calm person reaches the last level, from any state but referred.
    std::optional<int> mostCalmDays = {};
    /// A diary after which it takes a calm person `calmDaysShown` days.
    std::vector<Entry> slowest = {};
    int calmDaysShown = 0;
};

/// Checks the ten properties of protocol.md section 6 for every diary that can be written under
/// `protocol`, of any length (docs/safety.md says how, and why nothing is left out).
[[nodiscard]] SafetyReport checkProtocol(const Protocol& protocol, const Work& work,
                                         const EngineFunctions& engine = {});

} // namespace comeback::safety
