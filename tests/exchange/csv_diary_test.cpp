// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_import.h"
#include "support/catch.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::exchange;

namespace {

const Date kDay = *Date::parse("2026-01-05");

/// A start, a check-in and a session.
std::vector<Entry> diary()
{
    Session session{.before = *Pain::from(1), .during = *Pain::from(2), .after = *Pain::from(1)};
    session.completion = Completion::Full;
    return {{{"a"}, kDay, Start{.pain = *Pain::from(3), .walkMinutes = 10}},
            {{"b"}, kDay, CheckIn{.pain = *Pain::from(2), .note = "well, better"}},
            {{"c"}, kDay, session}};
}

/// The text with every `what` replaced.
std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string headerOf(const std::string& csv)
{
    return csv.substr(0, csv.find("\r\n"));
}

/// The diary's rows under another header.
std::string under(const std::string& header)
{
    const std::string csv = writeDiaryCsv(diary());
    return header + csv.substr(headerOf(csv).size());
}

std::string placesOf(const Problems& problems)
{
    std::string places;
    for (const Problem& each : problems)
        places += each.where + "; ";
    return places;
}

Protocol ladderOfOne()
{
    Protocol protocol;
    protocol.stages = {{.id = "walking"}};
    protocol.levels = {{.id = "W1"}};
    return protocol;
}

} // namespace

TEST_CASE("a diary's rows stay a diary's when a spreadsheet adds a column without anything in it")
{
    const std::string csv = writeDiaryCsv(diary());
    for (const std::string& text :
         {replaced(csv, "\r\n", ",\r\n"), replaced(csv, "\r\n", ",,\r\n"),
          replaced(csv, "\r\n", ", \r\n"), csv + std::string(31, ',') + "\r\n"}) {
        INFO(text);
        REQUIRE(isDiaryCsv(text));
        const auto read = readDiaryCsv(text);
        REQUIRE(read.ok());
        CHECK(read->bad.empty());
        CHECK(read->rows == 3);
        CHECK(read->file.entries == diary());
    }
}

TEST_CASE("a diary's columns are known in capitals and with blanks around them")
{
    std::string header = headerOf(writeDiaryCsv(diary()));
    std::ranges::transform(header, header.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    for (const std::string& text : {under(header), under(replaced(header, ",", " , "))}) {
        REQUIRE(isDiaryCsv(text));
        CHECK(readDiaryCsv(text)->file.entries == diary());
    }
}

TEST_CASE("a column that a diary does not have is told with its line, and nothing is read")
{
    const std::string header = headerOf(writeDiaryCsv(diary()));
    const std::string csv = under(replaced(header, ",date,", ",Datum,"));
    REQUIRE(isDiaryCsv(csv));
    const auto renamed = readDiaryCsv(csv);
    REQUIRE_FALSE(renamed.ok());
    CHECK(placesOf(renamed.error()) == "line 1, Datum; line 1, date; ");
    CHECK(renamed.error()[0].kind == ProblemKind::UnknownField);
    CHECK(renamed.error()[1].kind == ProblemKind::MissingField);

    const std::string twice = under(replaced(header, ",note,", ",Date,"));
    REQUIRE(isDiaryCsv(twice));
    CHECK(readDiaryCsv(twice).error().front().kind == ProblemKind::Duplicate);

    const std::string added = "id,type,date,pain,Wetter\na,check_in,2026-01-05,2,sun\n";
    REQUIRE(isDiaryCsv(added));
    CHECK(placesOf(readDiaryCsv(added).error()) == "line 1, Wetter; ");
}

TEST_CASE("something below a column without a name is not lost silently")
{
    const std::string csv = "id,type,date,pain,\na,check_in,2026-01-05,2,\n"
                            "b,check_in,2026-01-06,2,sun\nc,check_in,2026-01-07,2,rain\n";
    REQUIRE(isDiaryCsv(csv));
    const auto read = readDiaryCsv(csv);
    REQUIRE_FALSE(read.ok());
    REQUIRE(read.error().size() == 1);
    CHECK(read.error()[0].where == "line 1, column 5");
    CHECK(read.error()[0].given == "sun");
}

TEST_CASE("rows without the column of ids are a diary's, and the same ones every time")
{
    const std::string csv = "type,date,pain,walk_minutes\nstart,2026-01-05,3,10\n"
                            "check_in,2026-01-06,2,\ncheck_in,2026-01-06,2,\n";
    REQUIRE(isDiaryCsv(csv));
    const auto first = arrivalsOf(readDiaryCsv(csv)->file);
    const auto second = arrivalsOf(readDiaryCsv(csv)->file);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    REQUIRE(first->entries.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(first->entries[i].entry == second->entries[i].entry);
    CHECK(first->entries[1].entry.id != first->entries[2].entry.id);
}

TEST_CASE("rows without ids are known again in the diary that they are from")
{
    std::vector<Entry> here = diary();
    for (std::size_t i = 0; i < here.size(); ++i)
        here[i].recordedAt = Timestamp::parse("2026-01-05T07:30:0" + std::to_string(i) + "Z");
    DiaryFile file{.entries = here};
    for (std::size_t i = 0; i < here.size(); ++i) {
        file.entries[i].id = {};
        file.unnamed.push_back(i);
    }
    std::get<CheckIn>(file.entries[1].body).pain = *Pain::from(9);
    DiaryFile again = file;
    recognise(file, here);
    CHECK(file.entries[0] == here[0]);
    CHECK(file.entries[2] == here[2]);
    CHECK(file.unnamed == std::vector<std::size_t>{1});
    // Where a row has that id already, it is the entry.
    again.entries[1].id = here[0].id;
    again.unnamed = {0, 2};
    recognise(again, here);
    CHECK(again.unnamed == std::vector<std::size_t>{0});
    // Without a time of recording two that say the same may be two.
    DiaryFile untimed{.entries = diary()};
    untimed.entries[0].id = {};
    untimed.unnamed = {0};
    recognise(untimed, diary());
    CHECK(untimed.unnamed == std::vector<std::size_t>{0});
}

TEST_CASE("anybody's table is not taken for a diary's, whatever it has in common")
{
    for (const char* csv :
         {"date,pain,note\n2026-01-05,3,x\n", "type,date,pain\nback,2026-01-05,3\n",
          "Date,Type,Pain,Mood,Sleep,Minutes\n2026-01-05,walk,3,5,6,20\n",
          "recorded_at,pain,muscle_ache\n2026-01-05,3,yes\n", "type,date,pain\n"}) {
        INFO(csv);
        CHECK_FALSE(isDiaryCsv(csv));
    }
}

TEST_CASE("a bad row of a diary takes every row of its id, and leaves the others")
{
    const auto read = readDiaryCsv("id,type,date,pain\n"
                                   "a,check_in,2026-01-05,2\n"
                                   "b,check_in,2026-01-06,11\n"
                                   "c,check_in,2026-01-07,3\n"
                                   "c,check_in,2026-01-08,4\n"
                                   ",check_in,2026-01-09,5\n");
    REQUIRE(read.ok());
    CHECK(placesOf(read->bad) == "line 3, pain; line 4, id; line 5, id; ");
    CHECK(read->rows == 5);
    CHECK(read->badRows == 3);
    REQUIRE(read->file.entries.size() == 2);
    CHECK(read->file.entries[0].id.text == "a");
    CHECK(read->lines == std::vector<std::size_t>{2, 6});
    CHECK(read->file.unnamed == std::vector<std::size_t>{1});
}

TEST_CASE("what this diary cannot hold is a bad row, too")
{
    const std::string uuid = "b0000000-0000-4000-8000-00000000000";
    auto read = readDiaryCsv("id,type,date,recorded_at,by,cap_level\n"
                             "a,flare,2026-01-05,,,\n"
                             "b,directive,2026-01-05,,self,Z9\n"
                             "c,flare,2026-01-05,1900-01-01T00:00:00Z,,\n" +
                             uuid + "a,flare,2026-01-05,,,\n" + uuid + "A,flare,2026-01-06,,,\n" +
                             ",flare,2026-01-07,,,\n");
    REQUIRE(read.ok());
    CHECK(placesOf(read->bad) == "line 5, id; line 6, id; ");
    DiaryCsv csv = *read;
    passOverUnkept(csv, ladderOfOne());
    CHECK(placesOf(csv.bad) == "line 5, id; line 6, id; line 3, cap_level; line 4, recorded_at; ");
    CHECK(csv.badRows == 4);
    CHECK(csv.lines == std::vector<std::size_t>{2, 7});
    CHECK(csv.file.unnamed == std::vector<std::size_t>{1});
    CHECK(arrivalsOf(csv.file).ok());
}

TEST_CASE("of a diary's rows only those are taken that have the value asked for")
{
    const std::string csv = writeDiaryCsv(diary());
    const auto read = readDiaryCsv(csv, {{"type", "check_in"}});
    REQUIRE(read.ok());
    CHECK(read->leftOut == 2);
    REQUIRE(read->file.entries.size() == 1);
    CHECK(read->file.entries[0] == diary()[1]);
    CHECK(readDiaryCsv(csv, {{"wings", "2"}}).error().front().given == "wings");
}

TEST_CASE("a first line that names the separator is no header, and counts as a line")
{
    for (const char* first : {"sep=;", "SEP=;", "\"sep=;\""}) {
        const std::string line = std::string(first) + "\r\n";
        const auto import = readCsvImport(line + "date;pain\r\n2026-01-05;3\r\n2026-01-06;x\r\n",
                                          {.latest = kDay.plusDays(10)});
        REQUIRE(import.ok());
        CHECK(import->preview.separator == ';');
        CHECK(import->arrivals.entries.size() == 1);
        REQUIRE(import->bad.size() == 1);
        CHECK(import->bad[0].where == "line 4, pain");
        const std::string own = line + replaced(writeDiaryCsv({diary()[0]}), ",", ";");
        REQUIRE(isDiaryCsv(own));
        CHECK(readDiaryCsv(own)->file.entries == std::vector<Entry>{diary()[0]});
    }
    // A sign that is named is taken, whatever the rows look like.
    CHECK(readCsvImport("sep=|\ndate|pain\n2026-01-05|3\n", {.latest = kDay})
              ->arrivals.entries.size() == 1);
    CHECK_FALSE(readCsvImport("sep=;\n", {.latest = kDay}).ok());
    CHECK_FALSE(readDiaryCsv("sep=;\n").ok());
}
