// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/forecast.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

namespace {

Earliest earliest(std::string_view table, int onDay, const Protocol& protocol)
{
    return forecast(stateAfter(table, protocol), protocol, day(onDay));
}

} // namespace

TEST_CASE("the earliest next level is that of a person who stays calm")
{
    const auto protocol = standardProtocol();
    // Sessions on days 0, 1 and 2, settled the day after; 5 days at the level.
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10", 0, protocol).nextLevel == day(5));
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10", 0, briskProtocol()).nextLevel ==
          day(3));
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10", 0, gentleProtocol()).nextLevel ==
          day(7));
}

TEST_CASE("later stages open one after the other, and none that is already reached")
{
    const auto protocol = standardProtocol();
    const Earliest found = earliest("day 0 screening\nday 0 start 2 walk 10", 0, protocol);
    REQUIRE(found.stages.size() == 4);
    CHECK_FALSE(found.stages[0].has_value());
    REQUIRE(found.stages[1].has_value());
    REQUIRE(found.stages[2].has_value());
    REQUIRE(found.stages[3].has_value());
    CHECK(*found.nextLevel < *found.stages[1]);
    CHECK(*found.stages[1] < *found.stages[2]);
    CHECK(*found.stages[2] < *found.stages[3]);
}

TEST_CASE("what is promised happens: the calm person is there on that day and not before")
{
    const auto protocol = standardProtocol();
    std::string table = "day 0 screening\nday 0 start 2 walk 10\n";
    const Date promised = earliest(table, 0, protocol).nextLevel.value();
    for (int i = 0; i < promised - day(0); ++i)
        table += "day " + std::to_string(i) + " session 0/0/0\n";
    CHECK(stateAfter(table, protocol).level == levelOf(protocol, "W3"));
    table += "day " + std::to_string(promised - day(0)) + " check-in 0";
    CHECK(stateAfter(table, protocol).level == levelOf(protocol, "W4"));
}

TEST_CASE("nothing is promised at a cap, at the end, while referred, or before a start")
{
    const auto protocol = standardProtocol();
    const std::string begun = "day 0 screening\nday 0 start 2 walk 20\n";
    CHECK_FALSE(earliest(begun + "directive clinician cap W4", 0, protocol).nextLevel.has_value());
    CHECK_FALSE(earliest(begun + "directive clinician set M1", 0, protocol).nextLevel.has_value());
    CHECK_FALSE(earliest(begun + "screening yes weight_loss", 0, protocol).nextLevel.has_value());
    CHECK_FALSE(earliest("day 0 screening", 0, protocol).nextLevel.has_value());
}

TEST_CASE("a hold moves the promise behind its last day")
{
    const auto protocol = standardProtocol();
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10\ndirective clinician hold until 20", 0,
                   protocol)
              .nextLevel == day(21));
}

TEST_CASE("a calm person has no pain at all, so that the strictest limit of one's own still opens "
          "the way")
{
    const auto protocol = standardProtocol();
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10\nday 0 directive self accept 0", 0,
                   protocol)
              .nextLevel == day(5));
}

TEST_CASE("a hold of many years is looked past")
{
    const auto protocol = standardProtocol();
    CHECK(earliest("day 0 screening\nday 0 start 2 walk 10\nday 0 directive self hold until 3000",
                   0, protocol)
              .nextLevel == day(3001));
}
