// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"
#include "app/progress_page.h"
#include "charts/course_chart.h"

#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

void threeDays(Desk& desk)
{
    desk.begin(2, 20, 3);
    desk.log(kToday.plusDays(-3), calmSession(6));
    desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2)});
    desk.log(kToday.plusDays(-1), CheckIn{.pain = pain(4)});
}

} // namespace

TEST_CASE("the course is told in words beside the chart")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    CHECK(open.words().contains("Morning pain from 2 to 4"));
    CHECK(open.words().contains("Spikes: 1."));
}

TEST_CASE("arrow keys read the chart day by day")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    auto* chart = open.window().findChild<charts::CourseChart*>();
    REQUIRE(chart != nullptr);
    CHECK(chart->hasFocus());
    open.key(Qt::Key_Up);
    REQUIRE(chart->cursor().has_value());
    const Date first = *chart->cursor();
    open.key(Qt::Key_Up);
    CHECK(*chart->cursor() != first);
    CHECK(open.see<QLabel>("readOutLabel").text() != chart->summary());
}

TEST_CASE("the same figures stand in a table")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    open.click("tableButton");
    CHECK(open.see<QTableView>("table").model()->rowCount() >= 3);
}

TEST_CASE("what is in view is saved as a picture, a drawing and a document")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    auto* page = open.window().findChild<app::ProgressPage*>();
    REQUIRE(page != nullptr);
    const QTemporaryDir folder;
    for (const char* name : {"course.png", "course.svg", "course.pdf"}) {
        page->saveTo(folder.filePath(name));
        CHECK(QFileInfo(folder.filePath(name)).size() > 1000);
    }
    CHECK_FALSE(QImage(folder.filePath("course.png")).isNull());
    page->saveTo("/no/such/folder/course.png");
    CHECK(open.sees("problemLabel"));
}

TEST_CASE("an empty diary shows where to begin instead of an empty chart")
{
    Desk desk(kToday);
    app::ProgressPage page(desk.context());
    page.show();
    CHECK(page.findChild<QWidget*>("emptyCard")->isVisible());
    CHECK_FALSE(page.findChild<QWidget*>("chartCard")->isVisible());
}
