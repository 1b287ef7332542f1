// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

// The rules of section 4 one by one are in tests/data/replay (diaries worked out by hand); here
// is what a table of decisions alone does not show.

TEST_CASE("the drop of a gap is that of the greatest limit reached")
{
    const Parameters parameters;
    for (const auto& [days, drop] : std::vector<std::pair<int, int>>{
             {0, 0}, {13, 0}, {14, 1}, {27, 1}, {28, 2}, {55, 2}, {56, 4}, {400, 4}})
        CHECK(gapDrop(parameters, days) == drop);
}

TEST_CASE("a decision carries the figures that its rule compared")
{
    const auto last = [](std::string_view table) {
        const auto entries = diary(table);
        return replay(entries, standardProtocol()).decisions.back();
    };
    const Decision spike = last(R"(
        day 0 screening
        day 0 start 2 walk 20
        day 1 session 2/5/3)");
    CHECK(spike.figures.find(FigureName::Before) == 2);
    CHECK(spike.figures.find(FigureName::Reading) == 5);
    CHECK(spike.figures.find(FigureName::Reference) == 2);
    CHECK(spike.figures.find(FigureName::Acceptable) == 3);
    const Decision counting = last(R"(
        day 0 screening
        day 0 start 2 walk 20
        day 1 session 1/1/1
        day 2 check-in 1)");
    CHECK(counting.figures.find(FigureName::Credits) == 1);
    CHECK(counting.figures.find(FigureName::Needed) == 3);
    const Decision minDays = last(R"(
        day 0 screening
        day 0 start 2 walk 20
        day 0-2 session 1/1/1
        day 3 check-in 1)");
    CHECK(minDays.reason == Reason::MinDays);
    CHECK(minDays.figures.find(FigureName::Days) == 3);
    CHECK(minDays.figures.find(FigureName::Limit) == 5);
}

TEST_CASE("the most urgent tier of a screening is the referral's, and the worst one stays")
{
    const auto tier = [](std::string_view table) {
        return stateAfter(table, standardProtocol()).referral;
    };
    CHECK(tier("day 0 screening yes weight_loss fever_unwell") == Tier::SameDay);
    CHECK(tier("day 0 screening yes weight_loss saddle_numbness") == Tier::Emergency);
    CHECK(tier("day 0 screening yes saddle_numbness\n screening yes weight_loss") ==
          Tier::Emergency);
    CHECK_FALSE(tier("day 0 screening yes slow_course").has_value());
    CHECK_FALSE(tier("day 0 screening yes weight_loss\n clearance").has_value());
}

TEST_CASE("a note of muscle ache, sleep or mood steers nothing")
{
    auto entries = diary(R"(
        day 0 screening
        day 0 start 2 walk 20
        day 1 session 1/1/1
        day 2 check-in 1)");
    const Replay plain = replay(entries, standardProtocol());
    auto& checkIn = std::get<CheckIn>(entries.back().body);
    checkIn.muscleAche = true;
    checkIn.sleep = 0;
    checkIn.mood = 0;
    checkIn.confidence = 10;
    CHECK(replay(entries, standardProtocol()) == plain);
}

TEST_CASE("a level that another ladder had keeps the person where they are")
{
    auto entries = diary(R"(
        day 0 screening
        day 0 start 2 walk 20)");
    Directive directive;
    directive.by = Hand::Clinician;
    directive.capLevel = LevelName{"Z9"};
    entries.push_back({EntryId{"x"}, entries.back().date, directive});
    const State state = replay(entries, standardProtocol()).state;
    CHECK(state.level == levelOf(standardProtocol(), "W4"));
    CHECK(state.cap() == state.level);
}
