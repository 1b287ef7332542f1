// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "library/texts.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using comeback::test::Terminal;
using nlohmann::json;

namespace {

json lastEntry(const Terminal& terminal)
{
    return terminal.ask({"history"})["entries"].back();
}

} // namespace

TEST_CASE("log tells the id and the decisions, and the entry is in the diary")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    (void)terminal.ask({"log", "session", "--before", "2", "--during", "3", "--after", "2",
                        "--completion", "full", "--date", "2026-03-01"});
    const json told = terminal.ask({"log", "check-in", "--pain", "2"});
    REQUIRE(told["decisions"].size() == 1);
    CHECK(told["decisions"][0]["action"] == "credit");
    CHECK(told["decisions"][0]["reason"] == "counting");
    CHECK(told["decisions"][0]["from"] == "W4");
    CHECK(told["decisions"][0]["to"] == "W4");
    CHECK(told["decisions"][0]["entry"] == told["id"]);
    CHECK(lastEntry(terminal)["id"] == told["id"]);
    CHECK(lastEntry(terminal)["pain"] == 2);
}

TEST_CASE("log tells what a session of an earlier day has changed about later ones")
{
    const Terminal terminal;
    terminal.begin("2026-02-20");
    (void)terminal.ask({"log", "check-in", "--pain", "2", "--date", "2026-02-22"});
    const json told = terminal.ask({"log", "session", "--before", "2", "--during", "3", "--after",
                                    "2", "--completion", "full", "--date", "2026-02-21"});
    REQUIRE(told["decisions"].size() == 2);
    CHECK(told["decisions"][0]["entry"] == told["id"]);
    CHECK(told["decisions"][1]["date"] == "2026-02-22");
    CHECK(told["decisions"][1]["action"] == "credit");
    // And a correction that changes nothing says nothing of others, and makes no step of undo.
    const std::string id = told["id"];
    const auto same = terminal.run({"edit", id, "--during", "3"});
    CHECK(same.status == 0);
    CHECK(same.err.find("Nothing to change") != std::string::npos);
    (void)terminal.run({"undo"});
    CHECK(terminal.ask({"history"})["entries"].size() == 3);
}

TEST_CASE("an id may be typed in capital letters")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    std::string id = lastEntry(terminal)["id"];
    std::ranges::transform(id, id.begin(), [](unsigned char each) { return std::toupper(each); });
    CHECK(terminal.run({"edit", id, "--pain", "1"}).status == 0);
    CHECK(lastEntry(terminal)["pain"] == 1);
    CHECK(terminal.run({"delete", id}).status == 0);
}

TEST_CASE("an exercise that the program does not have is kept, and warned of")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const auto ran =
        terminal.run({"log", "directive", "--by", "clinician", "--exclude-exercises", "handstand"});
    CHECK(ran.status == 0);
    CHECK(ran.err.find("no exercise \"handstand\"") != std::string::npos);
    const auto known =
        terminal.run({"log", "directive", "--by", "clinician", "--exclude-exercises", "bridge"});
    CHECK(known.err.empty());
}

TEST_CASE("a screening tells what to do about each sign that was answered yes")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const comeback::library::Texts texts(comeback::library::Language::English);
    const auto tells = [&](const char* flag, comeback::RedFlag sign) {
        const auto ran = terminal.run({"log", "screening", "--yes", flag});
        const auto words = texts.redFlag(sign);
        return ran.status == 0 && ran.out.find(words.whatToDo) != std::string::npos &&
               ran.out.find(words.howSoon) != std::string::npos;
    };
    CHECK(tells("slow-course", comeback::RedFlag::SlowCourse));
    CHECK(tells("fever-unwell", comeback::RedFlag::FeverUnwell));
    const auto none = terminal.run({"log", "screening", "--no-to-all"});
    CHECK(none.out.find(" Yes: ") == std::string::npos);
}

TEST_CASE("every type of entry can be logged with every field it has")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::vector<std::vector<std::string>> commands{
        {"log", "check-in", "--pain", "3", "--muscle-ache", "yes", "--sleep", "6", "--stiffness",
         "2", "--mood", "7", "--confidence", "8", "--note", "a long drive"},
        {"log", "check_in", "--pain", "10"},
        {"log",          "session",
         "--before",     "1",
         "--during",     "2",
         "--after",      "1",
         "--completion", "part",
         "--kind",       "walk",
         "--effort",     "3",
         "--minutes",    "20",
         "--reason",     "time",
         "--exercises",  R"([{"id":"bridge","sets":2,"reps":8,"load_kg":2.5}])",
         "--note",       "[x, y]"},
        {"log", "screening", "--no-to-all", "--scope", "short"},
        {"log", "directive", "--by", "clinician", "--set-level", "B2", "--cap-level", "B4",
         "--hold-until", "2026-03-20", "--acceptable-pain", "2", "--exclude-exercises", "bridge",
         "bird_dog", "--note", "y"},
        {"log", "directive", "--by", "clinician", "--cap-level", "none"},
        {"log", "flare", "--note", "z"},
        {"log", "screening", "--yes", "fever-unwell"},
        {"log", "clearance", "--note", "seen"},
        {"log", "questionnaire", "--instrument", "psfs", "--answers", "garden=4", "stairs=7"},
    };
    for (const auto& command : commands) {
        INFO(command[1]);
        CHECK(terminal.ask(command)["id"].is_string());
    }
    const json entries = terminal.ask({"history"})["entries"];
    REQUIRE(entries.size() == commands.size() + 2);
    CHECK(entries[2]["note"] == "a long drive");
    CHECK(entries[4]["note"] == "[x, y]");
    CHECK(entries[4]["exercises"][0]["load_kg"] == 2.5);
    CHECK(entries[6]["exclude_exercises"] == json{"bridge", "bird_dog"});
    CHECK(entries[7]["cap_level"].is_null());
    CHECK(entries[9]["answers"]["fever_unwell"] == true);
    CHECK(entries[9]["answers"]["saddle_numbness"] == false);
    CHECK(entries[11]["answers"]["stairs"] == 7);
}

TEST_CASE("edit corrects an entry in its place and everything after it is decided anew")
{
    Terminal terminal;
    terminal.begin("2026-03-01");
    const json session =
        terminal.ask({"log", "session", "--before", "2", "--during", "6", "--after", "2",
                      "--completion", "full", "--date", "2026-03-01"});
    CHECK(session["decisions"][0]["action"] == "regress");
    (void)terminal.ask({"log", "check-in", "--pain", "2"});
    const std::string id = session["id"];
    const json told = terminal.ask({"edit", id, "--during", "3", "--note", "typed wrong"});
    CHECK(told["decisions"][0]["reason"] == "pending");
    CHECK(terminal.ask({"status"})["credits"] == 1);
    CHECK(terminal.ask({"history"})["entries"][2]["note"] == "typed wrong");
    (void)terminal.ask({"edit", id, "--unset", "note"});
    CHECK_FALSE(terminal.ask({"history"})["entries"][2].contains("note"));
}

TEST_CASE("undo takes back deletions, corrections and additions, one after the other")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::string id = terminal.ask({"log", "check-in", "--pain", "2"})["id"];
    (void)terminal.ask({"edit", id, "--pain", "5"});
    (void)terminal.ask({"delete", id});
    CHECK(terminal.ask({"history"})["entries"].size() == 2);
    CHECK(terminal.ask({"undo"})["undone"]["effect"] == "brought_back");
    CHECK(lastEntry(terminal)["pain"] == 5);
    CHECK(terminal.ask({"undo"})["undone"]["effect"] == "restored");
    CHECK(lastEntry(terminal)["pain"] == 2);
    CHECK(terminal.ask({"undo"})["undone"]["effect"] == "removed");
    (void)terminal.ask({"undo"});
    (void)terminal.ask({"undo"});
    CHECK(terminal.ask({"undo"})["undone"].is_null());
}

TEST_CASE("history can be narrowed to a range of days")
{
    const Terminal terminal;
    terminal.begin("2026-02-01");
    (void)terminal.ask({"log", "check-in", "--pain", "2", "--date", "2026-02-10"});
    CHECK(terminal.ask({"history", "--from", "2026-02-10"})["entries"].size() == 1);
    CHECK(terminal.ask({"history", "--to", "2026-02-09"})["entries"].size() == 2);
    CHECK(
        terminal.ask({"history", "--from", "2026-02-02", "--to", "2026-02-09"})["entries"].empty());
}

TEST_CASE("an exported diary replays to the same decisions")
{
    const Terminal terminal;
    (void)terminal.ask({"demo", terminal.path("demo.json")});
    const json demo = terminal.ask({"replay", terminal.path("demo.json")});
    CHECK(demo["decisions"].size() > 100);
    CHECK(demo["state"]["level"] == "L3");
    terminal.begin("2026-03-01");
    (void)terminal.ask({"export", terminal.path("out.json"), "--format", "json"});
    const json replayed = terminal.ask({"replay", terminal.path("out.json")});
    CHECK(replayed["state"]["level"] == terminal.ask({"status"})["level"]);
    (void)terminal.ask({"export", terminal.path("again.json")});
    CHECK(terminal.read("again.json") == terminal.read("out.json"));
}

TEST_CASE("the demonstration has a flare, walking, two spikes, a gap, a second flare and load")
{
    Terminal terminal;
    terminal.today = "2026-03-02";
    (void)terminal.ask({"demo", terminal.path("demo.json")});
    const json decisions = terminal.ask({"replay", terminal.path("demo.json")})["decisions"];
    int spikes = 0;
    int gaps = 0;
    int flares = 0;
    bool loaded = false;
    for (const json& each : decisions) {
        const std::string reason = each["reason"];
        spikes += each["action"] == "regress" && reason.starts_with("spike") ? 1 : 0;
        gaps += reason == "gap" ? 1 : 0;
        flares += reason == "baseline_flare" || reason == "declared" ? 1 : 0;
        loaded = loaded || each["to"] == "L3";
    }
    CHECK(spikes == 2);
    CHECK(gaps == 1);
    CHECK(flares == 2);
    CHECK(loaded);
}

TEST_CASE("what the program writes is the person's own alone")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    (void)terminal.ask({"export", terminal.path("out.json")});
    for (const char* each : {"diary.db", "out.json"}) {
        struct stat found
        {};
        REQUIRE(::stat(terminal.path(each).c_str(), &found) == 0);
        CHECK((found.st_mode & 0777) == 0600);
    }
}

TEST_CASE("nothing that is written for others ever takes the place of a diary")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const auto copied = terminal.run({"backup", terminal.path("copy.db")});
    REQUIRE(copied.status == 0);
    terminal.write("words", "correct horse battery\n");
    (void)terminal.ask({"backup", terminal.path("copy.sealed"), "--encrypt", "--passphrase-file",
                        terminal.path("words")});
    for (const char* target : {"diary.db", "copy.db", "copy.sealed"}) {
        const std::string before = terminal.read(target);
        for (const std::vector<std::string>& command :
             {std::vector<std::string>{"export", terminal.path(target)},
              {"export", "--format", "csv", terminal.path(target)},
              {"export", "--format", "fhir", terminal.path(target)},
              {"demo", terminal.path(target)}}) {
            const auto ran = terminal.run(command);
            INFO(target << ' ' << command.front() << ": " << ran.err);
            CHECK(ran.status == 3);
            CHECK(ran.err.find("nothing is written over it") != std::string::npos);
            CHECK(terminal.read(target) == before);
        }
    }
}

TEST_CASE("an export to standard output is the file alone, and what was done is told beside it")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const auto ran = terminal.run({"export", "/dev/stdout"});
    CHECK(ran.status == 0);
    CHECK(json::parse(ran.out)["format"] == "comeback-diary");
    CHECK(ran.err.find("2 entries written to /dev/stdout") != std::string::npos);
    struct stat facts = {};
    REQUIRE(::lstat("/dev/stdout", &facts) == 0);
    CHECK(S_ISLNK(facts.st_mode));
}

TEST_CASE("a pipe is written into, and a link to no file yet stays a link")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    REQUIRE(::mkfifo(terminal.path("pipe").c_str(), 0600) == 0);
    const int reading = ::open(terminal.path("pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    REQUIRE(reading >= 0);
    CHECK(terminal.run({"export", terminal.path("pipe")}).status == 0);
    std::array<char, 64> bytes{};
    CHECK(::read(reading, bytes.data(), bytes.size()) > 0);
    ::close(reading);
    struct stat facts = {};
    REQUIRE(::lstat(terminal.path("pipe").c_str(), &facts) == 0);
    CHECK(S_ISFIFO(facts.st_mode));
    REQUIRE(::symlink("real.json", terminal.path("link").c_str()) == 0);
    REQUIRE(terminal.run({"export", terminal.path("link")}).status == 0);
    CHECK(terminal.read("real.json").find("comeback-diary") != std::string::npos);
}

TEST_CASE("an export through a symbolic link writes the file that it leads to")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    terminal.write("real.json", "old");
    REQUIRE(::symlink(terminal.path("real.json").c_str(), terminal.path("link").c_str()) == 0);
    REQUIRE(terminal.run({"export", terminal.path("link")}).status == 0);
    CHECK(terminal.read("real.json").find("comeback-diary") != std::string::npos);
    struct stat facts = {};
    REQUIRE(::lstat(terminal.path("link").c_str(), &facts) == 0);
    CHECK(S_ISLNK(facts.st_mode));
}

TEST_CASE("a first start with a protocol is followed, and a later one cannot change it unseen")
{
    const Terminal terminal;
    REQUIRE(terminal
                .run({"log", "start", "--pain", "3", "--walk-minutes", "10", "--protocol", "gentle",
                      "--date", "2026-03-01"})
                .status == 0);
    CHECK(terminal.ask({"status"})["credits_needed"] == 4);
    const auto other = terminal.run(
        {"log", "start", "--pain", "3", "--walk-minutes", "10", "--protocol", "brisk"});
    CHECK(other.status == 3);
    CHECK(other.err.find("gentle") != std::string::npos);
    const std::string id = lastEntry(terminal)["id"];
    CHECK(terminal.run({"edit", id, "--protocol", "brisk"}).status == 3);
    CHECK(terminal.run({"edit", id, "--pain", "2"}).status == 0);
    CHECK(lastEntry(terminal)["protocol"]["id"] == "gentle");
    CHECK(terminal.ask({"history"})["entries"].size() == 1);
}
