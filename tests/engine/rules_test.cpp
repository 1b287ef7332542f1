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

namespace {

Decision lastOf(std::string_view table)
{
    const auto entries = diary(table);
    return replay(entries, standardProtocol()).decisions.back();
}

State stateOf(const std::string& table)
{
    return stateAfter(table, standardProtocol());
}

const std::string kAtB4 =
    "day 0 screening\nday 0 start 2 walk 20\nday 1 directive clinician set B4\n";

} // namespace

TEST_CASE("an order says which level was wanted, and one order leaves the others in force")
{
    const auto wanted = lastOf(kAtB4 + "day 2 directive clinician set L1");
    CHECK(wanted.figures.find(FigureName::WantedLevel) == toInt(levelOf(standardProtocol(), "L1")));
    CHECK_FALSE(lastOf(kAtB4 + "day 2 directive clinician accept 4")
                    .figures.find(FigureName::WantedLevel)
                    .has_value());
    const State kept = stateOf(kAtB4 + "day 2 directive clinician hold until 30 accept 5\n"
                                       "day 3 directive clinician cap B5");
    CHECK(kept.clinician.holdUntil == day(30));
    CHECK(kept.clinician.acceptablePain == 5);
    CHECK(kept.clinician.cap == levelOf(standardProtocol(), "B5"));
}

TEST_CASE("a cap at the present level keeps the credits that were earned there")
{
    const std::string credited = kAtB4 + "day 2 session 1/1/1\nday 3 check-in 1\n";
    REQUIRE(stateOf(credited).credits == 1);
    CHECK(stateOf(credited + "day 3 directive clinician cap B4").credits == 1);
    CHECK(stateOf(credited + "day 3 directive clinician cap B3").credits == 0);
    CHECK(stateOf(credited + "day 3 directive clinician cap B3").level ==
          levelOf(standardProtocol(), "B3"));
}

TEST_CASE("a spike names when it was, from what to what, and how far back it leads")
{
    const auto during = lastOf(kAtB4 + "day 2 session 2/6/2");
    CHECK(during.reason == Reason::SpikeDuring);
    CHECK(during.figures.find(FigureName::Drop) == 1);
    CHECK(during.figures.find(FigureName::Rise) == 4);
    CHECK(lastOf(kAtB4 + "day 2 session 2/6/6").reason == Reason::SpikeDuring);
    CHECK(lastOf(kAtB4 + "day 2 session 2/5/6").reason == Reason::SpikeAfter);
    CHECK(lastOf(kAtB4 + "day 2 session 2/8/2").figures.find(FigureName::Drop) == 2);
    const auto bottom = lastOf("day 0 screening\nday 0 start 2 walk 5\nday 1 session 2/6/2");
    CHECK(bottom.action == Action::Hold);
    const std::string once = kAtB4 + "day 2 session 2/6/2\n";
    CHECK(lastOf(once + "day 16 session 2/6/2").figures.find(FigureName::Drop) == 2);
    CHECK(lastOf(once + "day 10 check-in 1\nday 17 session 2/6/2").figures.find(FigureName::Drop) ==
          1);
}

TEST_CASE("in a flare calm days are counted once a day, and begin anew after pain or a spike")
{
    const std::string flare = kAtB4 + "day 2 flare\n";
    CHECK(stateOf(flare + "day 3 check-in 1").calm == 1);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 3 check-in 1").calm == 1);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 4 check-in 5").calm == 0);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 4 walk 1/6/1").calm == 0);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 3 flare").calm == 0);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 3 flare\nday 3 check-in 1").calm == 1);
    const auto calming = lastOf(flare + "day 3 check-in 1");
    CHECK(calming.reason == Reason::Calming);
    CHECK(calming.figures.find(FigureName::CalmCheckIns) == 1);
    CHECK(calming.figures.find(FigureName::Needed) == 2);
    const auto resumed = lastOf(flare + "day 3 check-in 1\nday 4 check-in 1");
    CHECK(resumed.action == Action::Resume);
    CHECK(resumed.figures.find(FigureName::Days) == 2);
    CHECK(stateOf(flare + "day 3 check-in 1\nday 4 check-in 1\nday 9 flare").calm == 0);
}

TEST_CASE("a sign of advice is told beside the screening, a referral with its tier")
{
    const auto advice = lastOf("day 0 screening yes slow_course");
    CHECK(advice.reason == Reason::Screened);
    CHECK(advice.figures.find(FigureName::Advice) == 1);
    CHECK_FALSE(lastOf("day 0 screening").figures.find(FigureName::Advice).has_value());
    const auto referral = lastOf("day 0 screening yes fever_unwell");
    CHECK(referral.action == Action::Refer);
    CHECK(referral.figures.find(FigureName::Severity) == static_cast<int>(Tier::SameDay));
    CHECK(lastOf("day 0 screening yes fever_unwell\nday 1 screening").reason == Reason::Referred);
    const State both = stateOf("day 0 screening yes fever_unwell\nday 1 screening yes weight_loss");
    CHECK(both.referral == Tier::SameDay);
    const State again = stateOf("day 0 screening yes fever_unwell\nday 1 clearance\n"
                                "day 2 screening yes weight_loss");
    CHECK(again.referral == Tier::Soon);
}

TEST_CASE("a referral and a clearance forget the session that waits for its next day")
{
    const std::string waiting = kAtB4 + "day 2 session 1/1/1\n";
    REQUIRE(stateOf(waiting).pending.has_value());
    CHECK_FALSE(stateOf(waiting + "day 2 screening yes weight_loss").pending.has_value());
    CHECK_FALSE(stateOf(waiting + "day 2 flare").pending.has_value());
    CHECK_FALSE(stateOf(waiting + "day 2 directive clinician set B5").pending.has_value());
}

TEST_CASE("a clearance before a start leads to the start, one after it into the flare's ways")
{
    const State before = stateOf("day 0 screening yes weight_loss\nday 1 clearance");
    CHECK(before.mode == Mode::NotStarted);
    CHECK_FALSE(before.flareSince.has_value());
    const auto cleared = lastOf("day 0 screening yes weight_loss\nday 1 clearance");
    CHECK(cleared.action == Action::Clear);
    const State after = stateOf(kAtB4 + "day 2 screening yes weight_loss\nday 3 clearance");
    CHECK(after.mode == Mode::Flare);
    CHECK(after.flareSince == day(3));
    CHECK_FALSE(after.referral.has_value());
    CHECK(lastOf(kAtB4 + "day 2 clearance").reason == Reason::NotReferred);
}

TEST_CASE("a new start keeps the readings, the day's facts and a referral, and forgets the resume")
{
    const std::string lived = kAtB4 + "day 2-4 check-in 4\nday 5 flare\nday 6-7 check-in 1\n";
    REQUIRE(stateOf(lived).facts.lastResume == day(7));
    const State anew = stateOf(lived + "day 7 start 2 walk 20");
    CHECK_FALSE(anew.facts.lastResume.has_value());
    CHECK(anew.recent.worstOn(day(7)) == Pain::from(1));
    CHECK(anew.facts.lastCheckIn == day(7));
    CHECK(anew.lastScreen == stateOf(lived).lastScreen);
    const State referred =
        stateOf(kAtB4 + "day 2 screening yes fever_unwell\nday 2 start 2 walk 20");
    CHECK(referred.mode == Mode::Referred);
    CHECK(referred.referral == Tier::SameDay);
    CHECK(lastOf(kAtB4 + "day 2 screening yes fever_unwell\nday 2 start 2 walk 20").reason ==
          Reason::Referred);
    CHECK(stateOf(kAtB4 + "day 2 start 2 walk 20").referral == std::nullopt);
    CHECK(stateOf(kAtB4 + "day 2 start 2 walk 20").mode == Mode::Active);
}

TEST_CASE("readings while referred are kept, and change nothing else")
{
    const std::string referred = kAtB4 + "day 2 screening yes weight_loss\n";
    const State after = stateOf(referred + "day 3 check-in 7");
    CHECK(after.recent.worstOn(day(3)) == Pain::from(7));
    CHECK(after.facts.lastReading == Pain::from(7));
    CHECK(stateOf(referred + "day 3 session 4/4/4").facts.lastReading == Pain::from(4));
    CHECK(lastOf(referred + "day 3 check-in 7").reason == Reason::Referred);
    CHECK(lastOf(referred + "day 3 flare").reason == Reason::Referred);
}

TEST_CASE("an extra walk is no training: it counts for nothing, ends no gap and waits for nothing")
{
    const std::string waiting = kAtB4 + "day 2 session 1/1/1\n";
    const State walked = stateOf(waiting + "day 2 walk 2/2/2");
    CHECK(walked.pending.has_value());
    CHECK(walked.lastSession == day(2));
    CHECK(stateOf(waiting + "day 2 walk 2/6/2").pending.has_value());
    CHECK_FALSE(stateOf(waiting + "day 2 session 2/6/2").pending.has_value());
    const std::string longAgo = kAtB4 + "day 2 session 1/1/1\nday 3 check-in 1\n";
    CHECK(stateOf(longAgo + "day 20 walk 1/1/1").level == levelOf(standardProtocol(), "B4"));
    CHECK(stateOf(longAgo + "day 20 session 1/1/1").level == levelOf(standardProtocol(), "B3"));
    CHECK(stateOf(longAgo + "day 20 walk 1/1/1").lastSession == day(2));
}

TEST_CASE("two sessions of a day are judged together: the worse zone, and any that may count")
{
    const auto settled = [](const std::string& sessions) {
        return lastOf(kAtB4 + sessions + "day 3 check-in 1").reason;
    };
    CHECK(settled("day 2 session 1/1/1\nday 2 session 1/1/1\n") == Reason::Counting);
    CHECK(settled("day 2 session 1/1/1\nday 2 session 4/4/4\n") == Reason::Amber);
    CHECK(settled("day 2 session 4/4/4\nday 2 session 1/1/1\n") == Reason::Amber);
    CHECK(settled("day 2 session 1/1/1 part\nday 2 session 1/1/1\n") == Reason::Counting);
    CHECK(settled("day 2 session 1/1/1\nday 2 session 1/1/1 part\n") == Reason::Counting);
    CHECK(settled("day 2 session 1/1/1 part\n") == Reason::Part);
}

TEST_CASE("a session too soon after the last one that counted does not count")
{
    const std::string counted = kAtB4 + "day 2 session 1/1/1\nday 3 check-in 1\n";
    CHECK(lastOf(counted + "day 3 session 1/1/1\nday 4 check-in 1").reason == Reason::TooSoon);
    CHECK(lastOf(counted + "day 4 session 1/1/1\nday 5 check-in 1").reason == Reason::Counting);
}

TEST_CASE("a session that was too hard or too soon is told with what was compared when it was done")
{
    const auto hard = lastOf(kAtB4 + "day 2 session 1/1/1 effort 8\nday 3 check-in 1");
    CHECK(hard.reason == Reason::TooHard);
    CHECK(hard.figures.find(FigureName::Effort) == 8);
    CHECK(hard.figures.find(FigureName::MaxEffort) == 6);
    const auto soon = lastOf(kAtB4 + "day 2 session 1/1/1\nday 3 session 1/1/1\nday 4 check-in 1");
    CHECK(soon.reason == Reason::TooSoon);
    CHECK(soon.figures.find(FigureName::Days) == 1);
    CHECK(soon.figures.find(FigureName::Limit) == 1);
    const auto part = lastOf(kAtB4 + "day 2 session 1/1/1 part\nday 3 check-in 1");
    CHECK(part.reason == Reason::Part);
    CHECK(part.figures.all().empty());
    const State both = stateOf(kAtB4 + "day 2 session 1/1/1 effort 8\nday 2 session 1/1/1");
    REQUIRE(both.pending.has_value());
    CHECK(both.pending->given == 0);
    CHECK(both.pending->limit == 0);
    for (const char* session : {"day 2 session 1/1/1", "day 2 session 1/1/1 part"}) {
        const State waiting = stateOf(kAtB4 + session);
        REQUIRE(waiting.pending.has_value());
        CHECK(waiting.pending->given == 0);
        CHECK(waiting.pending->limit == 0);
    }
}

TEST_CASE("at the last level sessions maintain, and no credit is heaped up")
{
    const std::string top =
        "day 0 screening\nday 0 start 2 walk 20\nday 1 directive clinician set M1\n"
        "day 2 session 1/1/1\nday 3 check-in 1\n";
    CHECK(lastOf(top).reason == Reason::Maintaining);
    CHECK(stateOf(top).credits == 0);
}

TEST_CASE("what stands in the way of a level is told with the credits that are there")
{
    const std::string ready = "day 0 screening\nday 0 start 2 walk 20\n"
                              "day 0 session 1/1/1\nday 1 session 1/1/1\nday 2 session 1/1/1\n";
    const auto early = lastOf(ready + "day 3 check-in 1");
    CHECK(early.reason == Reason::MinDays);
    CHECK(early.figures.find(FigureName::Credits) == 3);
    CHECK(early.figures.find(FigureName::Needed) == 3);
    const auto capped =
        lastOf("day 0 screening\nday 0 start 2 walk 20\nday 0 directive self cap W4\n"
               "day 4 session 1/1/1\nday 5 session 1/1/1\nday 6 session 1/1/1\n"
               "day 7 check-in 1");
    CHECK(capped.reason == Reason::Capped);
    CHECK(capped.figures.find(FigureName::Cap) == toInt(levelOf(standardProtocol(), "W4")));
}

TEST_CASE("a screening that is too old for a step up is told with its age, a missing one without")
{
    const std::string begun = "day 0 screening\nday 0 start 2 walk 20\n";
    const auto old = lastOf(begun + "day 9 session 1/1/1\nday 10 session 1/1/1\n"
                                    "day 11 session 1/1/1\nday 12 check-in 1");
    REQUIRE(old.reason == Reason::ScreenDue);
    CHECK(old.figures.find(FigureName::Days) == 12);
    CHECK(old.figures.find(FigureName::Limit) == 10);
    CHECK(old.figures.find(FigureName::Needed) == 3);
    // A flare forgets the screenings from before it.
    const auto none =
        lastOf(begun + "day 1 flare\nday 2 check-in 1\nday 3 check-in 1\nday 8 session 1/1/1\n"
                       "day 9 session 1/1/1\nday 10 session 1/1/1\nday 11 check-in 1");
    REQUIRE(none.reason == Reason::ScreenDue);
    CHECK_FALSE(none.figures.find(FigureName::Days).has_value());
    CHECK(none.figures.find(FigureName::Limit) == 10);
    // Before a new stage it is the full one, which may be older.
    const auto full = lastOf(begun + "day 1 directive clinician set W5\nday 30 screening short\n"
                                     "day 31 session 1/1/1\nday 32 session 1/1/1\n"
                                     "day 33 session 1/1/1\nday 34 check-in 1");
    REQUIRE(full.reason == Reason::ScreenDue);
    CHECK(full.figures.find(FigureName::Days) == 34);
    CHECK(full.figures.find(FigureName::Limit) == 28);
}

TEST_CASE("the first level lies at the fraction of what is comfortable, to the thousandth")
{
    Protocol protocol = standardProtocol();
    protocol.parameters.startFractionPermille = 999;
    const std::string table = "day 0 screening\nday 0 start 2 walk ";
    CHECK(stateAfter(table + "6", protocol).level == levelOf(protocol, "W1"));
    CHECK(stateAfter(table + "7", protocol).level == levelOf(protocol, "W2"));
    protocol.parameters.startFractionPermille = 1000;
    CHECK(stateAfter(table + "6", protocol).level == levelOf(protocol, "W2"));
}
