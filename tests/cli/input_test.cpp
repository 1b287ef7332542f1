// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

using comeback::test::Ran;
using comeback::test::Terminal;

namespace {

constexpr int kUsage = 2;
constexpr int kInput = 3;
constexpr int kDiary = 4;

bool says(const Ran& ran, const std::string& words)
{
    return ran.err.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("bad input is refused by name, nothing is changed, and no diary is made for it")
{
    const Terminal terminal;
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{"log", "check-in", "--pain", "11"}, "pain"},
        {{"log", "check-in", "--pain", "-1"}, "pain"},
        {{"log", "check-in", "--pain", "2.5"}, "whole"},
        {{"log", "check-in", "--pain", "2,5"}, "whole"},
        {{"log", "check-in", "--pain", "99999999999999999999"}, "pain"},
        {{"log", "check-in", "--pain", "two"}, "pain"},
        {{"log", "check-in", "--pain", ""}, "pain"},
        {{"log", "check-in"}, "pain"},
        {{"log", "check-in", "--pain", "2", "--date", "2026-02-30"}, "date"},
        {{"log", "check-in", "--pain", "2", "--date", "2026-03-03"}, "date"},
        {{"log", "check-in", "--pain", "2", "--date", "2150-01-01"}, "date"},
        {{"log", "session", "--before", "1", "--during", "2", "--after", "1", "--completion",
          "half"},
         "completion"},
        {{"log", "screening", "--yes", "no_such_flag"}, "no_such_flag"},
        {{"log", "screening"}, "answers"},
        {{"log", "directive", "--by", "self"}, "orders nothing"},
        {{"log", "directive", "--by", "clinician"}, "orders nothing"},
        {{"log", "directive", "--by", "clinician", "--cap-level", "Z9"}, "Z9"},
    };
    for (const auto& [arguments, word] : cases) {
        const Ran ran = terminal.run(arguments);
        INFO(ran.err);
        CHECK(ran.status == kInput);
        CHECK(says(ran, word));
        CHECK(ran.out.empty());
    }
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("an empty value, as of a script's unset variable, is refused and never taken for none")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{"--diary", "", "status"}, "--diary"},
        {{"log", "check-in", "--pain", "3", "--date", ""}, "--date"},
        {{"history", "--from", ""}, "--from"},
        {{"log", "directive", "--by", "clinician", "--exclude-exercises", ""}, "exclude"},
        {{"export", ""}, "FILE"},
    };
    for (const auto& [arguments, word] : cases) {
        const Ran ran = terminal.run(arguments);
        INFO(word << ": " << ran.err);
        CHECK(ran.status == kInput);
        CHECK(says(ran, word));
        CHECK(ran.out.empty());
    }
    CHECK(terminal.ask({"history"})["entries"].size() == 2);
    CHECK(terminal.run({"log", "flare", "--note", ""}).status == 0);
}

TEST_CASE("a command that does not exist is named")
{
    const Terminal terminal;
    const Ran ran = terminal.run({"tell-me"});
    CHECK(ran.status == kUsage);
    CHECK(says(ran, "tell-me: there is no such command"));
    CHECK(terminal.run({}).status == kUsage);
}

TEST_CASE("a date for today that does not exist is refused")
{
    Terminal terminal;
    terminal.today = "2026-13-01";
    const Ran ran = terminal.run({"status"});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "--today"));
}

TEST_CASE("an empty date for today is wrong usage, and not the date of the clock")
{
    Terminal terminal;
    terminal.today = "";
    const Ran ran = terminal.run({"log", "check-in", "--pain", "2"});
    CHECK(ran.status == kUsage);
    CHECK(says(ran, "--today"));
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("every problem of an entry is told at once")
{
    const Terminal terminal;
    const Ran ran = terminal.run({"log", "session", "--before", "12", "--during", "x", "--after",
                                  "1", "--completion", "full", "--date", "2026-02-31"});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "during"));
    CHECK(says(ran, "date"));
}

TEST_CASE("a level that the ladder does not have is refused")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const Ran ran = terminal.run({"log", "directive", "--by", "clinician", "--cap-level", "Z9"});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "Z9"));
    CHECK(terminal.ask({"history"})["entries"].size() == 2);
}

TEST_CASE("a field of another type of entry is refused when correcting")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::string id = terminal.ask({"log", "check-in", "--pain", "2"})["id"];
    const Ran ran = terminal.run({"edit", id, "--during", "3"});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "during"));
    const Ran unset = terminal.run({"edit", id, "--unset", "note", "wings"});
    CHECK(unset.status == kInput);
    CHECK(says(unset, "wings"));
    CHECK(terminal.run({"edit", "no-such-id", "--pain", "3"}).status == kInput);
    CHECK(terminal.run({"delete", "no-such-id"}).status == kInput);
}

TEST_CASE("an order cannot be corrected into one that orders nothing")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::string id =
        terminal.ask({"log", "directive", "--by", "clinician", "--note", "rest"})["id"];
    const Ran ran = terminal.run({"edit", id, "--unset", "note"});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "orders nothing"));
    CHECK(terminal.ask({"history"})["entries"].back()["note"] == "rest");
}

TEST_CASE("a wrong command line is wrong usage")
{
    const Terminal terminal;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"no-such-command"},
                                               {"log"},
                                               {"log", "nothing"},
                                               {"log", "check-in", "--no-such-option", "3"},
                                               {"edit"},
                                               {"replay"},
                                               {"export", "x", "--format", "xml"}}) {
        const Ran ran = terminal.run(arguments);
        INFO(ran.err);
        CHECK(ran.status == kUsage);
        CHECK(ran.out.empty());
    }
}

TEST_CASE("a diary that cannot be used says which and what to do")
{
    const Terminal terminal;
    CHECK(terminal.run({"history"}).status == kDiary);
    terminal.write("diary.db", "this is no diary");
    const Ran ran = terminal.run({"status"});
    CHECK(ran.status == kDiary);
    CHECK(says(ran, "diary.db"));
    CHECK(terminal.run({"log", "check-in", "--pain", "2"}).status == kDiary);
    CHECK(terminal.read("diary.db") == "this is no diary");
}

TEST_CASE("a diary file with mistakes is refused with every place, and nothing is replayed")
{
    const Terminal terminal;
    terminal.write("bad.json",
                   R"({"format":"comeback-diary","version":1,"entries":[)"
                   R"({"type":"check_in","date":"2026-03-01","pain":12},)"
                   R"({"type":"check_in","date":"2026-02-30","pain":2,"colour":"red"}]})");
    const Ran ran = terminal.run({"replay", terminal.path("bad.json")});
    CHECK(ran.status == kInput);
    CHECK(says(ran, "bad.json: entries[0].pain"));
    CHECK(says(ran, "entries[1].date"));
    CHECK(says(ran, "entries[1].colour"));
    CHECK(ran.out.empty());
    CHECK(terminal.run({"replay", terminal.path("missing.json")}).status == kInput);
    CHECK(terminal.run({"replay", terminal.path("bad.json"), "--protocol", "none"}).status ==
          kInput);
}

TEST_CASE("numbers are read and written alike where decimals have a comma")
{
    Terminal terminal;
    terminal.environment = {"LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8"};
    terminal.begin("2026-03-01");
    (void)terminal.ask({"log", "session", "--before", "1", "--during", "2", "--after", "1",
                        "--completion", "full", "--exercises",
                        R"([{"id":"goblet_squat","sets":2,"reps":8,"load_kg":7.25}])"});
    CHECK(terminal.ask({"history"})["entries"].back()["exercises"][0]["load_kg"] == 7.25);
}

TEST_CASE("the built-in protocols are listed, and shown as files that replay reads")
{
    const Terminal terminal;
    CHECK(terminal.ask({"protocol", "list"})["protocols"].size() == 3);
    (void)terminal.ask({"demo", terminal.path("demo.json")});
    for (const std::string id : {"standard", "gentle", "brisk"}) {
        const Ran shown = terminal.run({"protocol", "show", id});
        CHECK(shown.status == 0);
        terminal.write(id + ".json", shown.out);
        CHECK(terminal.ask({"replay", terminal.path("demo.json"), "--protocol", id}) ==
              terminal.ask({"replay", terminal.path("demo.json"), "--protocol",
                            terminal.path(id + ".json")}));
    }
    CHECK(terminal.run({"protocol", "show", "reckless"}).status == kInput);
}
