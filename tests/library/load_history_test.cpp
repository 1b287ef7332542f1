// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/load_history.h"

#include "engine/replay.h"
#include "library/protocols.h"
#include "support/catch.h"
#include "support/diary_text.h"

#include <functional>

using namespace comeback;
using namespace comeback::library;

namespace {

constexpr std::string_view kSquat = "goblet_squat";
constexpr std::string_view kAtL1 = "day 0 screening\n"
                                   "day 0 start 2 walk 30\n"
                                   "day 1 directive clinician set L1\n"
                                   "day 1 screening\n";

Pain pain(int value)
{
    return Pain::from(value).value();
}

/// A session at L1 in which the squat was done as L1 asks (2 × 8), with 8 kg and an effort of 4.
Session squats()
{
    return {.before = pain(2),
            .during = pain(2),
            .after = pain(2),
            .effort = 4,
            .exercises = {{std::string(kSquat), 2, 8, std::nullopt, Load{8000}}}};
}

/// What the library finds of the squat after one session at L1, on day 2, that `change` made.
std::vector<LiftedSession> historyAfter(const std::function<void(Session&)>& change)
{
    std::vector<Entry> entries = test::diary(kAtL1);
    Session session = squats();
    change(session);
    entries.push_back({.id = {}, .date = test::day(2), .body = session});
    const Protocol protocol = builtInProtocol("standard").value();
    const auto decisions = replay(entries, protocol).decisions;
    return loadHistory(kSquat, entries, decisions, protocol);
}

} // namespace

TEST_CASE("a session done as prescribed is all done, within effort and green")
{
    const auto history = historyAfter([](Session&) {});
    REQUIRE(history.size() == 1);
    CHECK(history[0].date == test::day(2));
    CHECK(history[0].lifted == Load{8000});
    CHECK(history[0].zone == SessionZone::Green);
    CHECK(history[0].allDone);
    CHECK(history[0].withinEffort);
    CHECK_FALSE(history[0].stopped);
}

TEST_CASE("fewer sets or repetitions than prescribed are not all done")
{
    CHECK_FALSE(historyAfter([](Session& s) { s.exercises[0].sets = 1; })[0].allDone);
    CHECK_FALSE(historyAfter([](Session& s) { s.exercises[0].reps = 7; })[0].allDone);
    CHECK_FALSE(historyAfter([](Session& s) { s.completion = Completion::Part; })[0].allDone);
}

TEST_CASE("what a full session does not tell was done as prescribed")
{
    CHECK(historyAfter([](Session& s) {
              s.exercises[0].sets.reset();
              s.exercises[0].reps.reset();
          })[0]
              .allDone);
}

TEST_CASE("an effort above the target of the level, or none given, does not count as within it")
{
    CHECK_FALSE(historyAfter([](Session& s) { s.effort = 5; })[0].withinEffort);
    CHECK_FALSE(historyAfter([](Session& s) { s.effort.reset(); })[0].withinEffort);
}

TEST_CASE("pain above what is acceptable makes the history amber, a clear rise red")
{
    CHECK(historyAfter([](Session& s) { s.before = s.during = pain(4); })[0].zone ==
          SessionZone::Amber);
    CHECK(historyAfter([](Session& s) { s.during = pain(6); })[0].zone == SessionZone::Red);
    CHECK(historyAfter([](Session& s) { s.completion = Completion::Stopped; })[0].stopped);
}

TEST_CASE("the heaviest time counts where an exercise was done twice in a session")
{
    const auto history = historyAfter([](Session& s) {
        s.exercises.push_back({std::string(kSquat), 2, 8, std::nullopt, Load{9000}});
        s.exercises.push_back({std::string(kSquat), 2, 8, std::nullopt, Load{4000}});
    });
    REQUIRE(history.size() == 1);
    CHECK(history[0].lifted == Load{9000});
}

TEST_CASE("a session without a load of the exercise is no part of its history")
{
    CHECK(historyAfter([](Session& s) { s.exercises[0].load.reset(); }).empty());
    CHECK(historyAfter([](Session& s) { s.exercises[0].id = "hip_thrust"; }).empty());
}

TEST_CASE("a load is chosen for what is held in the hand, and for nothing else")
{
    CHECK(isLoaded("goblet_squat"));
    CHECK(isLoaded("suitcase_carry"));
    CHECK_FALSE(isLoaded("side_plank"));
    CHECK_FALSE(isLoaded("no such exercise"));
}
