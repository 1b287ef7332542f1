// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/entry.h"
#include "engine/session_zone.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace comeback {

/// What a person's weights are counted in: it decides the increments.
enum class WeightUnit : std::uint8_t { Kilograms, Pounds };

/// One session in which an exercise was done with a load.
struct LiftedSession
{
    Date date;
    Load lifted; ///< the heaviest of the session
    SessionZone zone = SessionZone::Amber;
    bool stopped = false;      ///< because of pain
    bool allDone = false;      ///< every prescribed set and repetition
    bool withinEffort = false; ///< an effort was given, and at most the level's target
};

/// Why a load is advised.
enum class LoadReason : std::uint8_t {
    First,    ///< none lifted yet: the person chooses, at an effort of 4 or less
    AfterRed, ///< the last session was red, or stopped: less
    AfterGap, ///< two weeks or more since the last: less
    OneMore,  ///< all done, calmly: one increment more
    OnceMore, ///< so, too, but the step is a large one: the same once more first
    Same,     ///< otherwise: the same
};

/// "first", "after_red", …: the key of the words.
[[nodiscard]] std::string_view idOf(LoadReason reason);

/// The load advised for the next session, and why; without a load the person chooses.
struct LoadAdvice
{
    std::optional<Load> load;
    LoadReason reason = LoadReason::First;
    std::optional<Load> last; ///< what was lifted the last time

    friend bool operator==(const LoadAdvice&, const LoadAdvice&) = default;
};

/// A load in a unit, to a tenth of a pound or to the gram.
[[nodiscard]] double inUnit(Load load, WeightUnit unit);
/// The load of an amount in a unit, to the gram.
[[nodiscard]] Load loadOf(double amount, WeightUnit unit);

/// The step by which a load goes up: 2.5 kg or 5 lb; under 10 kg 1 kg or 2 lb.
[[nodiscard]] Load increment(Load load, WeightUnit unit);

/// What to lift of one exercise on `today`, from its own history alone, oldest first
/// (protocol.md section 8). A person can always lift less, and what they lift is taken as it is.
[[nodiscard]] LoadAdvice adviseLoad(std::span<const LiftedSession> history, Date today,
                                    WeightUnit unit);

} // namespace comeback
