// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/demonstration.h"

#include "engine/replay.h"
#include "engine/virtual_person.h"
#include "library/ladder.h"
#include "library/load_history.h"

#include <algorithm>
#include <array>

namespace comeback::library {

namespace {

struct FirstLoad
{
    std::string_view exercise;
    Load load;
};

/// What the demonstration's person chose the first time.
constexpr std::array kFirstLoads{
    FirstLoad{"goblet_squat", {8000}}, FirstLoad{"romanian_deadlift", {10'000}},
    FirstLoad{"hip_thrust", {12'500}}, FirstLoad{"one_arm_row", {6000}},
    FirstLoad{"suitcase_carry", {8000}}};

std::optional<Load> firstLoadOf(std::string_view exercise)
{
    const auto* found = std::ranges::find(kFirstLoads, exercise, &FirstLoad::exercise);
    return found != kFirstLoads.end() ? std::optional(found->load) : std::nullopt;
}

bool isFullTraining(const Session& session)
{
    return session.kind == SessionKind::Training && session.completion == Completion::Full;
}

} // namespace

std::vector<Entry> demonstration(const Protocol& standard, Date first)
{
    auto entries = live(demonstrationPerson(standard), standard, first, kDemonstrationDays);
    for (std::size_t place = 0; place < entries.size(); ++place) {
        auto* session = std::get_if<Session>(&entries[place].body);
        if (!session || !isFullTraining(*session))
            continue;
        const std::span before(entries.data(), place);
        const Replay course = replay(before, standard);
        const auto prescription = prescriptionOf(standard.level(course.state.level).id);
        if (!prescription || !prescription->strength)
            continue;
        session->exercises = asPrescribed(*prescription);
        for (ExerciseDone& done : session->exercises) {
            if (!isLoaded(done.id))
                continue;
            const auto history = loadHistory(done.id, before, course.decisions, standard);
            const auto advice = adviseLoad(history, entries[place].date, WeightUnit::Kilograms);
            done.load = advice.load ? advice.load : firstLoadOf(done.id);
        }
    }
    return entries;
}

} // namespace comeback::library
