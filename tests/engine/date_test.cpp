// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/date.h"
#include "engine/timestamp.h"
#include "support/catch.h"

#include <array>
#include <chrono>

using namespace comeback;

TEST_CASE("every day from 1900 to 2200 agrees with the calendar of the standard library")
{
    namespace ch = std::chrono;
    Date date = Date::earliest();
    for (auto day = ch::sys_days{ch::year{1900} / 1 / 1}; day <= ch::year{2200} / 12 / 31;
         day += ch::days{1}) {
        const ch::year_month_day civil{day};
        const bool same = date.year() == static_cast<int>(civil.year()) &&
                          date.month() == static_cast<int>(static_cast<unsigned>(civil.month())) &&
                          date.day() == static_cast<int>(static_cast<unsigned>(civil.day()));
        if (!same || Date::parse(date.toString()) != date)
            FAIL(date.toString());
        date = date.plusDays(1);
    }
    CHECK(date == Date::latest());
}

TEST_CASE("only dates that exist are read, and only as YYYY-MM-DD")
{
    CHECK(Date::parse("2024-02-29").has_value());
    for (const char* wrong : {"2023-02-29",       "2100-02-29",  "2026-04-31",
                              "2026-13-01",       "2026-00-10",  "2026-01-00",
                              "26-01-01",         "2026-1-1",    "2026/01/01",
                              "01.02.2026",       " 2026-01-01", "2026-01-01 ",
                              "2026-01-01T00:00", "+026-01-01",  "2026-01-32",
                              "2026-00-01",       "2026-12-00",  "2026-1a-01",
                              "2026-01-1a",       "202a-01-01",  "2026:01-01",
                              "2026-01:01",       "2026-/1-01",  "2026-:1-01",
                              "2026-99-01",       "2026-01-99",  "",
                              "1899-12-31",       "2201-01-01",  "２026-01-01"}) {
        INFO(wrong);
        CHECK_FALSE(Date::parse(wrong).has_value());
    }
}

TEST_CASE("days between dates cross leap days, months and years")
{
    const auto day = [](const char* text) { return Date::parse(text).value(); };
    CHECK(day("2024-03-01") - day("2024-02-28") == 2);
    CHECK(day("2023-03-01") - day("2023-02-28") == 1);
    CHECK(day("2027-01-01") - day("2026-01-01") == 365);
    CHECK(day("2026-03-29").plusDays(1) == day("2026-03-30"));
    CHECK(Date::latest().plusDays(1) == Date::latest());
}

TEST_CASE("instants keep their offset and order by the instant")
{
    const auto at = [](const char* text) { return Timestamp::parse(text).value(); };
    CHECK(at("2026-11-20T07:30:00+01:00").toString() == "2026-11-20T07:30:00+01:00");
    CHECK(at("2026-11-20T07:30:00.250+01:00").toString() == "2026-11-20T07:30:00.250+01:00");
    CHECK(at("2026-11-20T07:30:00+01:00") < at("2026-11-20T07:30:00Z"));
    CHECK(at("2026-11-20T07:30:00+01:00").utcMilliseconds ==
          at("2026-11-20T06:30:00Z").utcMilliseconds);
    for (const char* wrong : {"2026-11-20", "2026-11-20T07:30:00", "2026-02-30T07:30:00Z",
                              "2026-11-20T24:30:00Z", "2026-11-20 07:30:00Z", "yesterday", ""}) {
        INFO(wrong);
        CHECK_FALSE(Timestamp::parse(wrong).has_value());
    }
}

TEST_CASE("years, months and days have their bounds")
{
    CHECK(Date::fromYmd(2026, 12, 31).has_value());
    CHECK(Date::fromYmd(1900, 1, 1) == Date::earliest());
    CHECK(Date::fromYmd(2200, 12, 31) == Date::latest());
    for (const auto& [year, month, day] :
         {std::array{1899, 12, 31}, std::array{2201, 1, 1}, std::array{2026, 0, 1},
          std::array{2026, 13, 1}, std::array{2026, 1, 0}, std::array{2026, 1, 32},
          std::array{2026, 6, 31}, std::array{2025, 2, 29}})
        CHECK_FALSE(Date::fromYmd(year, month, day).has_value());
}

TEST_CASE("a date before the earliest is the earliest, one after the latest the latest")
{
    CHECK(Date::earliest().plusDays(-1) == Date::earliest());
    CHECK(Date::latest().plusDays(-1) != Date::latest());
    CHECK(Date::fromDayNumber(Date::earliest().dayNumber()) == Date::earliest());
    CHECK(Date::fromDayNumber(Date::latest().dayNumber()) == Date::latest());
}
