// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/source.h"

#include <array>

namespace comeback::report {

/// The plan as a hand-out for the fridge door, on one sheet: this week's days with boxes to tick
/// and cells for the pains, the level and its dose in words, the rule for pain, what to do in a
/// flare and when to seek care; on the back, where the level has exercises, how each is done. In a
/// flare it is the gentle plan. After a warning sign, and before there is a plan, it prescribes
/// nothing.
class PlanDocument : public Document
{
public:
    PlanDocument(const Source& source, Sheet sheet);
};

/// What the hand-out can be.
enum class PlanKind : std::uint8_t {
    None,        ///< not started
    SeekCare,    ///< a warning sign stands
    ScreenFirst, ///< the warning-sign questions come before any training
    Flare,       ///< easy walks alone
    Level,       ///< the level's prescription
};

[[nodiscard]] PlanKind planKind(const Source& source);

inline constexpr int kPlanDays = 7;

/// For each of the seven days from today on, whether training is suggested on it: as soon as the
/// rules allow and never on more days than the level asks for, if all stays calm.
[[nodiscard]] std::array<bool, kPlanDays> suggestedDays(const Source& source, int daysPerWeek);

} // namespace comeback::report
