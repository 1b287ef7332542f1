// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_import.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

CsvOptions options(CsvMapping mapping = {})
{
    return {.mapping = std::move(mapping), .latest = *Date::parse("2026-11-20")};
}

CsvImport imported(std::string_view text, const CsvOptions& with = options())
{
    return readCsvImport(text, with).value();
}

/// "2026-01-05 3, …", in the order of the entries.
std::string painsOf(const CsvImport& import)
{
    std::string text;
    for (const Arrival& each : import.arrivals.entries)
        text += each.entry.date.toString().substr(5) + ' ' +
                std::to_string(std::get<CheckIn>(each.entry.body).pain.value()) + "; ";
    return text;
}

} // namespace

TEST_CASE("German rows with semicolons, dots and decimal commas are understood unasked")
{
    const CsvImport import = imported("Datum;Schmerzstärke;Notiz\n"
                                      "05.01.2026;2,5;\"lange Fahrt\"\n"
                                      "06.01.2026;2,4;\n"
                                      "07.01.2026;;\n"
                                      "09.01.2026;3;\n");
    CHECK(painsOf(import) == "01-05 3; 01-06 2; 01-09 3; ");
    CHECK(import.preview.separator == ';');
    CHECK(import.preview.decimalComma);
    CHECK(import.preview.dateOrder == DateOrder::Dmy);
    CHECK(import.preview.mapping.at("pain") == "Schmerzstärke");
    CHECK(import.rounded == 2);
    CHECK(import.blank == 1);
    CHECK(import.bad.empty());
    CHECK(std::get<CheckIn>(import.arrivals.entries[0].entry.body).note == "lange Fahrt");
}

TEST_CASE("several ratings of a day stay in order, by their time or as they stand")
{
    CHECK(painsOf(imported("date,pain\n2026-01-05,3\n2026-01-05,1\n2026-01-05,3\n")) ==
          "01-05 3; 01-05 1; 01-05 3; ");
    const CsvImport timed = imported("date,time,pain\n2026-01-05,21:00,4\n2026-01-06,0:10,5\n"
                                     "2026-01-05,7:30,3\n2026-01-05,7:30,2\n");
    CHECK(painsOf(timed) == "01-05 3; 01-05 2; 01-05 4; 01-06 5; ");
    const auto& entries = timed.arrivals.entries;
    CHECK(entries[0].entry.recordedAt == Timestamp::parse("2026-01-05T07:30:00Z"));
    CHECK(entries[1].entry.recordedAt == Timestamp::parse("2026-01-05T07:30:00.001Z"));
    CHECK(entries[3].entry.recordedAt == Timestamp::parse("2026-01-06T00:10:00Z"));
}

TEST_CASE("rows that go back in time are turned round")
{
    const CsvImport import = imported("date,pain\n2026-01-06,5\n2026-01-06,4\n2026-01-05,3\n");
    CHECK(import.preview.newestFirst);
    CHECK(painsOf(import) == "01-05 3; 01-06 4; 01-06 5; ");
}

TEST_CASE("bad rows are told with line and column, and the good ones are still there")
{
    const CsvImport import = imported("date,pain\n2026-01-05,3\n2026-02-30,4\n2026-01-06,11\n"
                                      "2026-01-07,x\n2027-01-07,2\n2026-01-08,2,9\n");
    CHECK(painsOf(import) == "01-05 3; ");
    CHECK(import.rows == 6);
    CHECK(import.badRows == 5);
    REQUIRE(import.bad.size() == 5);
    CHECK(import.bad[0].where == "line 3, date");
    CHECK(import.bad[1].where == "line 4, pain");
    CHECK(import.bad[2].where == "line 5, pain");
    CHECK(import.bad[3].kind == ProblemKind::FutureDate);
    CHECK(import.bad[4].where == "line 7");
}

TEST_CASE("a clock time before any instant that is kept is told of with its row")
{
    const CsvImport import = imported("date,time,pain\n1900-01-01,7:30,3\n1900-01-01,,4\n"
                                      "1900-01-02,0:00,5\n");
    REQUIRE(import.bad.size() == 1);
    CHECK(import.badRows == 1);
    CHECK(import.bad[0].kind == ProblemKind::OutOfRange);
    CHECK(import.bad[0].where == "line 2, date");
    CHECK(import.bad[0].expected == "1900-01-02 or later");
    REQUIRE(import.arrivals.entries.size() == 2);
    for (const Arrival& each : import.arrivals.entries)
        CHECK(isKept(*each.entry.recordedAt));
}

TEST_CASE("a filter takes the rows that have the value, and only they are looked at")
{
    CsvOptions with = options({{"date", "date"}, {"pain", "rating/amount"}});
    with.where = {{"detail", "Back pain"}};
    const CsvImport import = imported("date,category,rating/amount,detail\n"
                                      "22nd Jan 2022,Symptom,3,Back pain\n"
                                      "22nd Jan 2022,Mood,great,Happy\n"
                                      "23rd Jan 2022,Symptom,4,Back pain\n",
                                      with);
    CHECK(painsOf(import) == "01-22 3; 01-23 4; ");
    CHECK(import.leftOut == 1);
}

TEST_CASE("sessions are read where fields are named that only sessions have")
{
    const CsvImport import =
        imported("Tag;vor;max;nach;min\n5.1.2026;2;3;2;20\n", options({{"date", "Tag"},
                                                                       {"before", "vor"},
                                                                       {"during", "max"},
                                                                       {"after", "nach"},
                                                                       {"minutes", "min"}}));
    REQUIRE(import.arrivals.entries.size() == 1);
    const auto session = std::get<Session>(import.arrivals.entries[0].entry.body);
    CHECK(session.during == *Pain::from(3));
    CHECK(session.minutes == 20);
    CHECK(session.completion == Completion::Full);
}

TEST_CASE("a mapping that does not fit is refused with what there is")
{
    const auto problemsOf = [](const CsvOptions& with) {
        return readCsvImport("day of it,figure\n2026-01-05,3\n", with).error();
    };
    CHECK(problemsOf(options({{"date", "when"}, {"pain", "figure"}})).at(0).expected ==
          "day of it, figure");
    CHECK(problemsOf(options({{"date", "day of it"}})).at(0).where == "--map pain=COLUMN");
    CHECK(problemsOf(options({{"date", "day of it"}, {"pain", "figure"}, {"wings", "figure"}}))
              .at(0)
              .given == "wings");
    CHECK(readCsvImport("when,figure\n2026-01-05,3\n", options()).error().size() == 2);
}

TEST_CASE("of two columns of one name none is taken, and the name is told")
{
    for (const char* header : {"date,date,pain", "date,pain,pain"}) {
        const auto read =
            readCsvImport(std::string(header) + "\n2026-01-05,2026-02-06,3\n", options());
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().front().kind == ProblemKind::Duplicate);
        CHECK(std::string_view(header).find(read.error().front().given) != std::string_view::npos);
    }
    // Two that nobody asks for harm nothing.
    CHECK(readCsvImport("date,pain,x,x\n2026-01-05,3,1,2\n", options()).ok());
}

TEST_CASE("an order of dates that cannot be told is asked for, and taken")
{
    CsvOptions with = options();
    const auto refused = readCsvImport("date,pain\n05/06/2026,3\n", with);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error()[0].expected.find("--date-order") != std::string::npos);
    with.dateOrder = DateOrder::Mdy;
    CHECK(painsOf(imported("date,pain\n05/06/2026,3\n", with)) == "05-06 3; ");
}

TEST_CASE("the same row has the same id every time, also when rows were added to the file")
{
    const auto first = imported("date,pain\n2026-01-05,3\n2026-01-05,3\n").arrivals.entries;
    const auto second =
        imported("date,pain\n2026-01-04,1\n2026-01-05,3\n2026-01-05,3\n").arrivals.entries;
    CHECK(first[0].entry.id != first[1].entry.id);
    CHECK(first[0].entry.id == second[1].entry.id);
    CHECK(first[1].entry.id == second[2].entry.id);
}

TEST_CASE("figures are taken as they stand in trackers, and what is beyond the scale is refused")
{
    const CsvImport import = imported(
        "date,pain\n2026-01-05,7/10\n2026-01-06, 7 / 10 \n2026-01-07,9.5\n2026-01-08,10.0\n");
    CHECK(painsOf(import) == "01-05 7; 01-06 7; 01-07 10; 01-08 10; ");
    CHECK(import.bad.empty());
    const CsvImport bad =
        imported("date,pain\n2026-01-05,10.4\n2026-01-06,-1\n2026-01-07,7/5\n"
                 "2026-01-08,3-4\n2026-01-09,1e1\n2026-01-10,0x5\n"
                 "2026-01-11,99999999999999999999\n2026-01-12,3.\n2026-01-13,.5\n");
    CHECK(bad.arrivals.entries.empty());
    CHECK(bad.badRows == 9);
}

TEST_CASE("a mark of byte order, Windows line ends and blank lines change nothing")
{
    CHECK(painsOf(imported("\xEF\xBB\xBF"
                           "date;pain\r\n\r\n2026-01-05;3\r\n2026-01-06;4\r\n\r\n")) ==
          "01-05 3; 01-06 4; ");
    CHECK(painsOf(imported("date;pain\r2026-01-05;3\r2026-01-06;4")) == "01-05 3; 01-06 4; ");
}

TEST_CASE("a file in another encoding is refused with the line, and what to do")
{
    const auto latin1 = readCsvImport("Datum;Schmerzst\xE4rke\n5.1.2026;3\n", options());
    REQUIRE_FALSE(latin1.ok());
    CHECK(latin1.error().front().kind == ProblemKind::BadUtf8);
    CHECK(latin1.error().front().where == "line 1");
}
