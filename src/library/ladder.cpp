// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/ladder.h"

#include "library/json.h"
#include "library/sources.h"
#include "library/wording.h"

#include <algorithm>
#include <array>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 4> kUnits{"repetitions", "seconds", "metres", "minutes"};

Unit unitFrom(const std::string& name)
{
    const auto found = std::ranges::find(kUnits, name);
    return static_cast<Unit>(found == kUnits.end() ? 0 : found - kUnits.begin());
}

std::string stringAt(const Json& object, std::string_view key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> stringsAt(const Json& object, std::string_view key)
{
    std::vector<std::string> list;
    if (const auto found = object.find(key); found != object.end())
        for (const Json& each : *found)
            list.push_back(each.get<std::string>());
    return list;
}

Dose doseFrom(const Json& json)
{
    Dose dose;
    dose.exercise = stringAt(json, "exercise");
    dose.sets = json.value("sets", 1);
    dose.perSide = json.value("per_side", false);
    for (const std::string_view unit : kUnits)
        if (const auto found = json.find(unit); found != json.end()) {
            dose.unit = unitFrom(std::string(unit));
            dose.amount = found->get<int>();
        }
    return dose;
}

ExerciseFacts factsFrom(std::string_view id, const Json& fact)
{
    ExerciseFacts facts;
    facts.id = id;
    facts.purpose = stringAt(fact, "purpose");
    facts.equipment = stringsAt(fact, "equipment");
    facts.position = stringAt(fact, "position");
    facts.demand = fact.value("demand", 1);
    facts.easier = stringAt(fact, "easier");
    facts.harder = stringAt(fact, "harder");
    facts.source = stringAt(fact, "source");
    facts.unit = unitFrom(stringAt(fact, "unit"));
    facts.perSide = fact.value("per_side", false);
    return facts;
}

} // namespace

std::optional<Prescription> prescriptionOf(std::string_view levelId)
{
    const Json& levels = jsonResource("ladder.json").at("levels");
    const auto found = levels.find(levelId);
    if (found == levels.end())
        return std::nullopt;
    Prescription prescription;
    const Json& walk = found->at("walk");
    prescription.walk = {walk.at("times").get<int>(), walk.at("minutes").get<int>(),
                         walk.at("days_per_week").get<int>()};
    prescription.mobilityMinutes = found->value("mobility_minutes", 0);
    if (const auto strength = found->find("strength"); strength != found->end()) {
        StrengthDose dose;
        dose.daysPerWeek = strength->at("days_per_week").get<int>();
        dose.effortTarget = strength->at("effort_target").get<int>();
        for (const Json& each : strength->at("exercises"))
            dose.exercises.push_back(doseFrom(each));
        prescription.strength = std::move(dose);
    }
    return prescription;
}

Prescription eased(Prescription prescription)
{
    const auto fourFifths = [](int amount) { return std::max(1, amount * 4 / 5); };
    prescription.walk.minutes = fourFifths(prescription.walk.minutes);
    if (prescription.strength)
        for (Dose& dose : prescription.strength->exercises) {
            if (dose.sets > 1)
                --dose.sets;
            else
                dose.amount = fourFifths(dose.amount);
        }
    return prescription;
}

std::vector<ExerciseDone> asPrescribed(const Prescription& prescription)
{
    std::vector<ExerciseDone> all;
    if (!prescription.strength)
        return all;
    for (const Dose& dose : prescription.strength->exercises) {
        ExerciseDone done{.id = dose.exercise, .sets = dose.sets};
        if (dose.unit == Unit::Repetitions)
            done.reps = dose.amount;
        if (dose.unit == Unit::Seconds)
            done.seconds = dose.amount;
        all.push_back(std::move(done));
    }
    return all;
}

std::vector<std::string> exerciseIds()
{
    std::vector<std::string> ids;
    for (const auto& [id, value] : jsonResource("exercises.json").items())
        ids.push_back(id);
    return ids;
}

std::vector<ExerciseFacts> exerciseFacts()
{
    std::vector<ExerciseFacts> all;
    for (const auto& [id, fact] : jsonResource("exercises.json").items())
        all.push_back(factsFrom(id, fact));
    return all;
}

std::optional<Exercise> exercise(std::string_view id, Language language)
{
    const std::string folder = "texts/" + std::string(idOf(language)) + '/';
    const Json& facts = jsonResource("exercises.json");
    const Json& texts = jsonResource(folder + "exercises.json");
    const auto fact = facts.find(id);
    const auto text = texts.find(id);
    if (fact == facts.end() || text == texts.end())
        return std::nullopt;
    Exercise result;
    static_cast<ExerciseFacts&>(result) = factsFrom(id, *fact);
    result.name = stringAt(*text, "name");
    result.why = stringAt(*text, "why");
    result.steps = stringsAt(*text, "steps");
    for (const std::string& muscle : stringsAt(*fact, "muscles"))
        result.muscles.push_back(stringAt(jsonResource(folder + "muscles.json"), muscle));
    result.feel = stringAt(*text, "feel");
    result.notFeel = stringAt(*text, "not_feel");
    result.mistakes = stringsAt(*text, "mistakes");
    result.sourceName = sourceName(result.source, language);
    return result;
}

std::string exerciseName(std::string_view id, Language language)
{
    const auto known = exercise(id, language);
    return known ? known->name : std::string(id);
}

std::string describe(const Dose& dose, Language language)
{
    std::string text = std::to_string(dose.sets) + "\u00a0×\u00a0" + std::to_string(dose.amount);
    switch (dose.unit) {
    case Unit::Repetitions:
        break;
    case Unit::Seconds:
        text += "\u00a0s";
        break;
    case Unit::Metres:
        text += "\u00a0m";
        break;
    case Unit::Minutes:
        text += "\u00a0min";
        break;
    }
    return dose.perSide ? phrase("each_side", language, {{"dose", text}}) : text;
}

std::string describe(const WalkDose& dose, Language language)
{
    return phrase(dose.times > 1 ? "walk_more" : "walk_once", language,
                  {{"times", std::to_string(dose.times)},
                   {"minutes", std::to_string(dose.minutes)},
                   {"days", std::to_string(dose.daysPerWeek)}});
}

} // namespace comeback::library
