// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

using comeback::test::Ran;
using comeback::test::Terminal;

TEST_CASE("a cohort is simulated for both onsets, the same for a seed on any number of threads")
{
    const Terminal terminal;
    const std::vector<std::string> command{"simulate", "--people", "60", "--days",
                                           "60",       "--seed",   "4",  "--threads"};
    auto one = command;
    one.emplace_back("1");
    auto three = command;
    three.emplace_back("3");
    const auto result = terminal.ask(one);
    CHECK(terminal.ask(three) == result);
    for (const auto* onset : {"acute", "persistent"}) {
        const auto& course = result["courses"][onset];
        CHECK(course["pain"].size() == 9);
        CHECK(course["pain"][0]["published"]["mean"] > 50);
        CHECK(course["stages"]["walking"]["reached"] == 1.0);
        CHECK(course["spikes_per_person_year"] >= 0);
        CHECK(course["levels_at_end"].size() == 18);
        CHECK(course["stuck"]["share"] >= 0);
    }
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("a simulation in words names the cohorts, the published means and the stages")
{
    const Terminal terminal;
    const Ran ran =
        terminal.run({"simulate", "--people", "20", "--days", "50", "--protocol", "brisk"});
    CHECK(ran.status == 0);
    for (const auto* word : {"acute", "persistent", "published", "bodyweight", "spikes", "Stuck"})
        CHECK(ran.out.find(word) != std::string::npos);
}

TEST_CASE("a simulation of nobody, for no days or under no protocol is refused")
{
    const Terminal terminal;
    CHECK(terminal.run({"simulate", "--people", "0"}).status == 2);
    CHECK(terminal.run({"simulate", "--people", "-5"}).status == 2);
    CHECK(terminal.run({"simulate", "--days", "0"}).status == 2);
    CHECK(terminal.run({"simulate", "--days", "100000"}).status == 2);
    CHECK(terminal.run({"simulate", "--threads", "0"}).status == 2);
    CHECK(terminal.run({"simulate", "--seed", "x"}).status == 2);
    CHECK(terminal.run({"simulate", "--protocol", "nowhere"}).status == 3);
}
