// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/date_text.h"

#include <catch2/catch.hpp>

using namespace comeback;
using namespace comeback::coach;

namespace {

const QLocale kAmerican(QStringLiteral("en_US"));
const QLocale kBritish(QStringLiteral("en_GB"));
const QLocale kGerman(QStringLiteral("de_DE"));

Date monday()
{
    return Date::parse("2026-11-30").value();
}

} // namespace

TEST_CASE("A date is written short in the order of its region, with the whole year")
{
    CHECK(dateText(kAmerican, monday()) == "Nov 30, 2026");
    CHECK(dateText(kBritish, monday()) == "30 Nov 2026");
    CHECK(dateText(kGerman, monday()) == QStringLiteral("30. Nov. 2026"));
}

TEST_CASE("A moment is the same short date with the time")
{
    const QDateTime moment(QDate(2026, 11, 30), QTime(7, 15));
    CHECK(momentText(kBritish, moment) == "30 Nov 2026, 07:15");
    CHECK(momentText(kGerman, moment) == "30. Nov. 2026, 07:15");
    CHECK(momentText(kAmerican, moment).startsWith("Nov 30, 2026, 7:15"));
}

TEST_CASE("A day keeps its weekday and leaves its year and what parted the two")
{
    CHECK(dayText(kAmerican, monday()) == "Monday, November 30");
    CHECK(dayText(kBritish, monday()) == "Monday, 30 November");
    CHECK(dayText(kGerman, monday()) == "Montag, 30. November");
}

TEST_CASE("Day and month stand in figures in the order of their region")
{
    CHECK(dayAndMonth(kAmerican, monday()) == "11/30");
    CHECK(dayAndMonth(kBritish, monday()) == "30/11");
    CHECK(dayAndMonth(kGerman, monday()) == "30.11.");
}

TEST_CASE("The person's region is kept where it speaks the program's language")
{
    QLocale::setDefault(kBritish);
    CHECK(localeOf(library::Language::English) == kBritish);
    CHECK(localeOf(library::Language::German).language() == QLocale::German);
    QLocale::setDefault(QLocale::system());
}
