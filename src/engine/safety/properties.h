// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/entry.h"
#include "engine/prescribe.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace comeback::safety {

/// What must hold for every diary that could ever be written: protocol.md section 6, by number.
enum class Property : std::uint8_t {
    EarnedRise = 1, ///< one level at a time, by a green session and an acceptable next reading
    CreditAndSpike, ///< only acceptable readings earn; a spike takes the level and the credits
    Patience,       ///< nothing opens too soon after a spike, too early, or unscreened
    Referral,       ///< a red flag stops everything until a clinician has cleared it
    Orders,         ///< caps and holds are kept; the person loosens nothing of a clinician's
    LowerAfterRest, ///< a long gap and a flare are followed by a lower level
    MonotoneInPain, ///< more pain never leads to a higher level
    NoDeadEnd,      ///< whoever stays calm reaches the last level in a bounded number of days
    Fold,           ///< replaying a beginning and then the rest is replaying the whole
    PassedBelow,    ///< no loaded level for anyone who was not brought there by the rules
};

inline constexpr int kPropertyCount = 10;

/// "earned_rise", "credit_and_spike", …: the names in reports and texts.
[[nodiscard]] std::string_view idOf(Property property);

/// One entry's step of the replay.
struct Step
{
    const Protocol& protocol;
    const State& before;
    const Entry& entry;
    std::span<const Decision> decisions;
    const State& after;
};

/// The first property that a single step breaks, if it breaks one. Beside the decisions it looks at
/// the book-keeping that later decisions rest on: that the state's dates and the session that waits
/// tell the truth about the entry, by figures worked out here a second time.
[[nodiscard]] std::optional<Property> brokenBy(const Step& step);

/// The first property that a recommendation for `today` breaks, if it breaks one.
[[nodiscard]] std::optional<Property> brokenBy(const Recommendation& recommendation,
                                               const State& state, const Protocol& protocol,
                                               Date today);

/// A level to compare: the level where something is trained (mode active), -1 in any other mode.
[[nodiscard]] constexpr int effectiveLevel(const State& state)
{
    return state.mode == Mode::Active ? toInt(state.level) : -1;
}

} // namespace comeback::safety
