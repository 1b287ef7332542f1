// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

using comeback::test::exported;
using comeback::test::imported;
using comeback::test::Ran;
using comeback::test::Terminal;
using nlohmann::json;

TEST_CASE("a diary's rows come back whole from a spreadsheet, or are refused")
{
    const Terminal here;
    (void)here.ask({"demo", here.path("demo.json")});
    const json first = here.ask({"import", here.path("demo.json")});
    (void)here.ask({"export", here.path("out.csv"), "--format", "csv"});
    const std::string csv = here.read("out.csv");
    const std::size_t end = csv.find("\r\n");
    std::string commas;
    for (const char c : csv)
        commas += c == '\r' ? std::string(",\r") : std::string(1, c);
    std::string capitals = csv;
    std::transform(capitals.begin(), capitals.begin() + static_cast<std::ptrdiff_t>(end),
                   capitals.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    for (const std::string& text : {commas, capitals}) {
        const Terminal there;
        CHECK(imported(there, "in.csv", text)["added"] == first["added"]);
        CHECK(exported(there) == exported(here));
        CHECK(imported(here, "in.csv", text)["added"] == 0);
    }
    // Without the column of ids nothing comes twice to the diary that the rows are from.
    std::string unnamed;
    std::size_t quotes = 0;
    for (std::size_t at = 0, line = 0; at < csv.size(); ++at) {
        quotes += csv[at] == '"' ? 1 : 0;
        if (csv[at] != '\n' || quotes % 2 != 0)
            continue;
        const std::size_t comma = csv.find(',', line);
        unnamed += csv.substr(comma + 1, at - comma);
        line = at + 1;
    }
    CHECK(imported(here, "in.csv", unnamed)["added"] == 0);
    CHECK(imported(Terminal(), "in.csv", unnamed)["added"] == first["added"]);
    const Terminal there;
    there.write("wetter.csv", csv.substr(0, end) + ",Wetter" + commas.substr(end + 1));
    const Ran ran = there.run({"import", there.path("wetter.csv"), "--skip-bad"});
    CHECK(ran.status == 3);
    CHECK(ran.err.find("wetter.csv: line 1, Wetter: ") != std::string::npos);
    CHECK(ran.err.find("name its columns with --map") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(there.path("diary.db")));
}

TEST_CASE("of a diary's own rows the bad ones are passed over with their entry, and listed")
{
    const Terminal terminal;
    terminal.write("own.csv", "id,type,date,pain,by,cap_level\n"
                              "a,check_in,2026-02-20,2,,\n"
                              "b,check_in,2026-02-21,12,,\n"
                              "c,check_in,2026-02-22,3,,\n"
                              "c,check_in,2026-02-23,4,,\n"
                              "d,directive,2026-02-24,,self,Z9\n");
    const Ran refused = terminal.run({"import", terminal.path("own.csv")});
    CHECK(refused.status == 3);
    for (const char* place : {"line 3, pain", "line 4, id", "line 5, id", "line 6, cap_level"})
        CHECK(refused.err.find(place) != std::string::npos);
    CHECK(refused.err.find("4 of 5 rows cannot be used") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
    const Ran taken = terminal.run({"import", terminal.path("own.csv"), "--skip-bad"});
    CHECK(taken.status == 0);
    CHECK(taken.err.find("line 3, pain") != std::string::npos);
    CHECK(taken.err.find("4 of 5 rows passed over") != std::string::npos);
    CHECK(taken.err.find("1 entry added") != std::string::npos);
    CHECK(terminal.ask({"history"})["entries"].size() == 1);
}

TEST_CASE("what is passed over is listed line by line, also in a trial")
{
    const Terminal terminal;
    terminal.write("a.csv", "date,pain\n2026-02-20,2\n2026-02-30,3\n");
    for (const bool document : {false, true}) {
        std::vector<std::string> command{"import", terminal.path("a.csv"), "--skip-bad",
                                         "--dry-run"};
        if (document)
            command.emplace_back("--json");
        const Ran ran = terminal.run(command);
        CHECK(ran.status == 0);
        CHECK(ran.err.find("a.csv: line 3, date") != std::string::npos);
        CHECK(ran.err.find("1 of 2 rows passed over") != std::string::npos);
        CHECK_FALSE(ran.out.empty());
    }
    std::string many = "date,pain\n";
    for (int i = 0; i < 51; ++i)
        many += "2026-02-20,x\n";
    terminal.write("many.csv", many);
    const Ran ran = terminal.run({"import", terminal.path("many.csv"), "--skip-bad"});
    CHECK(ran.err.find("line 51, pain") != std::string::npos);
    CHECK(ran.err.find("line 52, pain") == std::string::npos);
    CHECK(ran.err.find("and 1 more problem\n") != std::string::npos);
}

TEST_CASE("a trial on a file with bad rows shows what the others would bring, and is no success")
{
    const Terminal terminal;
    terminal.write("a.csv", "date,pain\n2026-02-20,2\n2026-02-30,3\n");
    const Ran words = terminal.run({"import", terminal.path("a.csv"), "--dry-run"});
    CHECK(words.status == 3);
    CHECK(words.out.find("Columns: date=date pain=pain") != std::string::npos);
    CHECK(words.out.find("2 rows, 1 that cannot be used") != std::string::npos);
    CHECK(words.out.find("1 entry added") != std::string::npos);
    CHECK(words.err.find("line 3, date") != std::string::npos);
    CHECK(words.err.find("--skip-bad") != std::string::npos);
    const Ran document = terminal.run({"import", terminal.path("a.csv"), "--dry-run", "--json"});
    CHECK(document.status == 3);
    CHECK(document.json()["added"] == 1);
    CHECK(document.json()["bad_rows"].size() == 1);
    CHECK(document.json()["preview"]["columns"].size() == 2);
    CHECK(document.err.find("line 3, date") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(terminal.path("diary.db")));
}

TEST_CASE("a single row and a single figure are counted as one")
{
    const Terminal terminal;
    terminal.write("a.csv", "sep=;\ndate;pain\n2026-02-20;2,5\n");
    const Ran ran = terminal.run({"import", terminal.path("a.csv")});
    CHECK(ran.status == 0);
    CHECK(ran.err.find("Separator ;") != std::string::npos);
    CHECK(ran.err.find("1 row, 1 figure rounded half up\n") != std::string::npos);
    CHECK(ran.out.empty());
}

TEST_CASE("a diary's own rows are read as anybody's only where columns are named")
{
    const Terminal terminal;
    const std::string csv = "id,type,date,pain,walk_minutes\na,start,2026-02-20,3,20\n"
                            "b,check_in,2026-02-21,2,\n";
    CHECK(imported(terminal, "a.csv", csv,
                   {"--map", "date=date", "--map", "pain=pain", "--dry-run"})["preview"]["mapping"]
              .size() == 2);
    const json told = imported(terminal, "a.csv", csv, {"--where", "type=check_in"});
    CHECK(told["added"] == 1);
    CHECK(told["filtered"] == 1);
    CHECK(terminal.ask({"history"})["entries"][0]["type"] == "check_in");
}
