// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <set>

using comeback::test::Terminal;
using nlohmann::json;

TEST_CASE("status of a person who has not begun asks to begin and makes no diary")
{
    const Terminal terminal;
    const json status = terminal.ask({"status"});
    CHECK(status["mode"] == "not_started");
    for (const char* each : {"stage", "level", "level_index", "credits", "credits_needed",
                             "days_at_level", "min_days", "usual_pain", "last_decision"})
        CHECK(status.at(each).is_null());
    CHECK(status["recommendation"]["kind"] == "start");
    CHECK(status["recommendation"]["level"].is_null());
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("status has exactly the members that scripts rely on")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const json status = terminal.ask({"status"});
    const std::set<std::string> expected{
        "today",           "mode",           "stage",         "level",      "level_index",
        "credits",         "credits_needed", "days_at_level", "min_days",   "usual_pain",
        "acceptable_pain", "recommendation", "check_in_due",  "screen_due", "ask_flare",
        "earliest",        "last_decision"};
    std::set<std::string> found;
    for (const auto& [name, value] : status.items())
        found.insert(name);
    CHECK(found == expected);
    CHECK(status["stage"] == "walking");
    CHECK(status["level"] == "W4");
    CHECK(status["level_index"] == 3);
    CHECK(status["credits_needed"] == 3);
    CHECK(status["days_at_level"] == 1);
    CHECK(status["recommendation"] ==
          json{{"kind", "session"}, {"level", "W4"}, {"ease", false}, {"reason", "training_day"}});
    CHECK(status["check_in_due"] == true);
    CHECK(status["screen_due"].is_null());
    CHECK(status["last_decision"]["reason"] == "baseline");
    CHECK(status["earliest"].size() == 4);
}

TEST_CASE("a red flag turns every prescription into seeking care")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    (void)terminal.ask({"log", "screening", "--yes", "saddle_numbness"});
    const json status = terminal.ask({"status"});
    CHECK(status["mode"] == "referred");
    CHECK(status["recommendation"]["kind"] == "seek_care");
    CHECK(status["last_decision"]["figures"].at("tier") == "emergency");
}

TEST_CASE("an entry of a later day waits for its day")
{
    Terminal terminal;
    terminal.begin("2026-03-01");
    terminal.today = "2026-03-03";
    (void)terminal.ask({"log", "flare"});
    terminal.today = "2026-03-02";
    CHECK(terminal.ask({"status"})["mode"] == "active");
    CHECK(terminal.ask({"history"})["entries"].size() == 3);
    terminal.today = "2026-03-03";
    CHECK(terminal.ask({"status"})["mode"] == "flare");
}

TEST_CASE("status in words says what to do and why")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const auto ran = terminal.run({"status"});
    CHECK(ran.status == 0);
    CHECK(ran.out.find("level W4") != std::string::npos);
    CHECK(ran.out.find("Why: ") != std::string::npos);
    CHECK(ran.err.empty());
}

TEST_CASE("the pain that is fine while moving is the one that was ordered")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    REQUIRE(terminal.run({"log", "check-in", "--pain", "1"}).status == 0);
    CHECK(terminal.run({"status"}).out.find("Up to 3 of 10 is fine") != std::string::npos);
    REQUIRE(
        terminal.run({"log", "directive", "--by", "clinician", "--acceptable-pain", "1"}).status ==
        0);
    CHECK(terminal.run({"status"}).out.find("Up to 1 of 10 is fine") != std::string::npos);
}

TEST_CASE("while a warning sign stands, words say how soon to be seen and which number to ring")
{
    Terminal terminal;
    terminal.environment = {"LC_ALL=en_GB.UTF-8"};
    terminal.begin("2026-03-01");
    const auto logged = terminal.run({"log", "screening", "--yes", "saddle_numbness"});
    CHECK(logged.status == 0);
    CHECK(logged.out.find("Get help now: Call 999 ") != std::string::npos);
    const auto standing = terminal.run({"status"});
    CHECK(standing.out.find("Get help now: Call 999 ") != std::string::npos);
    // Nothing that could be taken for a plan.
    CHECK(standing.out.find("Walk ") == std::string::npos);
    CHECK(standing.out.find("Sessions that count") == std::string::npos);
    terminal.environment = {"LC_ALL=C"};
    CHECK(terminal.run({"status"}).out.find("Call 112 ") != std::string::npos);
    (void)terminal.ask({"log", "clearance"});
    CHECK(terminal.run({"status"}).out.find("Get help now") == std::string::npos);
}
