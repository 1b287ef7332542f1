// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notices.h"

#include "app/desk.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

} // namespace

TEST_CASE("nothing is said where all is well")
{
    Desk desk(kToday);
    desk.begin();
    CHECK(app::notices({}, desk.coach(), QDateTime::currentDateTime()).isEmpty());
}

TEST_CASE("a clock that went back by more than a day is asked about, an hour is not")
{
    Desk desk(kToday);
    desk.begin();
    const QDateTime now = QDateTime::currentDateTime();
    CHECK(app::notices({}, desk.coach(), now.addSecs(-3600)).isEmpty());
    const auto told = app::notices({}, desk.coach(), now.addDays(-10));
    REQUIRE(told.size() == 1);
    CHECK(told.front().contains("clock"));
}

TEST_CASE("little room is told each time")
{
    Desk desk(kToday);
    const diary::Surroundings around{.freeBytes = 1'000'000};
    for (int start = 0; start < 2; ++start) {
        const auto told = app::notices(around, desk.coach(), QDateTime::currentDateTime());
        REQUIRE(told.size() == 1);
        CHECK(told[0].contains("full"));
        app::rememberTold(around, desk.coach());
    }
}

TEST_CASE("the kind of drive and folder is told once, and again when it is another")
{
    Desk desk(kToday);
    const QDateTime now = QDateTime::currentDateTime();
    const diary::Surroundings synced{.syncedBy = "Dropbox"};
    REQUIRE(app::notices(synced, desk.coach(), now).size() == 1);
    CHECK(app::notices(synced, desk.coach(), now).front().contains("Dropbox"));
    app::rememberTold(synced, desk.coach());
    CHECK(app::notices(synced, desk.coach(), now).isEmpty());
    const diary::Surroundings both{.onForeignDrive = true, .syncedBy = "Dropbox"};
    CHECK(app::notices(both, desk.coach(), now).size() == 2);
}
