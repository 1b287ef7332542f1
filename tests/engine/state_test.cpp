// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/calm_day.h"
#include "engine/decision.h"
#include "engine/prescribe.h"
#include "engine/replay.h"
#include "engine/state.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

TEST_CASE("of two caps the lower counts, and one alone counts as it is")
{
    State state;
    CHECK_FALSE(state.cap().has_value());
    state.self.cap = LevelIndex{4};
    CHECK(state.cap() == LevelIndex{4});
    state.clinician.cap = LevelIndex{6};
    CHECK(state.cap() == LevelIndex{4});
    state.clinician.cap = LevelIndex{2};
    CHECK(state.cap() == LevelIndex{2});
    state.self.cap.reset();
    CHECK(state.cap() == LevelIndex{2});
}

TEST_CASE("of two holds the longer counts, and one alone counts as it is")
{
    State state;
    CHECK_FALSE(state.holdUntil().has_value());
    state.self.holdUntil = day(4);
    CHECK(state.holdUntil() == day(4));
    state.clinician.holdUntil = day(6);
    CHECK(state.holdUntil() == day(6));
    state.clinician.holdUntil = day(2);
    CHECK(state.holdUntil() == day(4));
    state.self.holdUntil.reset();
    CHECK(state.holdUntil() == day(2));
}

TEST_CASE("a clinician sets the acceptable pain, and the person alone only lowers it")
{
    State state;
    CHECK(state.acceptablePain(3) == 3);
    state.self.acceptablePain = 5;
    CHECK(state.acceptablePain(3) == 3);
    state.clinician.acceptablePain = 4;
    CHECK(state.acceptablePain(3) == 4);
    state.self.acceptablePain = 1;
    CHECK(state.acceptablePain(3) == 1);
}

TEST_CASE("the next level opens a stage at the top of each stage and nowhere else")
{
    const auto protocol = standardProtocol();
    for (const auto& [name, opens] :
         {std::pair{"W1", false}, std::pair{"W5", true}, std::pair{"B1", false},
          std::pair{"B6", true}, std::pair{"L5", false}, std::pair{"L6", true},
          std::pair{"M1", false}})
        CHECK(protocol.nextOpensStage(levelOf(protocol, name)) == opens);
    CHECK_FALSE(protocol.find("Q9").has_value());
    CHECK_FALSE(protocol.find("").has_value());
}

TEST_CASE("entries of a date stand in the order in which they were recorded, if all were")
{
    auto entries =
        diary("day 0 check-in 1\nday 0 check-in 2\nday 1 check-in 3\nday 1 check-in 4\n");
    std::swap(entries[0], entries[2]);
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].recordedAt = Timestamp{static_cast<std::int64_t>(10 - i), 0};
    const auto painAt = [](const Entry& entry) {
        return std::get<CheckIn>(entry.body).pain.value();
    };
    auto sorted = entries;
    sortForReplay(sorted);
    const auto pains = [&painAt](const std::vector<Entry>& list) {
        std::vector<int> all;
        for (const Entry& each : list)
            all.push_back(painAt(each));
        return all;
    };
    CHECK(pains(sorted) == std::vector{1, 2, 4, 3});
    sorted = entries;
    sorted[3].recordedAt.reset();
    sortForReplay(sorted);
    CHECK(pains(sorted) == std::vector{2, 1, 3, 4});
    sorted = entries;
    for (Entry& each : sorted)
        each.recordedAt = Timestamp{7, 0};
    sortForReplay(sorted);
    CHECK(pains(sorted) == std::vector{2, 1, 3, 4});
}

TEST_CASE("a decision holds as many figures as it has places, and no more")
{
    Figures figures;
    for (int i = 0; i < 40; ++i)
        figures.add(static_cast<FigureName>(i % 22), i);
    const auto count = figures.all().size();
    CHECK(count > 4);
    CHECK(count < 40);
    CHECK(figures.find(FigureName::Before).has_value());
}

TEST_CASE("a calm day answers what is asked, logs a check-in once, and trains where it may")
{
    const auto protocol = standardProtocol();
    State state = stateAfter("day 0 screening\nday 0 start 2 walk 10\n", protocol);
    Decisions decisions;
    liveCalmDay(state, protocol, day(1), ScreenAnswered::AsAsked, decisions, {});
    CHECK(state.facts.lastCheckIn == day(1));
    CHECK(state.facts.lastTraining == day(1));
    CHECK(decisions.size() == 1);
    decisions.clear();
    State logged =
        stateAfter("day 0 screening\nday 0 start 2 walk 10\nday 1 check-in 5\n", protocol);
    const RecentCheckIns before = logged.recent;
    liveCalmDay(logged, protocol, day(1), ScreenAnswered::AsAsked, decisions, {});
    CHECK(logged.recent == before);
    CHECK(logged.recent.worstOn(day(1)) == Pain::from(5));
    CHECK(logged.recent != state.recent);
    State late = stateAfter("day 0 screening\nday 0 start 2 walk 10\n", protocol);
    liveCalmDay(late, protocol, day(9), ScreenAnswered::AsAsked, decisions, {});
    CHECK(late.lastScreen == day(9));
    CHECK(late.lastFullScreen == day(0));
    State fully = stateAfter("day 0 screening\nday 0 start 2 walk 10\n", protocol);
    liveCalmDay(fully, protocol, day(9), ScreenAnswered::Full, decisions, {});
    CHECK(fully.lastFullScreen == day(9));
}
