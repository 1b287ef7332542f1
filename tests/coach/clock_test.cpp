// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/clock.h"

#include "support/catch.h"

using namespace comeback;
using coach::dateAt;

namespace {

QDateTime at(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute)};
}

} // namespace

TEST_CASE("a night that goes on belongs to the day before, until the day begins")
{
    CHECK(dateAt(at(21, 1, 30), 3) == *Date::parse("2026-11-20"));
    CHECK(dateAt(at(21, 2, 59), 3) == *Date::parse("2026-11-20"));
    CHECK(dateAt(at(21, 3, 0), 3) == *Date::parse("2026-11-21"));
    CHECK(dateAt(at(21, 23, 59), 3) == *Date::parse("2026-11-21"));
    CHECK(dateAt(at(1, 0, 0), 1) == *Date::parse("2026-10-31"));
}

TEST_CASE("where the day begins at midnight the date is the one on the wall")
{
    CHECK(dateAt(at(21, 0, 0), 0) == *Date::parse("2026-11-21"));
    CHECK(dateAt(at(20, 23, 59), 0) == *Date::parse("2026-11-20"));
}
