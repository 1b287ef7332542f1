// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/work.h"

#include "library/ladder.h"

#include <algorithm>
#include <set>
#include <string>

namespace comeback::charts {

namespace {

bool isPerSide(const std::string& exercise)
{
    static const std::set<std::string> ids = [] {
        std::set<std::string> found;
        for (const library::ExerciseFacts& facts : library::exerciseFacts())
            if (facts.perSide)
                found.insert(facts.id);
        return found;
    }();
    return ids.contains(exercise);
}

void add(Work& work, const ExerciseDone& done)
{
    if (!done.load)
        return;
    work.heaviest = std::max(work.heaviest, *done.load);
    const int sides = isPerSide(done.id) ? 2 : 1;
    work.gramsLifted +=
        std::int64_t{done.load->grams} * done.sets.value_or(0) * done.reps.value_or(0) * sides;
}

} // namespace

void add(Work& work, const Session& session)
{
    ++(session.kind == SessionKind::Training ? work.trainings : work.walks);
    work.minutes += session.minutes.value_or(0);
    for (const ExerciseDone& done : session.exercises)
        add(work, done);
}

void add(Work& work, const Work& more)
{
    work.trainings += more.trainings;
    work.walks += more.walks;
    work.minutes += more.minutes;
    work.gramsLifted += more.gramsLifted;
    work.heaviest = std::max(work.heaviest, more.heaviest);
}

} // namespace comeback::charts
