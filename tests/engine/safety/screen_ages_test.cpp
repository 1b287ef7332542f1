// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/screen_ages.h"

#include "engine/replay.h"
#include "engine/safety/random_diary.h"
#include "engine/safety/trial.h"
#include "support/catch.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::safety;
using namespace comeback::test;

TEST_CASE("every pair of ages of the screenings is told apart from every other")
{
    const Quotient quotient{standardProtocol()};
    const ScreenAges ages{quotient};
    REQUIRE(ages.count() > quotient.oldestScreen() * quotient.oldestFullScreen());
    for (int each = 0; each < ages.count(); ++each) {
        State state;
        ages.put(each, state, trialDay());
        if (ages.of(state, trialDay()) != each)
            FAIL(each);
    }
    SUCCEED();
}

TEST_CASE("a screening older than any rule asks for is as old as the oldest")
{
    const Quotient quotient{standardProtocol()};
    const ScreenAges ages{quotient};
    State state;
    state.lastScreen = trialDay().plusDays(-5000);
    state.lastFullScreen = trialDay().plusDays(-9000);
    const int old = ages.of(state, trialDay());
    CHECK(ages.screenOf(old) == quotient.oldestScreen());
    CHECK(ages.fullOf(old) == quotient.oldestFullScreen());
    CHECK(ages.possible(old));
    const int none = ages.of(State{}, trialDay());
    CHECK(none != old);
    CHECK_FALSE(ages.screenOf(none));
    CHECK_FALSE(ages.fullOf(none));
}

TEST_CASE("nobody was screened in full later than they were screened at all")
{
    const ScreenAges ages{Quotient{standardProtocol()}};
    State state;
    state.lastFullScreen = trialDay();
    CHECK_FALSE(ages.possible(ages.of(state, trialDay())));
    state.lastScreen = trialDay().plusDays(-1);
    CHECK_FALSE(ages.possible(ages.of(state, trialDay())));
    state.lastScreen = trialDay();
    CHECK(ages.possible(ages.of(state, trialDay())));
}

TEST_CASE("whatever a diary says, the ages of its screenings are looked at")
{
    const Protocol protocol = standardProtocol();
    const ScreenAges ages{Quotient{protocol}};
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        State state;
        for (const Entry& entry : randomDiary(protocol, seed, 150)) {
            Decisions decisions;
            advance(state, protocol, entry, 0, decisions);
            REQUIRE(ages.possible(ages.of(state, entry.date)));
        }
    }
}
