// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/choice.h"

#include "library/protocols.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace comeback;
using namespace comeback::library;

namespace {

using Ids = std::vector<std::string>;

const Preferences kNothingAtHand{.equipment = Ids{}};

std::map<std::string, ExerciseFacts> factsById()
{
    std::map<std::string, ExerciseFacts> all;
    for (const ExerciseFacts& each : exerciseFacts())
        all.emplace(each.id, each);
    return all;
}

/// Every exercise that some level of `standard` prescribes.
std::set<std::string> prescribedSomewhere()
{
    std::set<std::string> all;
    const Protocol standard = builtInProtocol("standard").value();
    for (const Level& level : standard.levels)
        if (const auto prescription = prescriptionOf(level.id); prescription->strength)
            for (const Dose& dose : prescription->strength->exercises)
                all.insert(dose.exercise);
    return all;
}

/// Every part of a list.
template<typename Range>
std::vector<Ids> subsetsOf(const Range& range)
{
    const Ids list(range.begin(), range.end());
    std::vector<Ids> all;
    for (std::size_t bits = 0; bits < (std::size_t{1} << list.size()); ++bits) {
        Ids part;
        for (std::size_t i = 0; i < list.size(); ++i)
            if (bits >> i & 1U)
                part.push_back(list[i]);
        all.push_back(std::move(part));
    }
    return all;
}

Ids exercisesOf(const Prescription& prescription)
{
    Ids ids;
    for (const Dose& dose : prescription.strength->exercises)
        ids.push_back(dose.exercise);
    return ids;
}

} // namespace

TEST_CASE("without preferences a plan is what is prescribed")
{
    const Prescription level = prescriptionOf("L1").value();
    CHECK(exercisesOf(fitted(level, {}, {})) == exercisesOf(level));
}

TEST_CASE("without equipment each loaded exercise has the nearest stand-in of its purpose")
{
    CHECK(choose("romanian_deadlift", kNothingAtHand, {}) ==
          Choice{"good_morning", ChoiceReason::Equipment});
    CHECK(choose("goblet_squat", kNothingAtHand, {})->exercise == "split_squat");
    CHECK(choose("hip_thrust", kNothingAtHand, {})->exercise == "bridge_single");
    CHECK(choose("one_arm_row", kNothingAtHand, {})->exercise == "band_row");
    CHECK(choose("suitcase_carry", kNothingAtHand, {})->exercise == "side_plank");
}

TEST_CASE("what a person does not want is replaced, and what a clinician excluded never comes back")
{
    CHECK(choose("dead_bug", {}, {.bySelf = {"dead_bug"}})->reason == ChoiceReason::NotWanted);
    CHECK(choose("dead_bug", {}, {.byClinician = {"dead_bug"}})->reason == ChoiceReason::Excluded);
    Exclusions all;
    for (const ExerciseFacts& each : exerciseFacts())
        if (each.purpose == "pull")
            all.byClinician.push_back(each.id);
    CHECK_FALSE(choose("band_row", {}, all).has_value());
    all.bySelf = std::exchange(all.byClinician, {});
    CHECK(choose("band_row", {}, all)->exercise == "band_row");
}

TEST_CASE("a position that bothers is spared where another exercise of the purpose spares it")
{
    const Preferences notLying{.bothers = {"lying"}};
    CHECK(factsById().at(choose("bridge", notLying, {})->exercise).position == "standing");
    CHECK(factsById().at(choose("dead_bug", notLying, {})->exercise).position != "lying");
    CHECK(aerobicChoice({.bothers = {"upright"}}, {}) == "bike");
    CHECK(aerobicChoice({}, {}) == "walk");
    CHECK(aerobicChoice({.favourites = {"swim"}}, {}) == "swim");
    CHECK(aerobicChoice({.equipment = Ids{}, .favourites = {"swim"}}, {}) == "walk");
}

TEST_CASE("a favourite is chosen where it asks as much, or nearly")
{
    CHECK(choose("goblet_squat", {.favourites = {"split_squat"}}, {}) ==
          Choice{"split_squat", ChoiceReason::Favourite});
    CHECK(choose("goblet_squat", {.favourites = {"calf_raise"}}, {})->exercise == "goblet_squat");
}

TEST_CASE("a stand-in leaves to another place what that place asks for")
{
    const Protocol standard = builtInProtocol("standard").value();
    const auto choices = [&standard](const Exclusions& exclusions, const Preferences& preferences) {
        std::map<std::string, Choice> chosen;
        for (const Level& level : standard.levels)
            for (const PlanPlace& place :
                 placesOf(prescriptionOf(level.id).value(), preferences, exclusions)) {
                REQUIRE(place.choice.has_value());
                const bool own = place.choice->exercise == place.prescribed;
                CHECK(own == (place.choice->reason == ChoiceReason::Prescribed));
                CHECK(place.choice->reason != ChoiceReason::Favourite);
                chosen.insert_or_assign(place.prescribed, *place.choice);
            }
        return chosen;
    };
    for (const std::string& unwanted : prescribedSomewhere())
        for (const Ids& equipment : {Ids{}, Ids{"dumbbell"}, Ids{"band", "dumbbell", "kettlebell"}})
            CHECK_FALSE(choices({.bySelf = {unwanted}}, {.equipment = equipment}).empty());
}

TEST_CASE("a stand-in has the dose in what it is counted in")
{
    const Prescription plan = fitted(prescriptionOf("L1").value(), kNothingAtHand, {});
    const auto plank = std::ranges::find(plan.strength->exercises, "side_plank", &Dose::exercise);
    REQUIRE(plank != plan.strength->exercises.end());
    CHECK(plank->unit == Unit::Seconds);
    CHECK(plank->amount == 20);
    CHECK(plank->perSide);
    CHECK(doseFor("kettlebell_deadlift", prescriptionOf("L1").value())->amount == 8);
    CHECK_FALSE(doseFor("walk", prescriptionOf("L1").value()).has_value());
}

TEST_CASE("what is tried apart from the plan is an amount of what it is counted in")
{
    const auto facts = factsById();
    CHECK(practiceDose(facts.at("bridge")).amount == 8);
    CHECK(practiceDose(facts.at("side_plank")).amount == 20);
    CHECK(practiceDose(facts.at("farmers_carry")).amount == 20);
    CHECK(practiceDose(facts.at("desk_break")).amount == 2);
}

TEST_CASE(
    "every place of every plan is filled, by the same purpose and nothing harder, whatever is "
    "at hand, bothers or is not wanted")
{
    const auto facts = factsById();
    std::size_t looked = 0;
    for (const std::string& prescribed : prescribedSomewhere()) {
        const ExerciseFacts& wanted = facts.at(prescribed);
        Ids ofPurpose;
        std::set<std::string> things;
        for (const auto& [id, each] : facts)
            if (each.purpose == wanted.purpose) {
                ofPurpose.push_back(id);
                things.insert(each.equipment.begin(), each.equipment.end());
            }
        for (const Ids& equipment : subsetsOf(things))
            for (const Ids& bothers : subsetsOf(botheringPositions()))
                for (const Ids& unwanted : subsetsOf(ofPurpose)) {
                    const Preferences preferences{.equipment = equipment, .bothers = bothers};
                    const auto choice = choose(prescribed, preferences, {.bySelf = unwanted});
                    ++looked;
                    if (!choice)
                        FAIL("nothing for " << prescribed);
                    const ExerciseFacts& chosen = facts.at(choice->exercise);
                    const bool atHand =
                        std::ranges::all_of(chosen.equipment, [&](const std::string& each) {
                            return std::ranges::find(equipment, each) != equipment.end();
                        });
                    if (chosen.purpose != wanted.purpose || chosen.demand > wanted.demand ||
                        !atHand)
                        FAIL(choice->exercise << " for " << prescribed);
                }
    }
    CHECK(looked > 70'000);
}

TEST_CASE("no purpose of a level is lost, for any equipment and any positions that bother")
{
    const auto facts = factsById();
    const Protocol standard = builtInProtocol("standard").value();
    const auto purposes = [&](const Prescription& plan) {
        std::set<std::string> all;
        for (const std::string& id : exercisesOf(plan))
            all.insert(facts.at(id).purpose);
        return all;
    };
    for (const Level& level : standard.levels) {
        const auto prescription = prescriptionOf(level.id);
        if (!prescription->strength)
            continue;
        for (const Ids& equipment : subsetsOf(equipmentIds()))
            for (const Ids& bothers : subsetsOf(botheringPositions())) {
                const Prescription plan =
                    fitted(*prescription, {.equipment = equipment, .bothers = bothers}, {});
                if (purposes(plan) != purposes(*prescription))
                    FAIL(level.id);
                if (plan.strength->exercises.size() != prescription->strength->exercises.size())
                    FAIL(level.id << " has a gap");
            }
    }
}

TEST_CASE("preferences read back as they were written, and another text reads as none")
{
    const Preferences some{.equipment = Ids{"band"}, .bothers = {"lying"}, .favourites = {"swim"}};
    CHECK(readPreferences(writePreferences(some)) == some);
    CHECK(readPreferences(writePreferences({})) == Preferences{});
    CHECK(readPreferences("") == Preferences{});
    CHECK(readPreferences("{\"version\": 2}") == Preferences{});
    CHECK(readPreferences("[1]") == Preferences{});
    CHECK(readPreferences("{\"version\": \"x\"}") == Preferences{});
    CHECK(readPreferences("{\"version\": 1, \"equipment\": 5, \"bothers\": [1, \"lying\"]}") ==
          Preferences{.equipment = Ids{}, .bothers = {"lying"}});
    const std::string whole = writePreferences(some);
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK(readPreferences(whole.substr(0, length)) == Preferences{});
}
