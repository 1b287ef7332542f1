// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_chart.h"
#include "charts/course_picture.h"
#include "charts/panel_layout.h"
#include "charts/score_table_model.h"
#include "charts/week_table_model.h"
#include "charts/written_diary.h"
#include "support/approx.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;

namespace {

const PanelSet kAll{Panel::Pain, Panel::Level,    Panel::Minutes,
                    Panel::Load, Panel::Calendar, Panel::Scores};

constexpr std::string_view kFortnight = R"(
    2026-01-05 screened
    2026-01-05 start 2 20
    2026-01-06 session 1 1 1 16
    2026-01-07 answers week_in_six sleep 4
    2026-01-08 lift goblet_squat 3 8 10
    2026-01-12 session 1 6 3 16
    2026-01-14 answers week_in_six sleep 7
)";

const library::Texts& texts()
{
    static const library::Texts english(library::Language::English);
    return english;
}

struct OpenChart
{
    OpenChart() : chart(texts(), standard())
    {
        chart.resize(1000, 700);
        chart.setPanels(kAll);
        chart.setCourse(courseOf(kFortnight, "2026-01-18"));
        chart.show();
        QObject::connect(&chart, &CourseChart::readOutChanged, &chart,
                         [this](const QString& text) { readOut = text; });
        QObject::connect(&chart, &CourseChart::decisionsWanted, &chart,
                         [this](Date date) { opened.push_back(date); });
        chart.grab();
    }
    CourseChart chart;
    std::vector<Date> opened;
    QString readOut;
};

} // namespace

TEST_CASE("every panel asked for is drawn, one below the other, and no other")
{
    OpenChart open;
    int bottom = 0;
    for (const Panel panel : kAllPanels) {
        const QRect rect = open.chart.rectOf(panel);
        CHECK(rect.height() > 20);
        CHECK(rect.top() > bottom);
        CHECK(rect.left() == open.chart.rectOf(Panel::Pain).left());
        CHECK(rect.right() == open.chart.rectOf(Panel::Pain).right());
        bottom = rect.bottom();
    }
    open.chart.setPanels({Panel::Minutes, Panel::Calendar});
    open.chart.grab();
    CHECK(open.chart.rectOf(Panel::Pain).isEmpty());
    CHECK(open.chart.rectOf(Panel::Minutes).height() > 100);
}

TEST_CASE("a day is read out with its minutes, loads and answers")
{
    OpenChart open;
    const CourseWords& words = open.chart.words();
    const Course& course = *open.chart.course();
    CHECK(words.describe(course, day("2026-01-06")).contains("Minutes walked: 16."));
    CHECK(words.describe(course, day("2026-01-08")).contains("240 kg lifted, heaviest 10 kg"));
    CHECK(words.describe(course, day("2026-01-14")).contains("Sleep 7"));
}

TEST_CASE("Ctrl with the arrows goes from mark to mark, and Enter opens one")
{
    OpenChart open;
    QTest::keyClick(&open.chart, Qt::Key_Left, Qt::ControlModifier);
    CHECK(open.chart.cursor() == day("2026-01-12"));
    QTest::keyClick(&open.chart, Qt::Key_Return);
    CHECK(open.opened == std::vector{day("2026-01-12")});
    QTest::keyClick(&open.chart, Qt::Key_Left, Qt::ControlModifier);
    CHECK(open.chart.cursor() == day("2026-01-05"));
    QTest::keyClick(&open.chart, Qt::Key_Right, Qt::ControlModifier);
    CHECK(open.chart.cursor() == day("2026-01-12"));
}

TEST_CASE("Ctrl and Shift together go from mark to mark, also where no day is read out yet")
{
    OpenChart open;
    QTest::keyClick(&open.chart, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.chart.cursor() == day("2026-01-12"));
    QTest::keyClick(&open.chart, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.chart.cursor() == day("2026-01-05"));
}

TEST_CASE("a click beside a mark opens it, and a click on nothing closes what is open")
{
    OpenChart open;
    const QSignalSpy left(&open.chart, &CourseChart::left);
    const int y = open.chart.rectOf(Panel::Level).center().y();
    const auto click = [&](std::string_view date, int beside) {
        const int x = static_cast<int>(open.chart.placeOf(day(date))) + beside;
        QTest::mouseClick(&open.chart, Qt::LeftButton, Qt::NoModifier, {x, y});
    };
    click("2026-01-12", 3);
    CHECK(open.opened == std::vector{day("2026-01-12")});
    CHECK(left.isEmpty());
    click("2026-01-17", 0);
    CHECK(open.opened.size() == 1);
    CHECK(left.size() == 1);
}

TEST_CASE("a drag opens nothing")
{
    OpenChart open;
    const int x = static_cast<int>(open.chart.placeOf(day("2026-01-12")));
    QTest::mousePress(&open.chart, Qt::LeftButton, Qt::NoModifier, {x, 100});
    QTest::mouseMove(&open.chart, {x + 120, 100});
    QTest::mouseRelease(&open.chart, Qt::LeftButton, Qt::NoModifier, {x + 120, 100});
    CHECK(open.opened.empty());
}

TEST_CASE("two fingers that spread on a touch pad zoom in, where they are")
{
    OpenChart open;
    TimeWindow& window = open.chart.window();
    window.show(TimeWindow::Preset::All);
    const double before = window.upper() - window.lower();
    const double place = open.chart.placeOf(day("2026-01-12"));
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              {place, 100}, {place, 100}, {place, 100}, 0.25, {});
    QApplication::sendEvent(&open.chart, &pinch);
    CHECK(window.upper() - window.lower() == Approx(before / 1.25));
    open.chart.grab();
    CHECK(open.chart.placeOf(day("2026-01-12")) == Approx(place).margin(1));
}

TEST_CASE("in columns of weeks the row tells the weekday")
{
    OpenChart open;
    // Ten years leave two pixels for a week.
    open.chart.setCourse(courseOf(R"(
        2016-01-05 morning 1
        2026-01-12 session 1 1 1
    )",
                                  "2026-01-18"));
    open.chart.window().show(TimeWindow::Preset::All);
    open.chart.grab();
    const QRect calendar = open.chart.rectOf(Panel::Calendar);
    const int x = static_cast<int>(open.chart.placeOf(day("2020-06-10")));
    QTest::mouseMove(&open.chart, {x, calendar.top() + 5});
    REQUIRE(open.chart.cursor().has_value());
    const int monday = open.chart.cursor()->dayNumber();
    QTest::mouseMove(&open.chart, {x, calendar.bottom() - 5});
    CHECK(open.chart.cursor()->dayNumber() - monday == 6);
}

TEST_CASE("the weeks are a sound table, the latest first")
{
    const CourseWords words(texts(), standard());
    WeekTableModel model(words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWeeks(courseOf(kFortnight, "2026-01-18").weeks);
    REQUIRE(model.rowCount() == 2);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString().toStdString();
    };
    CHECK(cell(1, WeekTableModel::Minutes) == "16");
    CHECK(cell(1, WeekTableModel::Lifted) == "240 kg");
    CHECK(cell(1, WeekTableModel::Planned) == "80");
    CHECK(cell(0, WeekTableModel::Trained) == "1");
    CHECK(cell(0, WeekTableModel::Lifted).empty());
}

TEST_CASE("the questionnaires are a sound table with a column for each date")
{
    const CourseWords words(texts(), standard());
    ScoreTableModel model(words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setScores(courseOf(kFortnight, "2026-01-18").scores);
    REQUIRE(model.rowCount() == 1);
    REQUIRE(model.columnCount() == ScoreTableModel::FirstDate + 2);
    const auto cell = [&model](int column) {
        return model.index(0, column).data().toString().toStdString();
    };
    CHECK(cell(ScoreTableModel::Change) == "better");
    CHECK(cell(ScoreTableModel::Band) == "2 to 6");
    CHECK(cell(ScoreTableModel::FirstDate) == "7");
    CHECK(cell(ScoreTableModel::FirstDate + 1) == "4");
}

TEST_CASE("a picture holds every panel asked for, and is as high as they want")
{
    const CourseWords words(texts(), standard());
    const Course course = courseOf(kFortnight, "2026-01-18");
    const auto heightWith = [&](const PanelSet& panels) {
        return QImage::fromData(
                   pictureOf(course, {panels, course.range}, words, PictureFormat::Png))
            .height();
    };
    CHECK(heightWith(kAll) > heightWith(painAndLevel()));
    CHECK(heightWith(painAndLevel()) > 0);
}

TEST_CASE("a chart too narrow for its legend in one line wraps it")
{
    OpenChart open;
    for (const int width : {300, 420, 560, 700}) {
        open.chart.resize(width, 700);
        open.chart.grab();
        CHECK(open.chart.rectOf(Panel::Pain).height() > 20);
    }
}

TEST_CASE("words along the axis of pain are never longer than the axis")
{
    OpenChart open;
    for (const double roomier : {1.0, 1.1, 1.3, 1.6}) {
        const int height = static_cast<int>(open.chart.minimumSizeHint().height() * roomier);
        open.chart.resize(700, height);
        open.chart.grab();
        const QCPAxis* axis =
            open.chart.findChild<QCustomPlot*>()->axisRect(0)->axis(QCPAxis::atLeft);
        REQUIRE_FALSE(axis->label().isEmpty());
        INFO(height << ' ' << axis->label().toStdString());
        CHECK(QFontMetricsF(axis->labelFont()).horizontalAdvance(axis->label()) <=
              open.chart.rectOf(Panel::Pain).height());
    }
}
