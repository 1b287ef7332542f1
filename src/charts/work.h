// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/entry.h"

#include <cstdint>
#include <optional>

namespace comeback::charts {

/// What was done on a day, or in a week.
struct Work
{
    int trainings = 0; ///< sessions of the plan, whether finished or not
    int walks = 0;     ///< extra walks
    int minutes = 0;   ///< of walking, as told with the sessions; those that tell none count 0
    /// Sets × repetitions × load, over all exercises: the load of a week as a physiotherapist
    /// follows it, because it rises with every one of the three. An exercise that is counted on
    /// each side counts twice. Carries and holds have no repetitions, and stand in `heaviest`
    /// alone.
    std::int64_t gramsLifted = 0;
    Load heaviest = {}; ///< of any exercise; 0 if nothing was lifted

    friend bool operator==(const Work&, const Work&) = default;
};

void add(Work& work, const Session& session);
void add(Work& work, const Work& more);

/// A week from Monday to Sunday.
struct Week
{
    Date monday;
    Work work = {};
    int daysTrained = 0;
    int daysLogged = 0;
    /// Minutes of walking that the plan asks for: of each day what its level asks for in a week,
    /// divided by seven. Days before the start, in a flare or in a referral ask for none; days
    /// still to come ask for what the last day does.
    double planned = 0;
    std::optional<Pain> morning = {}; ///< median of the check-ins, the lower of two in the middle
};

} // namespace comeback::charts
