// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <filesystem>

using comeback::test::exported;
using comeback::test::imported;
using comeback::test::Ran;
using comeback::test::Terminal;
using nlohmann::json;

namespace {

std::string diaryOf(const std::string& entries)
{
    return R"({"format":"comeback-diary","version":1,"entries":[)" + entries + "]}";
}

} // namespace

TEST_CASE("a diary that is exported and imported elsewhere is the same, byte for byte")
{
    const Terminal here;
    const Terminal there;
    (void)here.ask({"demo", here.path("demo.json")});
    const json first = here.ask({"import", here.path("demo.json")});
    CHECK(first["added"] == first["added"].get<int>());
    const std::string text = exported(here);
    const json told = imported(there, "in.json", text);
    CHECK(told["added"] == first["added"]);
    CHECK(exported(there) == text);
    CHECK(imported(there, "in.json", text)["added"] == 0);
    CHECK(imported(there, "in.json", text)["unchanged"] == first["added"]);
    CHECK(exported(there) == text);
    CHECK(there.ask({"status"}) == here.ask({"status"}));
}

TEST_CASE("two copies that exchange their files end equal, with corrections and removals")
{
    const Terminal left;
    const Terminal right;
    left.begin("2026-02-20");
    const std::string a =
        left.ask({"log", "check-in", "--pain", "2", "--date", "2026-02-21"})["id"];
    const std::string b =
        left.ask({"log", "check-in", "--pain", "3", "--date", "2026-02-22"})["id"];
    const std::string c =
        left.ask({"log", "check-in", "--pain", "4", "--date", "2026-02-23"})["id"];
    (void)imported(right, "in.json", exported(left));
    (void)left.ask({"edit", a, "--pain", "5"});
    (void)right.ask({"edit", a, "--pain", "6"});
    (void)left.ask({"delete", b});
    (void)right.ask({"delete", c});
    (void)right.ask({"log", "check-in", "--pain", "1"});
    (void)left.ask({"log", "check-in", "--pain", "2"});
    (void)left.ask({"undo"});
    const std::string ofLeft = exported(left);
    (void)imported(left, "in.json", exported(right));
    (void)imported(right, "in.json", ofLeft);
    CHECK(exported(left) == exported(right));
    const json entries = left.ask({"history"})["entries"];
    REQUIRE(entries.size() == 4);
    CHECK(entries[2]["pain"] == 6);
}

TEST_CASE("entries without id and time are taken once, and replayed as the file is")
{
    const Terminal terminal;
    const std::string text = diaryOf(
        R"({"type":"screening","date":"2026-02-01","answers":{}},)"
        R"({"type":"start","date":"2026-02-01","pain":3,"walk_minutes":20},)"
        R"({"type":"session","date":"2026-02-02","before":2,"during":2,"after":2,"completion":"full"},)"
        R"({"type":"check_in","date":"2026-02-03","pain":2},)"
        R"({"type":"check_in","date":"2026-02-03","pain":2})");
    CHECK(imported(terminal, "in.json", text)["added"] == 5);
    CHECK(imported(terminal, "in.json", text)["unchanged"] == 5);
    const json state = terminal.ask({"replay", terminal.path("in.json")})["state"];
    const json status = terminal.ask({"status"});
    CHECK(status["credits"] == state["credits"]);
    CHECK(status["level"] == state["level"]);
}

TEST_CASE("a file is replayed as it is imported, also where only some entries say when")
{
    const Terminal terminal;
    terminal.write("mixed.json", R"({"format":"comeback-diary","version":1,
      "protocol":{"id":"standard","version":1},"entries":[
      {"type":"start","date":"2026-02-01","pain":3,"walk_minutes":20,
       "recorded_at":"2026-02-01T09:00:00Z"},
      {"type":"check_in","date":"2026-02-02","pain":2,"recorded_at":"2026-02-02T10:00:00Z"},
      {"type":"flare","date":"2026-02-02"},
      {"type":"check_in","date":"2026-02-02","pain":5,"recorded_at":"2026-02-02T08:00:00Z"},
      {"type":"check_in","date":"2026-02-03","pain":1}]})");
    const auto decisions = [&](const std::string& file) {
        auto told = terminal.ask({"replay", terminal.path(file)});
        for (auto& each : told["decisions"])
            each.erase("entry");
        return told;
    };
    const auto direct = decisions("mixed.json");
    REQUIRE(terminal.run({"import", terminal.path("mixed.json")}).status == 0);
    REQUIRE(terminal.run({"export", terminal.path("kept.json")}).status == 0);
    CHECK(decisions("kept.json") == direct);
}

TEST_CASE("a file with mistakes is refused with every place, and no diary is made for it")
{
    const Terminal terminal;
    terminal.write("bad.json", diaryOf(R"({"type":"check_in","date":"2026-03-01","pain":12},)"
                                       R"({"type":"check_in","date":"2026-02-30","pain":2})"));
    const Ran ran = terminal.run({"import", terminal.path("bad.json")});
    CHECK(ran.status == 3);
    CHECK(ran.err.find("bad.json: entries[0].pain") != std::string::npos);
    CHECK(ran.err.find("entries[1].date") != std::string::npos);
    terminal.write(
        "level.json",
        diaryOf(R"({"type":"directive","date":"2026-03-01","by":"self","cap_level":"Z9"})"));
    CHECK(terminal.run({"import", terminal.path("level.json")}).status == 3);
    CHECK(terminal.run({"import", terminal.path("missing.json")}).status == 3);
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("a trial tells what would be done and changes nothing")
{
    const Terminal terminal;
    const std::string text = diaryOf(R"({"type":"check_in","date":"2026-02-03","pain":2})");
    const json told = imported(terminal, "in.json", text, {"--dry-run"});
    CHECK(told["added"] == 1);
    CHECK(told["dry_run"] == true);
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
    terminal.begin("2026-02-01");
    (void)imported(terminal, "in.json", text, {"--dry-run"});
    CHECK(terminal.ask({"history"})["entries"].size() == 2);
}

TEST_CASE("an empty diary takes over the protocol of the file, another one keeps its own")
{
    const Terminal empty;
    const Terminal begun;
    begun.begin("2026-02-01");
    const std::string text = R"({"format":"comeback-diary","version":1,"protocol":{"id":"gentle",)"
                             R"("version":1},"entries":[]})";
    (void)imported(empty, "in.json", text);
    (void)imported(begun, "in.json", text);
    CHECK(exported(empty).find("gentle") != std::string::npos);
    CHECK(exported(begun).find("gentle") == std::string::npos);
    const json told = imported(begun, "in.json", diaryOf(""));
    CHECK(told["added"] == 0);
}

TEST_CASE("a diary exported as rows is the same after import elsewhere")
{
    const Terminal here;
    const Terminal there;
    (void)here.ask({"demo", here.path("demo.json")});
    (void)here.ask({"import", here.path("demo.json")});
    (void)here.ask({"log", "flare", "--note", "=1+1"});
    (void)here.ask({"export", here.path("out.csv"), "--format", "csv"});
    const std::string csv = here.read("out.csv");
    CHECK(csv.find("\"'=1+1\"") != std::string::npos);
    (void)imported(there, "in.csv", csv);
    CHECK(exported(there) == exported(here));
    CHECK(imported(there, "in.csv", csv)["added"] == 0);
    using std::filesystem::perms;
    CHECK((std::filesystem::status(here.path("out.csv")).permissions() & perms::mask) ==
          (perms::owner_read | perms::owner_write));
}

TEST_CASE("anybody's rows are taken by named columns, in whichever place the file is named")
{
    const Terminal terminal;
    const std::string csv = "when;what;how bad\n20.02.2026;back;2,5\n21.02.2026;knee;7\n";
    terminal.write("a.csv", csv);
    const json told = terminal.ask({"import", "--map", "date=when", "--map", "pain=how bad",
                                    "--where", "what=back", terminal.path("a.csv"), "--dry-run"});
    CHECK(told["added"] == 1);
    CHECK(told["filtered"] == 1);
    CHECK(told["rounded"] == 1);
    CHECK(told["preview"]["separator"] == ";");
    CHECK(told["preview"]["date_order"] == "dmy");
    (void)terminal.ask({"import", terminal.path("a.csv"), "--map", "date=when", "pain=how bad"});
    const json entries = terminal.ask({"history"})["entries"];
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["pain"] == 3);
    CHECK(terminal.run({"import", "--map", "date=when"}).status == 2);
}

TEST_CASE("bad rows are told, and nothing is imported unless they are to be passed over")
{
    const Terminal terminal;
    terminal.write("a.csv", "date,pain\n2026-02-20,2\n2026-02-30,3\n2026-02-21,12\n");
    const Ran ran = terminal.run({"import", terminal.path("a.csv")});
    CHECK(ran.status == 3);
    CHECK(ran.err.find("line 3, date") != std::string::npos);
    CHECK(ran.err.find("line 4, pain") != std::string::npos);
    CHECK(ran.err.find("--skip-bad") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
    CHECK(ran.err.find("2 of 3 rows cannot be used") != std::string::npos);
    const json told = terminal.ask({"import", terminal.path("a.csv"), "--skip-bad"});
    CHECK(told["added"] == 1);
    CHECK(told["skipped"] == 2);
    CHECK(told["bad_rows"].size() == 2);
}

TEST_CASE("a spreadsheet's Unicode text is taken as any other rows")
{
    const Terminal terminal;
    std::string file = "\xFF\xFE";
    for (const char c : std::string_view("date\tpain\r\n2026-02-20\t3\r\n"))
        file += {c, '\0'};
    CHECK(imported(terminal, "unicode.txt", file)["added"] == 1);
}

TEST_CASE("a bundle is exported for others, and its readings are taken once")
{
    const Terminal here;
    const Terminal there;
    here.begin("2026-02-20");
    (void)here.ask({"log", "check-in", "--pain", "2"});
    (void)here.ask(
        {"export", here.path("out.json"), "--format", "fhir", "--patient", "A. N. Other"});
    // In no other format is there a place for the name.
    CHECK(here.run({"export", here.path("rows.csv"), "--format", "csv", "--patient", "A"}).status ==
          2);
    const std::string text = here.read("out.json");
    CHECK(json::parse(text)["entry"][0]["resource"]["name"][0]["text"] == "A. N. Other");
    CHECK(text.find("\"CarePlan\"") != std::string::npos);
    CHECK(imported(there, "in.json", text)["format"] == "fhir");
    CHECK(imported(there, "in.json", text)["added"] == 0);
    CHECK(there.ask({"history"})["entries"].size() == 2);
    const json own = imported(here, "in.json", text);
    CHECK(own["added"] == 0);
    CHECK(own["changed"] == 0);
    there.write("bad.json", R"({"resourceType":"Observation","status":"final","code":{"coding":)"
                            R"([{"system":"http://loinc.org","code":"72514-3"}]},)"
                            R"("effectiveDateTime":"2026","valueInteger":3})");
    CHECK(there.run({"import", there.path("bad.json")}).status == 3);
    CHECK(there.ask({"import", there.path("bad.json"), "--skip-bad"})["skipped"] == 1);
}

TEST_CASE("the plan in a FHIR export is what status says today, in a flare and before a clinician")
{
    const Terminal here;
    here.begin("2026-02-20");
    const auto exported = [&] {
        (void)here.ask({"export", here.path("out.json"), "--format", "fhir"});
        return here.read("out.json");
    };
    CHECK(exported().find("on-hold") == std::string::npos);
    (void)here.ask({"log", "flare"});
    (void)here.ask({"log", "screening", "--no-to-all"});
    CHECK(exported().find("\"Easy walks\"") != std::string::npos);
    (void)here.ask({"log", "screening", "--yes", "fever_unwell"});
    CHECK(exported().find("\"Comeback, on hold\"") != std::string::npos);
}

TEST_CASE("what no table can keep is refused with its place, not by the storage")
{
    const Terminal terminal;
    const std::vector<std::string> entries{
        R"({"type":"session","date":"2026-03-01","before":1,"during":1,"after":1,)"
        R"("completion":"full","exercises":[{"id":"a\u0000b"}]})",
        R"({"type":"questionnaire","date":"2026-03-01","instrument":"x","answers":{"a\u0000":1}})",
        R"({"type":"directive","date":"2026-03-01","by":"self","exclude_exercises":["\u0000"]})",
        R"({"type":"flare","date":"2026-03-01","recorded_at":"1900-01-01T00:00:00+18:00"})"};
    for (const std::string& each : entries) {
        terminal.write("in.json", diaryOf(each));
        const Ran ran = terminal.run({"import", terminal.path("in.json")});
        INFO(each << ran.err);
        CHECK(ran.status == 3);
        CHECK(ran.err.find("entries[0].") != std::string::npos);
    }
    CHECK(imported(terminal, "in.json",
                   diaryOf(R"({"type":"flare","date":"1900-01-01"})"))["added"] == 1);
}
