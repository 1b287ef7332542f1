// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_export.h"
#include "library/protocols.h"
#include "support/catch.h"
#include "support/diary_text.h"

#include <nlohmann/json.hpp>

using namespace comeback;
using namespace comeback::exchange;
using nlohmann::json;

namespace {

/// In the middle of the ladder, where a level has weights.
const std::string kBegun = "day 0 screening\nday 0 start 2 walk 30\n"
                           "day 0 directive clinician set L4\n";

/// The CarePlan of a diary on a day; null where the bundle has none.
json planOf(const std::vector<Entry>& entries, int day)
{
    const Protocol protocol = library::builtInProtocol("standard").value();
    const State state = replay(entries, protocol).state;
    const auto prescribed = prescribedOn(state, protocol, test::day(day));
    const json bundle = json::parse(writeFhir({entries, prescribed}));
    for (const json& each : bundle["entry"])
        if (each["resource"]["resourceType"] == "CarePlan")
            return each["resource"];
    return {};
}

/// On a day after what followed upon the beginning.
json planOn(int day, const std::string& table)
{
    return planOf(test::diary(kBegun + table), day);
}

/// "Walk in-progress; Training of level L4 on-hold": the activities with their status.
std::string activitiesOf(const json& plan)
{
    std::string text;
    for (const json& each : plan.value("activity", json::array()))
        text += (text.empty() ? "" : "; ") + each["detail"]["code"]["text"].get<std::string>() +
                ' ' + each["detail"]["status"].get<std::string>();
    return text;
}

std::string noteOf(const json& plan)
{
    return plan["note"][0]["text"].get<std::string>();
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Whether anything in the plan reads like sets and repetitions, or like the walk of the level.
bool hasDoses(const json& plan)
{
    const std::string text = plan.dump();
    return has(text, "×") || has(text, "30\u00a0minutes") || has(text, "30 minutes") ||
           has(text, "squat");
}

} // namespace

TEST_CASE("on a training day the plan is active with the doses of the level")
{
    const json plan = planOn(0, "");
    CHECK(plan["status"] == "active");
    CHECK(plan["intent"] == "plan");
    CHECK(plan["title"] == "Comeback, level L4");
    CHECK(plan["period"]["start"] == test::day(0).toString());
    CHECK(plan["activity"].size() > 3);
    CHECK(has(activitiesOf(plan), "Goblet squat in-progress"));
    CHECK_FALSE(has(activitiesOf(plan), "on-hold"));
    CHECK(has(noteOf(plan), "Today: your session. Why: "));
    CHECK(plan["note"][0]["time"] == test::day(0).toString());
}

TEST_CASE("a session that is done and a rest day belong to the plan and leave it active")
{
    const std::string done = "day 0 session 1/1/1\n";
    for (const int day : {0, 1}) {
        const json plan = planOn(day, done);
        CHECK(plan["status"] == "active");
        CHECK(activitiesOf(plan) == activitiesOf(planOn(0, "")));
        CHECK(has(noteOf(plan), day == 0 ? "session is done" : "your walk, no training"));
    }
}

TEST_CASE("a lighter session and a lower level after a gap are told in the plan")
{
    const std::string done = "day 0 session 1/1/1\n";
    const json eased = planOn(9, done);
    CHECK(eased["status"] == "active");
    CHECK(eased["title"] == "Comeback, level L4");
    CHECK(has(noteOf(eased), "at a lower dose"));
    CHECK(has(noteOf(eased), "Four fifths of the dose today"));
    CHECK(planOn(19, done)["title"] == "Comeback, level L3");
}

TEST_CASE("in a flare the training is on hold and easy walks hold in its place")
{
    const json plan = planOn(1, "day 1 flare\nday 1 screening\n");
    CHECK(plan["status"] == "active");
    CHECK(plan["title"] == "Comeback, level L4, training on hold");
    CHECK(has(plan["description"], "No training today."));
    CHECK(activitiesOf(plan) == "Easy walks in-progress; Training of level L4 on-hold");
    CHECK_FALSE(hasDoses(plan));
    CHECK(plan["activity"][1]["detail"]["statusReason"]["text"] ==
          "You are in a flare; it takes 2 calm mornings to end it.");
    // The figures are those of the words beside them.
    const json walks = plan["activity"][0]["detail"];
    CHECK(has(walks["description"], "3 to 5 minutes, three to six times over the day"));
    CHECK(walks["scheduledTiming"]["repeat"] ==
          json::parse(R"({"duration":3,"durationMax":5,"durationUnit":"min","frequency":3,)"
                      R"("frequencyMax":6,"period":1,"periodUnit":"d"})"));
}

TEST_CASE("a flare that has ended leaves the plan active again, with a lighter beginning")
{
    const json plan =
        planOn(3, "day 1 flare\nday 1 screening\nday 2 check-in 1\nday 3 check-in 1\n");
    CHECK(plan["status"] == "active");
    CHECK_FALSE(has(activitiesOf(plan), "on-hold"));
    CHECK(has(noteOf(plan), "after the flare"));
}

TEST_CASE("at severe pain rest holds, and at strong pain or after a spike easy walks do")
{
    for (const std::string flare : {"", "day 1 flare\nday 1 screening\n"}) {
        const json rest = planOn(1, flare + "day 1 check-in 9\n");
        CHECK(rest["status"] == "active");
        CHECK(activitiesOf(rest) ==
              "Gentle everyday movement in-progress; Training of level L4 on-hold");
        CHECK(has(noteOf(rest), "Why: your pain is 8 or more today."));
        CHECK_FALSE(hasDoses(rest));
    }
    const json gentle = planOn(1, "day 1 check-in 6\n");
    CHECK(activitiesOf(gentle) == "Easy walks in-progress; Training of level L4 on-hold");
    CHECK(has(noteOf(gentle), "your pain is 6 or more today"));
    const json spike = planOn(1, "day 1 session 2/6/4\n");
    CHECK(has(activitiesOf(spike), "Easy walks in-progress"));
    CHECK_FALSE(hasDoses(spike));
}

TEST_CASE("while a screening comes first the whole plan is on hold")
{
    for (const std::string table :
         {"day 1 flare\n", "day 1 screening yes fever_unwell\nday 1 clearance\n"}) {
        const json plan = planOn(1, table);
        CHECK(plan["status"] == "on-hold");
        CHECK(activitiesOf(plan) == "Training of level L4 on-hold");
        CHECK(has(plan["description"], "First the questions about warning signs"));
        CHECK_FALSE(hasDoses(plan));
    }
}

TEST_CASE("while a warning sign stands the plan is on hold and says nothing that could be done")
{
    const json plan = planOn(1, "day 1 screening yes fever_unwell\n");
    CHECK(plan["status"] == "on-hold");
    CHECK(plan["title"] == "Comeback, on hold");
    CHECK_FALSE(plan.contains("activity"));
    CHECK(has(plan["description"], "Nothing is trained until then."));
    CHECK(has(noteOf(plan), "is a warning sign"));
    CHECK(has(noteOf(plan), "Speak to a doctor today."));
    CHECK_FALSE(has(plan.dump(), "L4"));
    CHECK_FALSE(hasDoses(plan));
}

TEST_CASE("without a start there is no plan, and of one of which nothing is known nothing holds")
{
    CHECK(planOf(test::diary("day 0 screening\n"), 0).is_null());
    CHECK(planOf({}, 0).is_null());
    const json bundle = json::parse(writeFhir({{}, Prescribed{{"L4"}, test::day(0)}}));
    const json plan = bundle["entry"].back()["resource"];
    CHECK(plan["status"] == "on-hold");
    CHECK_FALSE(hasDoses(plan));
}

TEST_CASE("the plan of an earlier bundle and that of a later one are one resource")
{
    const auto idOn = [](const std::string& table) {
        auto entries = test::diary(kBegun + table);
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i].id.text = "33a4343b-4982-53cd-abc1-73800000000" + std::to_string(i);
        return planOf(entries, 1)["id"];
    };
    CHECK(idOn("") == idOn("day 1 screening yes fever_unwell\n"));
}

TEST_CASE("an exercise that a clinician has left out stands in no plan from that day")
{
    auto entries = test::diary(kBegun + "day 1 directive clinician\n");
    std::get<Directive>(entries.back().body).excludeExercises =
        std::vector<std::string>{"goblet_squat"};
    CHECK_FALSE(has(activitiesOf(planOf(entries, 1)), "Goblet squat"));
    entries.back().date = test::day(2);
    CHECK(has(activitiesOf(planOf(entries, 1)), "Goblet squat"));
}
