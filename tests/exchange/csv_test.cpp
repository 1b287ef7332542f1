// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arbitrary_entry.h"
#include "exchange/csv_cell.h"
#include "exchange/csv_dates.h"
#include "exchange/csv_detection.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_reader.h"
#include "support/property.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

std::vector<std::vector<std::string>> rowsOf(std::string_view text, char separator = ',')
{
    CsvReader csv{text, separator};
    CsvRow row;
    std::vector<std::vector<std::string>> rows;
    while (csv.next(row))
        rows.push_back(row.cells);
    return rows;
}

std::string dateOf(std::string_view text, DateOrder order = DateOrder::Dmy)
{
    const auto moment = readMoment(text, order);
    return moment ? moment->date.toString() : "none";
}

std::optional<DateOrder> orderOf(std::vector<std::string> dates)
{
    return dateOrderOf(dates, *Date::parse("2026-11-20"));
}

constexpr int kMinute = 60'000;

} // namespace

TEST_CASE("any diary reads back from its rows as it was")
{
    test::forAll({.cases = 300}, [] {
        const std::vector<Entry> entries = *test::arbitraryEntries();
        const std::string csv = writeDiaryCsv(entries);
        RC_ASSERT(isDiaryCsv(csv));
        const auto read = readDiaryCsv(csv);
        RC_ASSERT(read.ok());
        RC_ASSERT(read->bad.empty());
        RC_ASSERT(read->file.entries == entries);
        RC_ASSERT(writeDiaryCsv(read->file.entries) == csv);
    });
}

TEST_CASE("text that a spreadsheet would take for a formula is neutralised, and comes back")
{
    for (const std::string text :
         {"=1+1", "+cmd", "-2", "@SUM(A1)", "\t=x", "\r", "\n=x", " =x", "＝1", "'quoted", "'"}) {
        INFO(text);
        CHECK(neutralised(text) == "'" + text);
        CHECK(restored(neutralised(text)) == text);
    }
    CHECK(neutralised("plain - text") == "plain - text");
    const std::vector<Entry> entries{
        {{"a"}, *Date::parse("2026-01-05"), CheckIn{.pain = *Pain::from(3), .note = "=1+1"}}};
    const std::string csv = writeDiaryCsv(entries);
    CHECK(csv.find(",=") == std::string::npos);
    CHECK(readDiaryCsv(csv)->file.entries == entries);
}

TEST_CASE("a lifted order and a level of that name are told apart")
{
    Directive directive;
    directive.capLevel = LevelName{"none"};
    directive.holdUntil = Order<Date>::lift();
    directive.excludeExercises = std::vector<std::string>{};
    const std::vector<Entry> entries{{{"a"}, *Date::parse("2026-01-05"), directive}};
    CHECK(readDiaryCsv(writeDiaryCsv(entries))->file.entries == entries);
}

TEST_CASE("rows are read as RFC 4180 has them, whatever the end of the line")
{
    CHECK(rowsOf("a,b\r\n1,\"x \"\"y\"\"\nz\"\r\n") ==
          std::vector<std::vector<std::string>>{{"a", "b"}, {"1", "x \"y\"\nz"}});
    CHECK(rowsOf("a;b\n1;\n\n;2", ';') ==
          std::vector<std::vector<std::string>>{{"a", "b"}, {"1", ""}, {"", "2"}});
    CHECK(rowsOf("a\r1\r") == std::vector<std::vector<std::string>>{{"a"}, {"1"}});
}

TEST_CASE("a quote that is never closed is told with the line on which it opens")
{
    CsvReader csv{"a,b\n1,\"x\ny\nz", ','};
    CsvRow row;
    while (csv.next(row)) {
    }
    REQUIRE(csv.problem());
    CHECK(csv.problem()->where == "line 2");
    CsvReader behind{"\"a\"b,c", ','};
    CHECK_FALSE(behind.next(row));
    CHECK(behind.problem()->kind == ProblemKind::BadSyntax);
}

TEST_CASE("mistakes in a diary's rows are told with line and column, all at once")
{
    const auto read = readDiaryCsv("id,type,date,pain,note\n"
                                   "a,check_in,2026-01-05,11,\n"
                                   "a,check_in,2026-02-30,two,\n"
                                   "b,nap,2026-01-05,2,\n"
                                   "c,flare,2026-01-05,2,\n"
                                   "d,flare,2026-01-05\n");
    REQUIRE(read.ok());
    std::string places;
    for (const Problem& each : read->bad)
        places += each.where + "; ";
    CHECK(places == "line 2, id; line 2, pain; line 3, id; line 3, date; line 3, pain; "
                    "line 4, type; line 5, pain; line 6; ");
    CHECK(read->badRows == 5);
    CHECK(read->file.entries.empty());
}

TEST_CASE("the separator is the one that cuts the rows alike")
{
    CHECK(separatorOf("a,b\n1,2\n") == ',');
    CHECK(separatorOf("a;b\n1,5;2\n2,5;3\n") == ';');
    CHECK(separatorOf("a\tb, c\n1\t2\n") == '\t');
    CHECK(separatorOf("a;b;c\n1;2\n") == ';');
    CHECK(separatorOf("alone\n1\n") == ',');
}

TEST_CASE("dates are read as programs and people write them")
{
    for (const char* text :
         {"2026-01-05", "05.01.2026", "5.1.26", "5/1/2026", "5-1-2026", "20260105", "5 Jan 2026",
          "5th Jan 2026", "Monday, January 5, 2026", "5. Januar 2026", "Mo, 5.1.2026", "2026/01/05",
          "2026-01-05T07:30:00+01:00", "5 Jan 2026, 08:27", "2026-01-05 00:10"}) {
        INFO(text);
        CHECK(dateOf(text) == "2026-01-05");
    }
    CHECK(dateOf("1/5/2026", DateOrder::Mdy) == "2026-01-05");
    CHECK(dateOf("5. März 2026") == "2026-03-05");
    for (const char* text : {"", "soon", "31.2.2026", "2026-01", "5 Jan", "12345678901",
                             "1.2.3.4.5", "2026-01-05x", "2026-01-05 25:00", "5 Foo 2026"}) {
        INFO(text);
        CHECK(dateOf(text) == "none");
    }
}

TEST_CASE("times of day are read with halves of the day and offsets")
{
    CHECK(readTimeOfDay("7:30")->milliseconds == 450 * kMinute);
    CHECK(readTimeOfDay("07.30 Uhr")->milliseconds == 450 * kMinute);
    CHECK(readTimeOfDay("7:30 PM")->milliseconds == 1170 * kMinute);
    CHECK(readTimeOfDay("12:05 a.m.")->milliseconds == 5 * kMinute);
    CHECK(readTimeOfDay("07:30:15.250")->milliseconds == 450 * kMinute + 15'250);
    CHECK(readTimeOfDay("07:30:00-08:00")->offsetMinutes == -480);
    CHECK(readTimeOfDay("07:30:00 +0530")->offsetMinutes == 330);
    for (const char* text : {"", "noon", "25:00", "7:60", "13:00 pm", "7:30x", "730", "7:30+1",
                             "7:30+99:00", "7:30 +01:99"})
        CHECK_FALSE(readTimeOfDay(text).has_value());
}

TEST_CASE("the order of dates is found from all of them together")
{
    CHECK(orderOf({"2026-01-05", "2026-01-06"}) == DateOrder::Ymd);
    CHECK(orderOf({"13/01/2026", "02/02/2026"}) == DateOrder::Dmy);
    CHECK(orderOf({"01/13/2026", "02/02/2026"}) == DateOrder::Mdy);
    CHECK(orderOf({"05.01.2026"}) == DateOrder::Dmy);
    CHECK(orderOf({"01/02/2026", "02/02/2026", "03/02/2026"}) == DateOrder::Dmy);
    CHECK(orderOf({"02/01/2026", "02/02/2026", "02/03/2026"}) == DateOrder::Mdy);
    CHECK(orderOf({"12/10/2026"}) == DateOrder::Dmy);
    CHECK_FALSE(orderOf({"05/06/2026"}).has_value());
    CHECK(orderOf({"05/05/2026"}).has_value());
}
