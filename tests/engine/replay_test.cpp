// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

namespace {

std::vector<std::string> ids(const std::vector<Entry>& entries)
{
    std::vector<std::string> all;
    for (const Entry& entry : entries)
        all.push_back(entry.id.text);
    return all;
}

Entry checkIn(std::string id, int onDay, std::optional<Timestamp> recorded = {})
{
    return {EntryId{std::move(id)}, day(onDay), CheckIn{.pain = Pain::from(1).value()}, recorded};
}

} // namespace

TEST_CASE("entries are replayed by date, then in the order in which they were recorded")
{
    std::vector<Entry> entries{checkIn("c", 2, Timestamp{5, 0}), checkIn("b", 1, Timestamp{9, 0}),
                               checkIn("a", 1, Timestamp{3, 0})};
    sortForReplay(entries);
    CHECK(ids(entries) == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("entries that nobody recorded a time for keep the order of their lines")
{
    std::vector<Entry> entries{checkIn("1", 3), checkIn("2", 1), checkIn("3", 1)};
    sortForReplay(entries);
    CHECK(ids(entries) == std::vector<std::string>{"2", "3", "1"});
}

TEST_CASE("an empty diary has no decisions and asks to begin")
{
    const Replay nothing = replay({}, standardProtocol());
    CHECK(nothing.decisions.empty());
    CHECK(nothing.state.mode == Mode::NotStarted);
    CHECK(prescribe(nothing.state, standardProtocol(), day(0)).kind == RecommendationKind::Start);
}

TEST_CASE("a correction far back changes everything that follows from it")
{
    const auto before = diary(R"(
        day 0 screening
        day 0 start 2 walk 10
        day 1-4 session 1/1/1
        day 5 check-in 1)");
    auto after = before;
    std::get<Session>(after[2].body).during = Pain::from(9).value();
    const auto protocol = standardProtocol();
    CHECK(replay(before, protocol).state.level == levelOf(protocol, "W4"));
    CHECK(replay(after, protocol).state.level == levelOf(protocol, "W1"));
}
