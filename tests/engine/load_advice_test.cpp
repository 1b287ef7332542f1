// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/load_advice.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/property.h"

#include <algorithm>
#include <array>

using namespace comeback;
using namespace comeback::test;

namespace {

constexpr Load kg(double kilograms)
{
    return {static_cast<std::int32_t>(kilograms * 1000 + 0.5)};
}

LiftedSession good(int onDay, Load load)
{
    return {day(onDay), load, SessionZone::Green, false, true, true};
}

LoadAdvice advised(const std::vector<LiftedSession>& history, int onDay,
                   WeightUnit unit = WeightUnit::Kilograms)
{
    return adviseLoad(history, day(onDay), unit);
}

/// A random history: bytes that shrink towards one calm session.
std::vector<LiftedSession> historyFrom(const std::vector<std::array<std::uint8_t, 4>>& lines)
{
    std::vector<LiftedSession> history;
    int onDay = 0;
    for (const auto& line : lines) {
        onDay += line[0] % 20;
        constexpr std::array kZones{SessionZone::Green, SessionZone::Green, SessionZone::Green,
                                    SessionZone::Amber, SessionZone::Red};
        history.push_back({day(onDay), Load{line[1] * 250}, kZones[line[2] % kZones.size()],
                           line[3] % 11 == 10, line[3] % 5 != 4, line[3] % 7 != 6});
    }
    return history;
}

Load heaviestGreen(const std::vector<LiftedSession>& history)
{
    Load most;
    for (const LiftedSession& each : history)
        if (each.zone == SessionZone::Green && !each.stopped)
            most = std::max(most, each.lifted);
    return most;
}

/// Shows random histories, and a day after each, in both units.
template<typename Look>
void everyHistory(Look look)
{
    for (const WeightUnit unit : {WeightUnit::Kilograms, WeightUnit::Pounds})
        forAll({.cases = 3000, .maxSize = 40}, [&] {
            const auto history =
                historyFrom(*rc::gen::container<std::vector<std::array<std::uint8_t, 4>>>(
                    rc::gen::container<std::array<std::uint8_t, 4>>(
                        rc::gen::arbitrary<std::uint8_t>())));
            if (history.empty())
                return;
            const Date today = history.back().date.plusDays(*rc::gen::inRange(0, 30));
            look(history, today, unit);
        });
}

} // namespace

TEST_CASE("the first load is the person's own choice")
{
    CHECK_FALSE(advised({}, 0).load.has_value());
    CHECK(advised({}, 0).reason == LoadReason::First);
}

TEST_CASE("a red or a stopped session takes a fifth away, down to the increment")
{
    LiftedSession red = good(0, kg(20));
    red.zone = SessionZone::Red;
    CHECK(advised({red}, 2).load == kg(15));
    CHECK(advised({red}, 2).reason == LoadReason::AfterRed);
    LiftedSession stopped = good(0, kg(12));
    stopped.stopped = true;
    CHECK(advised({stopped}, 2).load == kg(9));
    red.lifted = kg(12.5);
    CHECK(advised({red}, 2).load == kg(10));
    red.lifted = kg(1);
    CHECK(advised({red}, 2).load == kg(0));
}

TEST_CASE("a step within a tenth of the heaviest green load is taken after one good session")
{
    CHECK(advised({good(0, kg(25))}, 2).load == kg(27.5));
    CHECK(advised({good(0, kg(25))}, 2).reason == LoadReason::OneMore);
    CHECK(advised({good(0, kg(24))}, 2).load == kg(24));
    CHECK(advised({good(0, kg(24))}, 2).reason == LoadReason::OnceMore);
}

TEST_CASE("a step of more than a tenth waits for two good sessions in a row")
{
    CHECK(advised({good(0, kg(6))}, 2).load == kg(6));
    CHECK(advised({good(0, kg(6)), good(2, kg(6))}, 4).load == kg(7));
    LiftedSession amber = good(2, kg(6));
    amber.zone = SessionZone::Amber;
    CHECK(advised({good(0, kg(6)), amber, good(4, kg(6))}, 6).load == kg(6));
    CHECK(advised({good(0, kg(5)), good(2, kg(6))}, 4).load == kg(6));
}

TEST_CASE("the increment is a kilogram under ten kilograms, and two and a half from there on")
{
    CHECK(increment(kg(9.9), WeightUnit::Kilograms) == kg(1));
    CHECK(increment(kg(10), WeightUnit::Kilograms) == kg(2.5));
    CHECK(increment(kg(9.9), WeightUnit::Pounds).grams == 907);
    CHECK(increment(kg(10), WeightUnit::Pounds).grams == 2268);
    CHECK(advised({good(0, kg(9)), good(2, kg(9))}, 4).load == kg(10));
}

TEST_CASE("what went back is climbed again by single steps, up to what was green before")
{
    LiftedSession red = good(4, kg(20));
    red.zone = SessionZone::Red;
    CHECK(advised({good(0, kg(20)), red, good(6, kg(15))}, 8).load == kg(17.5));
}

TEST_CASE("without every set, within another zone or at too much effort the load stays")
{
    for (const int missing : {0, 1, 2}) {
        LiftedSession last = good(0, kg(25));
        last.allDone = missing != 0;
        last.withinEffort = missing != 1;
        last.zone = missing == 2 ? SessionZone::Amber : SessionZone::Green;
        CHECK(advised({last}, 2).load == kg(25));
        CHECK(advised({last}, 2).reason == LoadReason::Same);
    }
}

TEST_CASE("two weeks without the exercise take a fifth away, and after a red session another")
{
    CHECK(advised({good(0, kg(25))}, 13).load == kg(27.5));
    CHECK(advised({good(0, kg(25))}, 14).load == kg(20));
    CHECK(advised({good(0, kg(25))}, 14).reason == LoadReason::AfterGap);
    LiftedSession red = good(0, kg(25));
    red.zone = SessionZone::Red;
    CHECK(advised({red}, 20).load == kg(15));
}

TEST_CASE("what was lifted is taken as it is, more than advised or less")
{
    CHECK(advised({good(0, kg(20)), good(2, kg(40))}, 4).load == kg(42.5));
    CHECK(advised({good(0, kg(40)), good(2, kg(20))}, 4).load == kg(22.5));
}

TEST_CASE("no load is advised more than a tenth or one increment above the heaviest green load")
{
    everyHistory([](const auto& history, Date today, WeightUnit unit) {
        const LoadAdvice advice = adviseLoad(history, today, unit);
        const Load last = history.back().lifted;
        if (advice.load <= last)
            return;
        const Load heaviest = heaviestGreen(history);
        const bool withinTenth = advice.load->grams * 10LL <= heaviest.grams * 11LL;
        const bool oneStep = advice.load->grams <= heaviest.grams + increment(heaviest, unit).grams;
        RC_ASSERT(withinTenth || oneStep);
        RC_ASSERT(advice.load->grams - last.grams == increment(last, unit).grams);
    });
}

TEST_CASE("a load never goes up after a red or stopped session, or after a gap")
{
    everyHistory([](const auto& history, Date today, WeightUnit unit) {
        const LiftedSession& last = history.back();
        const LoadAdvice advice = adviseLoad(history, today, unit);
        const bool hurt = last.zone == SessionZone::Red || last.stopped;
        if (hurt || today - last.date >= 14)
            RC_ASSERT(advice.load->grams * 5LL <= last.lifted.grams * 4LL);
        if (advice.load > last.lifted)
            RC_ASSERT(last.zone == SessionZone::Green && last.allDone && last.withinEffort);
    });
}

TEST_CASE("more pain in the last session never leads to a higher load")
{
    everyHistory([](const auto& history, Date today, WeightUnit unit) {
        auto worse = history;
        LiftedSession& last = worse.back();
        const Load before = adviseLoad(history, today, unit).load.value();
        last.zone = last.zone == SessionZone::Green ? SessionZone::Amber : SessionZone::Red;
        RC_ASSERT(adviseLoad(worse, today, unit).load.value() <= before);
        last.stopped = true;
        RC_ASSERT(adviseLoad(worse, today, unit).load.value() <= before);
    });
}

TEST_CASE("only what was lifted in green sessions bounds the next step")
{
    LiftedSession amber = good(0, kg(100));
    amber.zone = SessionZone::Amber;
    CHECK(advised({amber, good(2, kg(24))}, 4).reason == LoadReason::OnceMore);
    LiftedSession stopped = good(0, kg(100));
    stopped.stopped = true;
    CHECK(advised({stopped, good(2, kg(24))}, 4).reason == LoadReason::OnceMore);
    CHECK(advised({good(0, kg(100)), good(2, kg(24))}, 4).load == kg(26.5));
}

TEST_CASE("a fifth less of pounds is a whole number of pounds, whatever the grams say")
{
    LiftedSession red = good(0, {34'019}); // 75 lb
    red.zone = SessionZone::Red;
    CHECK(advised({red}, 2, WeightUnit::Pounds).load == Load{27'215}); // 60 lb
    red.lifted = {22'680};                                             // 50 lb
    CHECK(advised({red}, 2, WeightUnit::Pounds).load == Load{18'144}); // 40 lb
    red.lifted = {5443};                                               // 12 lb
    CHECK(advised({red}, 2, WeightUnit::Pounds).load->grams == 4 * 907);
    red.lifted = {12'499};
    CHECK(advised({red}, 2).load == kg(9)); // of kilograms no gram is given away
    CHECK(increment({10'000}, WeightUnit::Kilograms) == kg(2.5));
    CHECK(increment({9999}, WeightUnit::Kilograms) == kg(1));
}

TEST_CASE("a load is shown in the person's unit and read back as it was shown")
{
    CHECK(inUnit(kg(12.5), WeightUnit::Kilograms) == 12.5);
    CHECK(inUnit({22'680}, WeightUnit::Pounds) == 50.0);
    CHECK(inUnit({5443}, WeightUnit::Pounds) == 12.0);
    // To the tenth of a pound.
    CHECK(inUnit({5670}, WeightUnit::Pounds) == 12.5);
    CHECK(loadOf(12.5, WeightUnit::Kilograms) == kg(12.5));
    for (int pounds = 1; pounds <= 1100; ++pounds)
        REQUIRE(inUnit(loadOf(pounds, WeightUnit::Pounds), WeightUnit::Pounds) == pounds);
}

TEST_CASE("each reason for a load has its key")
{
    CHECK(idOf(LoadReason::First) == "first");
    CHECK(idOf(LoadReason::Same) == "same");
}
