// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/scores.h"

#include "charts/written_diary.h"
#include "support/approx.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;
using library::Change;

namespace {

std::vector<ScoreLine> scoresOf(std::string_view lines)
{
    return courseOf(lines, "2026-03-01").scores;
}

} // namespace

TEST_CASE("the band lies two points round the first score, and no wider than the scale")
{
    const auto lines = scoresOf(R"(
        2026-01-05 answers week_in_six worry 4 sleep 1
        2026-01-12 answers week_in_six worry 3 sleep 3
    )");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].item == "worry");
    REQUIRE(lines[0].bands.size() == 1);
    CHECK(lines[0].bands[0].from == day("2026-01-05"));
    CHECK(lines[0].bands[0].to == day("2026-03-01"));
    CHECK(lines[0].bands[0].low == Approx(2));
    CHECK(lines[0].bands[0].high == Approx(6));
    CHECK(lines[0].change == Change::Same);
    CHECK(lines[1].bands[0].low == Approx(0));
    CHECK(lines[1].change == Change::Better);
}

TEST_CASE("a high first score needs thirty percent to change")
{
    const auto lines = scoresOf(R"(
        2026-01-05 answers week_in_six worry 10
        2026-01-12 answers week_in_six worry 8
    )");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].bands[0].low == Approx(7));
    CHECK(lines[0].change == Change::Same);
}

TEST_CASE("more sleep is better and more worry is worse")
{
    const auto lines = scoresOf(R"(
        2026-01-05 answers week_in_six worry 2 sleep 2
        2026-01-12 answers week_in_six worry 5 sleep 5
    )");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].change == Change::Worse);
    CHECK(lines[1].change == Change::Better);
}

TEST_CASE("activities of one's own are one line, their mean, above the others")
{
    const auto lines = scoresOf(R"(
        2026-01-05 answers week_in_six sleep 5
        2026-01-05 answers own_activities shopping 2 film 3 football 2
        2026-01-19 answers own_activities shopping 4 film 5 football 4
    )");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].item.empty());
    REQUIRE(lines[0].scores.size() == 2);
    CHECK(lines[0].scores[0].value == Approx(7.0 / 3));
    // Exactly two points: a change that matters.
    CHECK(lines[0].change == Change::Better);
    CHECK(lines[0].on(day("2026-01-19")) == &lines[0].scores[1]);
    CHECK(lines[0].on(day("2026-01-20")) == nullptr);
}

TEST_CASE("a new episode has a band of its own, and its first score is compared with nothing")
{
    const auto lines = scoresOf(R"(
        2026-01-05 start 2 20
        2026-01-07 answers week_in_six sleep 2
        2026-02-01 start 4 10
        2026-02-03 answers week_in_six sleep 8
    )");
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].bands.size() == 2);
    CHECK(lines[0].bands[0].to == day("2026-01-31"));
    CHECK(lines[0].bands[1].from == day("2026-02-03"));
    CHECK(lines[0].bands[1].low == Approx(5.6));
    CHECK(lines[0].change == Change::First);
}
