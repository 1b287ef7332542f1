// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/weeks.h"

#include "charts/calendar_cells.h"
#include "charts/panel_layout.h"
#include "charts/written_diary.h"
#include "support/approx.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;

TEST_CASE("a week runs from Monday to Sunday")
{
    CHECK(mondayOf(day("2026-01-05")) == day("2026-01-05"));
    CHECK(mondayOf(day("2026-01-11")) == day("2026-01-05"));
    CHECK(mondayOf(day("2026-01-12")) == day("2026-01-12"));
    CHECK(mondayOf(day("1969-12-31")) == day("1969-12-29"));
}

TEST_CASE("the last week that there is ends")
{
    const Course course = courseOf("2200-12-29 morning 1", "2200-12-31");
    REQUIRE(course.weeks.size() == 1);
    CHECK(course.weeks[0].daysLogged == 1);
}

TEST_CASE("minutes, days and loads are summed by week, and an empty week stays empty")
{
    // The first of January 2026 is a Thursday.
    const Course course = courseOf(R"(
        2026-01-01 morning 2
        2026-01-04 session 1 1 1 20
        2026-01-04 walk 1 1 1 10
        2026-01-05 session 1 1 1 25
        2026-01-19 walk 1 1 1 30
    )",
                                   "2026-01-20");
    REQUIRE(course.weeks.size() == 4);
    CHECK(course.weeks[0].monday == day("2025-12-29"));
    CHECK(course.weeks[0].work.minutes == 30);
    CHECK(course.weeks[0].daysLogged == 2);
    CHECK(course.weeks[0].daysTrained == 1);
    CHECK(course.weeks[0].work.walks == 1);
    CHECK(course.weeks[0].morning == Pain::from(2));
    CHECK(course.weeks[1].work.minutes == 25);
    CHECK(course.weeks[2].work == Work{});
    CHECK_FALSE(course.weeks[2].morning.has_value());
    CHECK(course.weeks[3].work.minutes == 30);
    CHECK(course.weeks[3].daysTrained == 0);
    CHECK(weekOn(course, day("2026-01-11")) == &course.weeks[1]);
    CHECK(weekOn(course, day("2026-02-11")) == nullptr);
}

TEST_CASE("the load of a week is sets times repetitions times load, on each side")
{
    const Course course = courseOf(R"(
        2026-01-05 lift goblet_squat 3 8 10
        2026-01-07 lift one_arm_row 2 8 6
    )",
                                   "2026-01-08");
    REQUIRE(course.weeks.size() == 1);
    CHECK(course.weeks[0].work.gramsLifted == (3 * 8 * 10 + 2 * 8 * 6 * 2) * 1000);
    CHECK(course.weeks[0].work.heaviest == Load{10'000});
}

TEST_CASE("a load without repetitions is heavy and adds nothing to the sum")
{
    Work work;
    Session session{.before = *Pain::from(1), .during = *Pain::from(1), .after = *Pain::from(1)};
    session.exercises = {{.id = "suitcase_carry", .sets = 2, .load = Load{8000}}};
    add(work, session);
    CHECK(work.heaviest == Load{8000});
    CHECK(work.gramsLifted == 0);
}

TEST_CASE("the plan of a week is what its level asks for, and nothing in a flare")
{
    // 20 comfortable minutes start at the level of 16 minutes on five days a week.
    const Course course = courseOf(R"(
        2026-01-05 screened
        2026-01-05 start 2 20
        2026-01-12 flare
    )",
                                   "2026-01-13");
    REQUIRE(course.weeks.size() == 2);
    CHECK(course.weeks[0].planned == Approx(16 * 5));
    CHECK(course.weeks[1].planned == Approx(0));
}

TEST_CASE("loads have a panel once a weight has been lifted")
{
    CHECK_FALSE(panelsFor(courseOf("2026-01-05 morning 1", "2026-01-08")).has(Panel::Load));
    CHECK(
        panelsFor(courseOf("2026-01-05 lift goblet_squat 3 8 10", "2026-01-08")).has(Panel::Load));
}

TEST_CASE("a day of the calendar shows the most that was done on it")
{
    const Course course = courseOf(R"(
        2026-01-05 morning 1
        2026-01-06 walk 1 1 1
        2026-01-07 walk 1 1 1
        2026-01-07 session 1 1 1
    )",
                                   "2026-01-08");
    REQUIRE(course.days.size() == 3);
    CHECK(kindOf(course.days[0]) == DayKind::Logged);
    CHECK(kindOf(course.days[1]) == DayKind::Walked);
    CHECK(kindOf(course.days[2]) == DayKind::Trained);
}
