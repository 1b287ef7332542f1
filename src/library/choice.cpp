// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/choice.h"

#include "library/json.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 11> kEquipment{"dumbbell", "kettlebell", "barbell",   "band",
                                                      "bench",    "step",       "table",     "bike",
                                                      "poles",    "pool",       "elliptical"};
constexpr std::array<std::string_view, 3> kBothering{"lying", "kneeling", "upright"};
constexpr int kPreferencesVersion = 1;
/// Amounts that stand for each other where exercises are counted in different units, and what is
/// tried apart from the plan.
constexpr int kRepetitions = 8;
constexpr int kSeconds = 20;
constexpr int kMetres = 20;

bool contains(std::span<const std::string> list, std::string_view id)
{
    return std::ranges::find(list, id) != list.end();
}

/// The facts of all exercises, read once: a plan is fitted often.
const std::vector<ExerciseFacts>& facts()
{
    static const std::vector<ExerciseFacts> all = exerciseFacts();
    return all;
}

const ExerciseFacts* factsOf(std::string_view id)
{
    const auto found = std::ranges::find(facts(), id, &ExerciseFacts::id);
    return found != facts().end() ? &*found : nullptr;
}

bool isAtHand(const ExerciseFacts& exercise, const Preferences& preferences)
{
    return !preferences.equipment ||
           std::ranges::all_of(exercise.equipment, [&](const std::string& each) {
               return contains(*preferences.equipment, each);
           });
}

/// How well an exercise fits a place; smaller is better, what stands first counts first.
auto misfit(const ExerciseFacts& each, const ExerciseFacts& prescribed,
            const Preferences& preferences, const Exclusions& exclusions,
            std::span<const std::string> taken)
{
    const int distance = prescribed.demand - each.demand;
    const bool favourite = distance <= 1 && contains(preferences.favourites, each.id);
    const bool neighbour = prescribed.easier == each.id || each.harder == prescribed.id;
    return std::tuple(contains(taken, each.id), contains(exclusions.bySelf, each.id),
                      contains(preferences.bothers, each.position), !favourite,
                      each.id != prescribed.id, distance, !neighbour);
}

ChoiceReason reasonFor(const ExerciseFacts& prescribed, const ExerciseFacts& chosen,
                       const Preferences& preferences, const Exclusions& exclusions,
                       std::span<const std::string> taken)
{
    if (chosen.id == prescribed.id)
        return ChoiceReason::Prescribed;
    if (contains(exclusions.byClinician, prescribed.id))
        return ChoiceReason::Excluded;
    if (!isAtHand(prescribed, preferences))
        return ChoiceReason::Equipment;
    if (contains(exclusions.bySelf, prescribed.id))
        return ChoiceReason::NotWanted;
    if (contains(preferences.bothers, prescribed.position))
        return ChoiceReason::Position;
    if (contains(taken, prescribed.id))
        return ChoiceReason::Taken;
    return ChoiceReason::Favourite;
}

constexpr std::array<std::string_view, 7> kReasons{
    "prescribed", "favourite", "excluded", "not_wanted", "equipment", "position", "taken"};

int usualAmount(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return kSeconds;
    case Unit::Metres:
        return kMetres;
    default:
        return kRepetitions;
    }
}

/// The same dose of another exercise.
Dose doseOf(const ExerciseFacts& exercise, Dose dose)
{
    if (exercise.unit != dose.unit)
        dose.amount = usualAmount(exercise.unit);
    dose.exercise = exercise.id;
    dose.unit = exercise.unit;
    dose.perSide = exercise.perSide;
    return dose;
}

} // namespace

std::string_view idOf(ChoiceReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

std::span<const std::string_view> equipmentIds()
{
    return kEquipment;
}

std::span<const std::string_view> botheringPositions()
{
    return kBothering;
}

std::string writePreferences(const Preferences& preferences)
{
    Json json;
    json["version"] = kPreferencesVersion;
    if (preferences.equipment)
        json["equipment"] = *preferences.equipment;
    json["bothers"] = preferences.bothers;
    json["favourites"] = preferences.favourites;
    return json.dump();
}

Preferences readPreferences(std::string_view text)
{
    constexpr std::size_t kMostBytes = 65'536;
    const auto json = readJson(text, kMostBytes);
    Preferences preferences;
    if (!json || !json->is_object() || !json->contains("version") ||
        (*json)["version"] != kPreferencesVersion)
        return preferences;
    const auto list = [&json](const char* key) {
        std::vector<std::string> ids;
        if (const auto found = json->find(key); found != json->end() && found->is_array())
            for (const Json& each : *found)
                if (each.is_string())
                    ids.push_back(each.get<std::string>());
        return ids;
    };
    if (json->contains("equipment"))
        preferences.equipment = list("equipment");
    preferences.bothers = list("bothers");
    preferences.favourites = list("favourites");
    return preferences;
}

std::optional<Choice> choose(std::string_view prescribed, const Preferences& preferences,
                             const Exclusions& exclusions, std::span<const std::string> taken)
{
    const ExerciseFacts* wanted = factsOf(prescribed);
    if (!wanted)
        return std::nullopt;
    const ExerciseFacts* best = nullptr;
    const auto misfitOf = [&](const ExerciseFacts& each) {
        return misfit(each, *wanted, preferences, exclusions, taken);
    };
    for (const ExerciseFacts& each : facts()) {
        const bool possible = each.purpose == wanted->purpose && each.demand <= wanted->demand &&
                              isAtHand(each, preferences) &&
                              !contains(exclusions.byClinician, each.id);
        if (possible && (!best || misfitOf(each) < misfitOf(*best)))
            best = &each;
    }
    if (!best)
        return std::nullopt;
    return Choice{best->id, reasonFor(*wanted, *best, preferences, exclusions, taken)};
}

std::vector<PlanPlace> placesOf(const Prescription& prescription, const Preferences& preferences,
                                const Exclusions& exclusions)
{
    std::vector<PlanPlace> places;
    if (!prescription.strength)
        return places;
    std::vector<std::string> chosen;
    for (const Dose& dose : prescription.strength->exercises) {
        // A stand-in does not take what another place asks for, if something else will do.
        std::vector<std::string> taken = chosen;
        for (const Dose& other : prescription.strength->exercises)
            if (other.exercise != dose.exercise && !contains(taken, other.exercise))
                taken.push_back(other.exercise);
        PlanPlace place{dose.exercise, choose(dose.exercise, preferences, exclusions, taken), dose};
        if (place.choice && contains(chosen, place.choice->exercise))
            place.choice.reset();
        if (place.choice) {
            chosen.push_back(place.choice->exercise);
            place.dose = doseOf(*factsOf(place.choice->exercise), dose);
        }
        places.push_back(std::move(place));
    }
    return places;
}

Prescription fitted(Prescription prescription, const Preferences& preferences,
                    const Exclusions& exclusions)
{
    if (!prescription.strength)
        return prescription;
    std::vector<Dose> doses;
    for (PlanPlace& place : placesOf(prescription, preferences, exclusions))
        if (place.choice)
            doses.push_back(std::move(place.dose));
    prescription.strength->exercises = std::move(doses);
    return prescription;
}

std::vector<std::string> aerobicChoices(const Preferences& preferences,
                                        const Exclusions& exclusions)
{
    std::vector<const ExerciseFacts*> possible;
    for (const ExerciseFacts& each : facts())
        if (each.purpose == "aerobic" && isAtHand(each, preferences) &&
            !contains(exclusions.byClinician, each.id))
            possible.push_back(&each);
    std::ranges::stable_sort(possible, {}, [&](const ExerciseFacts* each) {
        return std::tuple(contains(exclusions.bySelf, each->id),
                          contains(preferences.bothers, each->position),
                          !contains(preferences.favourites, each->id));
    });
    std::vector<std::string> ids;
    ids.reserve(possible.size());
    for (const ExerciseFacts* each : possible)
        ids.push_back(each->id);
    return ids;
}

std::string aerobicChoice(const Preferences& preferences, const Exclusions& exclusions)
{
    const auto choices = aerobicChoices(preferences, exclusions);
    return choices.empty() ? "walk" : choices.front();
}

std::optional<Dose> doseFor(std::string_view exercise, const Prescription& prescription)
{
    const ExerciseFacts* known = factsOf(exercise);
    if (!known || !prescription.strength)
        return std::nullopt;
    const auto& doses = prescription.strength->exercises;
    auto found = std::ranges::find(doses, exercise, &Dose::exercise);
    if (found == doses.end())
        found = std::ranges::find_if(doses, [&](const Dose& dose) {
            const ExerciseFacts* prescribed = factsOf(dose.exercise);
            return prescribed && prescribed->purpose == known->purpose;
        });
    return found != doses.end() ? std::optional(doseOf(*known, *found)) : std::nullopt;
}

Dose practiceDose(const ExerciseFacts& exercise)
{
    constexpr int kEachSide = 5;
    constexpr int kSequenceMinutes = 5;
    constexpr int kDeskBreakMinutes = 2;
    Dose dose{exercise.id, 1, usualAmount(exercise.unit), exercise.unit, exercise.perSide};
    if (exercise.unit == Unit::Repetitions && exercise.perSide)
        dose.amount = kEachSide;
    if (exercise.unit == Unit::Minutes)
        dose.amount = exercise.id == "desk_break" ? kDeskBreakMinutes : kSequenceMinutes;
    return dose;
}

std::vector<Dose> mobility(const Preferences& preferences, const Exclusions& exclusions)
{
    std::vector<Dose> doses;
    for (const ExerciseFacts& each : facts())
        if (each.purpose == "mobility" && isAtHand(each, preferences) &&
            !contains(preferences.bothers, each.position) &&
            !contains(exclusions.byClinician, each.id) && !contains(exclusions.bySelf, each.id))
            doses.push_back(practiceDose(each));
    return doses;
}

} // namespace comeback::library
