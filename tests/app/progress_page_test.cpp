// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"
#include "app/progress_page.h"
#include "charts/course_chart.h"

#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
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

TEST_CASE("weeks and questionnaires have a table each, the latter once one is answered")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    open.click("tableButton");
    auto& tables = open.see<QTabWidget>("tables");
    CHECK(tables.isTabVisible(1));
    CHECK_FALSE(tables.isTabVisible(2));
    tables.setCurrentIndex(1);
    CHECK(open.see<QTableView>("weekTable").model()->rowCount() >= 1);
    desk.log(kToday, Questionnaire{"week_in_six", {{"sleep", 6}}});
    CHECK(tables.isTabVisible(2));
    tables.setCurrentIndex(2);
    CHECK(open.see<QTableView>("scoreTable").model()->rowCount() == 1);
}

TEST_CASE("buttons show and hide the panels, and the last one stays")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    auto* chart = open.window().findChild<charts::CourseChart*>();
    REQUIRE(chart != nullptr);
    CHECK(chart->panels().has(charts::Panel::Minutes));
    CHECK_FALSE(chart->panels().has(charts::Panel::Scores));
    open.see<QPushButton>("scoresPanelButton").setFocus();
    open.key(Qt::Key_Space);
    CHECK(chart->panels().has(charts::Panel::Scores));
    for (const char* name : {"scoresPanelButton", "calendarPanelButton", "minutesPanelButton",
                             "levelPanelButton", "painPanelButton"})
        open.click(name);
    CHECK(chart->panels() == charts::PanelSet{charts::Panel::Pain});
    CHECK(open.see<QPushButton>("painPanelButton").isChecked());
}

TEST_CASE("the only panel that was wanted comes back alone")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().setProgressPanels({"scores"});
    open.window().showPage(app::PageId::Progress);
    auto* chart = open.window().findChild<charts::CourseChart*>();
    REQUIRE(chart != nullptr);
    CHECK(chart->panels() == charts::PanelSet{charts::Panel::Scores});
}

TEST_CASE("loads have a button once a weight has been lifted")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    CHECK_FALSE(open.sees("loadPanelButton"));
    Session session = calmSession();
    session.exercises = {{"goblet_squat", 3, 8, {}, Load{10'000}}};
    desk.log(kToday, session);
    CHECK(open.sees("loadPanelButton"));
}

TEST_CASE("Enter opens what was decided on a day, with its rule, and Escape closes it")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    auto* chart = open.window().findChild<charts::CourseChart*>();
    open.key(Qt::Key_Left, Qt::ControlModifier);
    REQUIRE(chart->cursor() == kToday.plusDays(-3));
    CHECK_FALSE(open.sees("closeDecisionsButton"));
    open.key(Qt::Key_Return);
    CHECK(open.see<QPushButton>("closeDecisionsButton").hasFocus());
    const auto spike =
        std::ranges::find_if(desk.coach().timeline().decisions, [](const Decision& each) {
            return each.reason == Reason::SpikeDuring;
        });
    REQUIRE(spike != desk.coach().timeline().decisions.end());
    const auto words = desk.context().texts.decision(*spike, desk.coach().protocol());
    CHECK(open.words().contains(QString::fromStdString(words.title)));
    CHECK(open.words().contains(QString::fromStdString(words.rule)));
    open.key(Qt::Key_Escape);
    CHECK_FALSE(open.sees("closeDecisionsButton"));
    CHECK(chart->hasFocus());
}

TEST_CASE("a click on a mark opens its decision")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    QCoreApplication::processEvents();
    auto* chart = open.window().findChild<charts::CourseChart*>();
    chart->grab();
    const QPoint place(static_cast<int>(chart->placeOf(kToday.plusDays(-3))),
                       chart->rectOf(charts::Panel::Level).center().y());
    QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, place);
    CHECK(open.sees("closeDecisionsButton"));
    open.click("closeDecisionsButton");
    CHECK_FALSE(open.sees("closeDecisionsButton"));
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
    CHECK(open.see<QLabel>("problemLabel").text().contains("folder does not exist"));
}

TEST_CASE("an empty diary shows where to begin instead of an empty chart")
{
    Desk desk(kToday);
    app::ProgressPage page(desk.context());
    page.show();
    CHECK(page.findChild<QWidget*>("emptyCard")->isVisible());
    CHECK_FALSE(page.findChild<QWidget*>("chartCard")->isVisible());
}
