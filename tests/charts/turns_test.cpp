// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/turns.h"

#include "charts/written_diary.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;

namespace {

constexpr std::string_view kSpike = R"(
    2026-01-05 screened
    2026-01-05 start 2 20
    2026-01-06 morning 2
    2026-01-08 session 1 6 3
    2026-01-20 morning 1
)";

} // namespace

TEST_CASE("a course turns where it starts and where the level moves, not where rules only hold")
{
    const Course course = courseOf(kSpike, "2026-01-20");
    CHECK(turnOf(course, *course.find(day("2026-01-05"))) == Turn::Other);
    CHECK_FALSE(turnOf(course, *course.find(day("2026-01-06"))).has_value());
    CHECK(turnOf(course, *course.find(day("2026-01-08"))) == Turn::Down);
}

TEST_CASE("from any day the turns before and after it are found")
{
    const Course course = courseOf(kSpike, "2026-01-20");
    CHECK(turnAfter(course, day("2026-01-05"))->date == day("2026-01-08"));
    CHECK(turnAfter(course, day("2026-01-08")) == nullptr);
    CHECK(turnBefore(course, day("2026-01-20"))->date == day("2026-01-08"));
    CHECK(turnBefore(course, day("2026-01-08"))->date == day("2026-01-05"));
    CHECK(turnBefore(course, day("2026-01-05")) == nullptr);
}

TEST_CASE("pointing near a mark means the mark, as far as the reach goes")
{
    const Course course = courseOf(kSpike, "2026-01-20");
    CHECK(decidedNear(course, day("2026-01-10"), 2)->date == day("2026-01-08"));
    CHECK(decidedNear(course, day("2026-01-10"), 1) == nullptr);
    CHECK(decidedNear(course, day("2026-01-07"), 2)->date == day("2026-01-08"));
    CHECK(decidedNear(course, day("2026-01-06"), 1)->date == day("2026-01-05"));
}
