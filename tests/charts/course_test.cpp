// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course.h"

#include "charts/written_diary.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;

TEST_CASE("the figures of a day stand together, and a session's are told apart")
{
    const Course course = courseOf(R"(
        2026-01-05 screened
        2026-01-05 start 2 20
        2026-01-06 morning 2
        2026-01-06 session 1 3 2
    )",
                                   "2026-01-06");
    const Day* sixth = course.find(day("2026-01-06"));
    REQUIRE(sixth != nullptr);
    CHECK(sixth->of(Series::Morning) == Pain::from(2));
    CHECK(sixth->of(Series::Before) == Pain::from(1));
    CHECK(sixth->of(Series::Worst) == Pain::from(3));
    CHECK(sixth->of(Series::After) == Pain::from(2));
    CHECK_FALSE(course.find(day("2026-01-05"))->of(Series::Morning).has_value());
}

TEST_CASE("of several check-ins of a day the highest pain is shown")
{
    const Course course = courseOf(R"(
        2026-01-05 morning 4
        2026-01-05 morning 2
    )",
                                   "2026-01-05");
    REQUIRE(course.days.size() == 1);
    CHECK(course.days[0].of(Series::Morning) == Pain::from(4));
}

TEST_CASE("a missing day breaks the line instead of being bridged")
{
    const Course course = courseOf(R"(
        2026-01-05 morning 1
        2026-01-06 morning 2
        2026-01-08 morning 3
    )",
                                   "2026-01-08");
    CHECK(written(dailyPoints(course, Series::Morning), day("2026-01-05")) ==
          "0.22:1 1.22:2 | 3.22:3 ");
}

TEST_CASE("weeks are summed up by their median, and a missing week breaks the line")
{
    // 2026-01-05 is a Monday.
    const Course course = courseOf(R"(
        2026-01-05 morning 1
        2026-01-07 morning 5
        2026-01-11 morning 2
        2026-01-12 morning 4
        2026-01-13 morning 2
        2026-01-26 morning 3
    )",
                                   "2026-01-26");
    CHECK(written(medianPoints(course, Series::Morning, Period::Week), day("2026-01-05")) ==
          "1.54:2 8.54:2 | 22.54:3 ");
}

TEST_CASE("months follow the calendar")
{
    const Course course = courseOf(R"(
        2026-01-31 morning 1
        2026-02-01 morning 3
        2026-04-01 morning 2
    )",
                                   "2026-04-01");
    const auto points = medianPoints(course, Series::Morning, Period::Month);
    CHECK(written(points, day("2026-01-01")) == "6.82:1 37.16:3 | 96.6:2 ");
}

TEST_CASE("the stair begins at the start, not before")
{
    const Course course = courseOf(R"(
        2026-01-03 screened
        2026-01-05 start 2 20
    )",
                                   "2026-01-09");
    REQUIRE(course.stair.size() == 1);
    CHECK(course.stair[0].date == day("2026-01-05"));
    CHECK_FALSE(course.levelOn(day("2026-01-04")).has_value());
    CHECK(course.levelOn(day("2026-01-09")) == course.stair[0].level);
}

TEST_CASE("a spike is marked on its day and the stair goes down on it")
{
    const Course course = courseOf(R"(
        2026-01-05 screened
        2026-01-05 start 2 20
        2026-01-06 session 1 6 3
    )",
                                   "2026-01-08");
    REQUIRE(course.find(day("2026-01-06")) != nullptr);
    CHECK(course.find(day("2026-01-06"))->spike);
    CHECK_FALSE(course.find(day("2026-01-05"))->spike);
    REQUIRE(course.stair.size() == 2);
    CHECK(course.stair[1].date == day("2026-01-06"));
    CHECK(toInt(course.stair[1].level) == toInt(course.stair[0].level) - 1);
}

TEST_CASE("a flare is shaded from the day it is declared to the day before it ends")
{
    const Course course = courseOf(R"(
        2026-01-05 screened
        2026-01-05 start 2 20
        2026-01-10 flare
        2026-01-12 morning 2
        2026-01-13 morning 2
    )",
                                   "2026-01-20");
    REQUIRE(course.spans.size() == 1);
    CHECK(course.spans[0].mode == Mode::Flare);
    CHECK(course.spans[0].days == DateRange{day("2026-01-10"), day("2026-01-12")});
}

TEST_CASE("a referral that nobody has cleared reaches to the last day")
{
    const Course course = courseOf(R"(
        2026-01-05 start 2 20
        2026-01-07 flag
    )",
                                   "2026-01-20");
    REQUIRE(course.spans.size() == 1);
    CHECK(course.spans[0].mode == Mode::Referred);
    CHECK(course.spans[0].days == DateRange{day("2026-01-07"), day("2026-01-20")});
}

TEST_CASE("the acceptable line moves on the day on which a clinician moves it")
{
    const Course course = courseOf(R"(
        2026-01-05 start 2 20
        2026-01-10 limit 5
    )",
                                   "2026-01-20");
    CHECK_FALSE(course.acceptableOn(day("2026-01-04")).has_value());
    CHECK(course.acceptableOn(day("2026-01-09")) == 3);
    CHECK(course.acceptableOn(day("2026-01-10")) == 5);
}

TEST_CASE("a range that begins later knows level, limit and flare from before it")
{
    const coach::Timeline timeline = diary(R"(
        2026-01-05 screened
        2026-01-05 start 2 20
        2026-01-06 limit 4
        2026-01-10 flare
        2026-01-30 morning 2
    )",
                                           "2026-02-01");
    const DateRange range{day("2026-01-20"), day("2026-01-25")};
    const Course course = makeCourse(timeline, standard(), range);
    CHECK(course.days.empty());
    CHECK(course.decisions.empty());
    CHECK(course.levelOn(range.from) == timeline.state.level);
    CHECK(course.acceptableOn(range.from) == 4);
    REQUIRE(course.spans.size() == 1);
    CHECK(course.spans[0].days == range);
}

TEST_CASE("what ended before the range leaves no shade in it")
{
    const coach::Timeline timeline = diary(R"(
        2026-01-05 start 2 20
        2026-01-10 flare
        2026-01-11 morning 1
        2026-01-12 morning 1
    )",
                                           "2026-02-01");
    const Course course = makeCourse(timeline, standard(), {day("2026-01-20"), day("2026-01-25")});
    CHECK(course.spans.empty());
}

TEST_CASE("entries dated after today steer and show nothing")
{
    const coach::Timeline timeline = diary(R"(
        2026-01-05 start 2 20
        2026-01-06 session 1 6 3
    )",
                                           "2026-01-05");
    const auto range = wholeRange(timeline, day("2026-01-05"));
    REQUIRE(range.has_value());
    const Course course = makeCourse(timeline, standard(), *range);
    CHECK(course.days.size() == 1);
    CHECK(course.stair.size() == 1);
}

TEST_CASE("an empty diary has no range")
{
    CHECK_FALSE(wholeRange(diary("", "2026-01-05"), day("2026-01-05")).has_value());
}

TEST_CASE("the course's level is the one that the replay ends with")
{
    const std::string_view lines = R"(
        2026-01-05 screened
        2026-01-05 start 1 20
        2026-01-06 session 1 1 1
        2026-01-08 session 1 1 1
        2026-01-10 session 1 2 1
        2026-01-11 morning 1
    )";
    const coach::Timeline timeline = diary(lines, "2026-01-11");
    const Course course = courseOf(lines, "2026-01-11");
    CHECK(course.levelOn(day("2026-01-11")) == timeline.state.level);
    CHECK(course.decisions.size() == timeline.decisions.size());
}
