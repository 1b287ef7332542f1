// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/prescribe.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

namespace {

const std::string kBegun = "day 0 screening\nday 0 start 2 walk 20\n";

std::string prescribedAfter(const std::string& table, int onDay)
{
    return prescribed(kBegun + table, onDay, standardProtocol());
}

Recommendation after(const std::string& table, int onDay)
{
    return recommended(kBegun + table, onDay, standardProtocol());
}

} // namespace

TEST_CASE("nothing is prescribed before a start, and care alone while referred")
{
    CHECK(prescribed("day 0 screening", 0, standardProtocol()).starts_with("start"));
    CHECK(prescribedAfter("day 1 screening yes leg_weakness", 1) == "seek_care referred emergency");
    CHECK(prescribedAfter("day 1 screening yes weight_loss", 400) == "seek_care referred soon");
}

TEST_CASE("nothing is trained before a screening")
{
    CHECK(prescribed("day 0 start 2 walk 20", 0, standardProtocol()).starts_with("screen"));
    CHECK(prescribedAfter("day 1 flare", 1).starts_with("screen"));
}

TEST_CASE("the reading of today decides between rest, gentle walks and training")
{
    CHECK(prescribedAfter("day 1 check-in 8", 1).starts_with("rest severe_pain"));
    CHECK(prescribedAfter("day 1 check-in 7", 1).starts_with("gentle gentle_pain"));
    CHECK(prescribedAfter("day 1 check-in 6", 1).starts_with("gentle gentle_pain"));
    CHECK(prescribedAfter("day 1 check-in 5", 1) == "session training_day W4 ease pain");
    CHECK(prescribedAfter("day 1 check-in 4", 1) == "session training_day W4 ease pain");
    CHECK(prescribedAfter("day 1 check-in 3", 1) == "session training_day W4");
    // The latest reading of the day counts, and none of yesterday's.
    CHECK(prescribedAfter("day 1 check-in 8\nday 1 check-in 3", 1) == "session training_day W4");
    CHECK(prescribedAfter("day 1 check-in 8", 2) == "session training_day W4");
}

TEST_CASE("after a spike comes a gentle day, then training again")
{
    CHECK(prescribedAfter("day 1 session 1/5/1", 1).starts_with("gentle"));
    CHECK(prescribedAfter("day 1 session 1/5/1", 2).starts_with("gentle recent_spike"));
    CHECK(prescribedAfter("day 1 session 1/5/1", 3) == "session training_day W3");
}

TEST_CASE("one session a day, and days of rest where the stage has them")
{
    CHECK(prescribedAfter("day 1 session 1/1/1", 1).starts_with("done"));
    CHECK(prescribedAfter("day 1 session 1/1/1", 2) == "session training_day W4");
    const std::string bodyweight = "day 0 directive clinician set B2\nday 1 session 1/1/1\n";
    CHECK(prescribedAfter(bodyweight, 2) == "walk rest_day B2");
    CHECK(prescribedAfter(bodyweight, 3) == "session training_day B2");
    CHECK(prescribedAfter("day 1 walk 1/1/1", 1) == "session training_day W4");
}

TEST_CASE("a long gap eases the next session, a longer one lowers it")
{
    const std::string trained = "day 1 session 1/1/1\n";
    CHECK(prescribedAfter(trained, 8) == "session training_day W4");
    CHECK(prescribedAfter(trained, 9) == "session training_day W4 ease long_gap");
    CHECK(prescribedAfter(trained, 14) == "session training_day W4 ease long_gap");
    CHECK(prescribedAfter(trained, 15) == "session training_day W3 ease long_gap");
    CHECK(prescribedAfter(trained, 29) == "session training_day W2 ease long_gap");
    CHECK(prescribedAfter(trained, 57) == "session training_day W1 ease long_gap");
}

TEST_CASE("the first days after a flare are eased")
{
    const std::string back = "day 1 flare\nday 1 screening\nday 2 check-in 1\nday 3 check-in 1\n";
    CHECK(prescribedAfter("day 1 flare\nday 1 screening\n", 1).starts_with("gentle flare_mode"));
    CHECK(prescribedAfter(back, 3) == "session training_day W3 ease after_flare");
    CHECK(prescribedAfter(back, 6) == "session training_day W3 ease after_flare");
    CHECK(prescribedAfter(back, 7) == "session training_day W3");
}

TEST_CASE("a check-in is due until there is one of today")
{
    CHECK(after("", 1).checkInDue);
    CHECK_FALSE(after("day 1 check-in 2", 1).checkInDue);
    CHECK(after("day 1 check-in 2", 2).checkInDue);
    CHECK(after("day 1 session 1/1/1", 1).checkInDue);
}

TEST_CASE("a screening is due three days before it would hold a level back")
{
    CHECK_FALSE(after("", 7).screenDue.has_value());
    CHECK(after("", 8).screenDue == ScreenScope::Short);
    CHECK(after("day 1 flare", 1).screenDue == ScreenScope::Full);
    CHECK(after("day 1 session 1/1/1", 40).screenDue == ScreenScope::Full);
}

TEST_CASE("the question whether this is a flare is asked, never answered by the program")
{
    CHECK(after("day 1 check-in 7", 1).askFlare);
    CHECK_FALSE(after("day 1 check-in 6", 1).askFlare);
    const std::string usual = "day 1 check-in 2\nday 2 check-in 2\nday 3 check-in 2\n";
    // Two days above 3 and at least 2 above the usual pain of two days before.
    CHECK(after(usual + "day 4 check-in 4\nday 5 check-in 4", 5).askFlare);
    CHECK_FALSE(after(usual + "day 4 check-in 4\nday 5 check-in 3", 5).askFlare);
    CHECK_FALSE(after(usual + "day 5 check-in 4", 5).askFlare);
    CHECK(stateAfter(kBegun + "day 1 check-in 10", standardProtocol()).mode == Mode::Active);
}

TEST_CASE("how many credits are still needed is said")
{
    CHECK(after("", 1).creditsLeft == 3);
    CHECK(after("day 1 session 1/1/1\nday 2 check-in 1", 2).creditsLeft == 2);
}

TEST_CASE(
    "a screening is asked for in time, and the full one where a stage opens or after a long gap")
{
    CHECK_FALSE(after("", 7).screenDue.has_value());
    CHECK(after("", 8).screenDue == ScreenScope::Short);
    CHECK(after("day 1 session 1/1/1", 29).screenDue == ScreenScope::Short);
    CHECK(after("day 1 session 1/1/1", 30).screenDue == ScreenScope::Full);
    CHECK(after("day 1 directive clinician set W5\nday 9 screening short", 17).screenDue ==
          ScreenScope::Short);
    CHECK(after("day 1 directive clinician set W5\nday 16 screening short", 24).screenDue ==
          ScreenScope::Full);
    CHECK(after("day 1 directive clinician set W4\nday 16 screening short", 24).screenDue ==
          ScreenScope::Short);
    CHECK(after("day 1 session 1/1/1\nday 1 screening", 30).screenDue == ScreenScope::Full);
    CHECK(after("day 1 directive clinician set W5\nday 13 screening short", 21).screenDue ==
          ScreenScope::Short);
    CHECK(after("day 1 directive clinician set W5\nday 14 screening short", 22).screenDue ==
          ScreenScope::Full);
    const auto none = recommended("day 0 check-in 2", 0, standardProtocol());
    CHECK(none.screenDue == ScreenScope::Full);
    const auto asked = recommended("day 0 screening", 3, standardProtocol());
    CHECK_FALSE(asked.screenDue.has_value());
    const auto longAgo = recommended("day 0 screening", 60, standardProtocol());
    CHECK(longAgo.screenDue == ScreenScope::Short);
    CHECK(none.creditsLeft == 0);
}

TEST_CASE("the tier of a referral is told while referred, and with nothing else")
{
    CHECK(after("day 1 screening yes fever_unwell", 1).tier == Tier::SameDay);
    CHECK_FALSE(after("day 1 check-in 2", 1).tier.has_value());
}

TEST_CASE("how many sessions are left is counted down to none")
{
    CHECK(after("", 0).creditsLeft == 3);
    CHECK(after("day 0 session 1/1/1\nday 1 check-in 1", 1).creditsLeft == 2);
    CHECK(after("day 0-3 session 1/1/1\nday 4 check-in 1", 4).creditsLeft == 0);
}

TEST_CASE("a flare is asked about at seven, or after two days well above the usual, and only while "
          "active")
{
    CHECK(after("day 1 check-in 7", 1).askFlare);
    CHECK_FALSE(after("day 1 check-in 6", 1).askFlare);
    const std::string usual = "day 1-5 check-in 2\n";
    CHECK(after(usual + "day 6 check-in 4\nday 7 check-in 4", 7).askFlare);
    CHECK_FALSE(after(usual + "day 6 check-in 3\nday 7 check-in 4", 7).askFlare);
    CHECK_FALSE(after(usual + "day 6 check-in 4\nday 7 check-in 3", 7).askFlare);
    CHECK_FALSE(after(usual + "day 7 check-in 4", 7).askFlare);
    CHECK_FALSE(after("day 1-5 check-in 3\nday 6 check-in 4\nday 7 check-in 4", 7).askFlare);
    CHECK_FALSE(after("day 1-5 check-in 1\nday 6 check-in 3\nday 7 check-in 3", 7).askFlare);
    // Usual is what was usual two days ago: the bad mornings since do not make themselves usual.
    CHECK(after("day 4 check-in 2\nday 5 check-in 2\nday 5 check-in 2\nday 6 check-in 4\n"
                "day 6 check-in 4\nday 6 check-in 4\nday 6 check-in 4\nday 7 check-in 4",
                7)
              .askFlare);
    // The pain of the day is what it is in any mode; what asks looks at the mode.
    CHECK(after("day 1 flare\nday 1 check-in 9", 1).askFlare);
    CHECK_FALSE(after("", 1).askFlare);
}

TEST_CASE("after a long gap a full screening counts only if it was answered after so long a gap")
{
    const std::string trained = "day 1 session 1/1/1\n";
    // Too early: the gap of more than 28 days begins with day 30.
    CHECK(after(trained + "day 2 screening", 88).screenDue == ScreenScope::Full);
    CHECK(after(trained + "day 29 screening", 40).screenDue == ScreenScope::Full);
    CHECK(after(trained + "day 30 screening", 40).screenDue == ScreenScope::Short);
    // Who trains first is asked all the same, until it is answered.
    const std::string back = trained + "day 40 session 1/1/1\n";
    CHECK(after(back, 41).screenDue == ScreenScope::Full);
    CHECK(after(back + "day 41 screening short", 49).screenDue == ScreenScope::Full);
    CHECK(after(back + "day 41 screening", 49).screenDue == ScreenScope::Short);
    // What was answered in the gap counts from the same day on.
    const std::string later = "\nday 40 session 1/1/1";
    CHECK(after(trained + "day 29 screening" + later, 41).screenDue == ScreenScope::Full);
    CHECK(after(trained + "day 30 screening" + later, 41).screenDue == ScreenScope::Short);
    // A walk is no training, and a day less is no long gap.
    CHECK(after(trained + "day 20 walk 1/1/1", 30).screenDue == ScreenScope::Full);
    CHECK(after(trained + "day 29 session 1/1/1", 30).screenDue == ScreenScope::Short);
    // A level that a clinician sets does not make the gap unseen.
    CHECK(after(trained + "day 3 directive clinician set W2", 30).screenDue == ScreenScope::Full);
}

TEST_CASE("after a flare the sessions of three days are eased")
{
    const std::string back = "day 1 flare\nday 2-4 check-in 1\n";
    for (int onDay = 4; onDay < 9; ++onDay) {
        INFO(onDay);
        const auto today = after(back, onDay);
        if (today.kind == RecommendationKind::Session)
            CHECK((today.ease == Ease::AfterFlare) == (onDay <= 7));
    }
}
