// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/load_history.h"

#include "library/choice.h"
#include "library/ladder.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace comeback::library {

namespace {

/// What is not told was done as prescribed.
bool isAllDone(const ExerciseDone& done, const Dose& dose)
{
    const auto amount = dose.unit == Unit::Seconds ? done.seconds : done.reps;
    return done.sets.value_or(dose.sets) >= dose.sets &&
           amount.value_or(dose.amount) >= dose.amount;
}

/// What a level asks of the exercise.
struct Asked
{
    std::optional<Dose> dose;
    int effortTarget = 0;
};

Asked askedOf(std::string_view exercise, const std::string& level)
{
    const auto prescription = prescriptionOf(level);
    if (!prescription || !prescription->strength)
        return {};
    return {doseFor(exercise, *prescription), prescription->strength->effortTarget};
}

/// The heaviest time that the exercise was done in the session.
const ExerciseDone* heaviest(std::string_view exercise, const Session& session)
{
    const ExerciseDone* found = nullptr;
    for (const ExerciseDone& done : session.exercises)
        if (done.id == exercise && done.load && (!found || *done.load > *found->load))
            found = &done;
    return found;
}

} // namespace

std::vector<LiftedSession> loadHistory(std::string_view exercise, std::span<const Entry> entries,
                                       std::span<const Decision> decisions,
                                       const Protocol& protocol)
{
    std::vector<LiftedSession> history;
    // Years are spent on few levels.
    std::map<LevelIndex, Asked> byLevel;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const auto* session = std::get_if<Session>(&entries[place].body);
        const ExerciseDone* done = session ? heaviest(exercise, *session) : nullptr;
        if (!done)
            continue;
        const auto own = std::ranges::equal_range(decisions, place, {}, &Decision::entry);
        const bool stopped = session->completion == Completion::Stopped;
        const auto zone = zoneOf({own.begin(), own.end()}, stopped);
        LiftedSession lifted{entries[place].date, *done->load, zone.value_or(SessionZone::Amber),
                             stopped};
        if (!own.empty()) {
            const LevelIndex level = own.front().from;
            auto asked = byLevel.find(level);
            if (asked == byLevel.end())
                asked = byLevel.emplace(level, askedOf(exercise, protocol.level(level).id)).first;
            if (const auto& [dose, effortTarget] = asked->second; dose) {
                lifted.allDone = session->completion == Completion::Full && isAllDone(*done, *dose);
                lifted.withinEffort = session->effort && *session->effort <= effortTarget;
            }
        }
        history.push_back(lifted);
    }
    return history;
}

bool isLoaded(std::string_view exercise)
{
    constexpr std::array<std::string_view, 3> kWeights{"dumbbell", "kettlebell", "barbell"};
    const auto known = library::exercise(exercise, Language::English);
    return known && std::ranges::any_of(known->equipment, [&](const std::string& each) {
               return std::ranges::find(kWeights, each) != kWeights.end();
           });
}

} // namespace comeback::library
