// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_chart.h"

#include "charts/course_picture.h"
#include "charts/course_table_model.h"
#include "charts/paint_course.h"
#include "charts/panel_layout.h"
#include "charts/written_diary.h"
#include "engine/virtual_person.h"
#include "support/approx.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace comeback;
using namespace comeback::charts;
using namespace comeback::test;

namespace {

constexpr std::string_view kThreeDays = R"(
    2026-01-05 screened
    2026-01-05 start 2 20
    2026-01-06 morning 2
    2026-01-06 session 1 6 3
    2026-01-08 morning 1
)";

const library::Texts& texts()
{
    static const library::Texts english(library::Language::English);
    return english;
}

Course demonstration()
{
    const Date first = day("2026-01-05");
    const Date last = first.plusDays(kDemonstrationDays - 1);
    const auto person = demonstrationPerson(standard());
    const auto timeline =
        coach::makeTimeline(live(person, standard(), first, kDemonstrationDays), standard(), last);
    return makeCourse(timeline, standard(), {first, last});
}

/// A chart in a shown window.
struct OpenChart
{
    explicit OpenChart(Course course) : chart(texts(), standard())
    {
        chart.resize(900, 500);
        chart.setCourse(std::move(course));
        chart.show();
        QObject::connect(&chart, &CourseChart::readOutChanged, &chart,
                         [this](const QString& text) { readOut = text; });
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&chart, static_cast<Qt::Key>(key), modifiers);
    }
    CourseChart chart;
    QString readOut;
};

bool isBlank(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
    return true;
}

bool isGrey(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() != color.green() || color.green() != color.blue())
                return false;
        }
    return true;
}

} // namespace

TEST_CASE("the table is a sound model with one row for each logged day, the latest first")
{
    const CourseWords words(texts(), standard());
    CourseTableModel model(words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCourse(courseOf(kThreeDays, "2026-01-08"));
    REQUIRE(model.rowCount() == 3);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString().toStdString();
    };
    CHECK(cell(0, CourseTableModel::Morning) == "1");
    CHECK(cell(0, CourseTableModel::Worst).empty());
    CHECK(cell(1, CourseTableModel::Before) == "1");
    CHECK(cell(1, CourseTableModel::Worst) == "6");
    CHECK(cell(1, CourseTableModel::After) == "3");
    CHECK_FALSE(cell(1, CourseTableModel::Level).empty());
    CHECK_FALSE(cell(1, CourseTableModel::Events).empty());
    model.setCourse(courseOf("2026-01-05 morning 1", "2026-01-08"));
    CHECK(model.rowCount() == 1);
}

TEST_CASE("a day is told in words with all its figures")
{
    const CourseWords words(texts(), standard());
    const Course course = courseOf(kThreeDays, "2026-01-08");
    const QString sixth = words.describe(course, day("2026-01-06"));
    CHECK(sixth.contains("6 January 2026"));
    CHECK(sixth.contains("Morning pain 2"));
    CHECK(sixth.contains("1 before, 6 at worst, 3 after"));
    CHECK(words.describe(course, day("2026-01-07")).contains("nothing logged"));
}

TEST_CASE("an extra walk is no day with training in the words for what is in view")
{
    const CourseWords words(texts(), standard());
    const Course course = courseOf(R"(
        2026-01-05 start 2 20
        2026-01-06 session 1 1 1
        2026-01-07 walk 1 1 1
    )",
                                   "2026-01-07");
    CHECK(words.summarise(course, course.range).contains("Days with training: 1."));
}

TEST_CASE("the pain of an extra walk is not told as that of training")
{
    const CourseWords words(texts(), standard());
    const Course course = courseOf(R"(
        2026-01-05 start 2 20
        2026-01-06 walk 1 2 1
        2026-01-07 session 1 1 1
        2026-01-07 walk 1 2 1
    )",
                                   "2026-01-07");
    CHECK(words.describe(course, day("2026-01-06")).contains("Walk: 1 before, 2 at worst"));
    CHECK(words.describe(course, day("2026-01-07")).contains("Training and walk: 1 before"));
}

TEST_CASE("the chart can be walked through by keyboard, and each day is read out")
{
    OpenChart open(courseOf(kThreeDays, "2026-01-08"));
    open.press(Qt::Key_Up);
    CHECK(open.chart.cursor() == day("2026-01-08"));
    CHECK(open.readOut.contains("8 January"));
    open.press(Qt::Key_Up);
    CHECK(open.chart.cursor() == day("2026-01-06"));
    open.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(open.chart.cursor() == day("2026-01-07"));
    CHECK(open.chart.accessibleDescription() == open.readOut);
    open.press(Qt::Key_Up);
    open.chart.setCourse(courseOf("2026-01-06 morning 5", "2026-01-08"));
    CHECK(open.chart.accessibleDescription().contains("Morning pain 5"));
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.chart.cursor().has_value());
    CHECK(open.chart.accessibleDescription() == open.chart.summary());
}

TEST_CASE("arrow keys move the view, plus and minus zoom, Home and End go to the ends")
{
    OpenChart open(demonstration());
    TimeWindow& window = open.chart.window();
    window.show(TimeWindow::Preset::TwoWeeks);
    const double end = window.upper();
    open.press(Qt::Key_Left);
    CHECK(window.upper() < end);
    open.press(Qt::Key_Home);
    CHECK(window.days().from == window.limits().from);
    open.press(Qt::Key_End);
    CHECK(window.upper() == Approx(end));
    open.press(Qt::Key_Minus);
    CHECK(window.upper() - window.lower() > 14);
    open.press(Qt::Key_Plus);
    CHECK(window.upper() - window.lower() == Approx(14));
}

TEST_CASE("dragging moves the time, and the pointer reads out the day under it")
{
    OpenChart open(demonstration());
    open.chart.grab();
    open.chart.window().show(TimeWindow::Preset::TwoWeeks);
    const double before = open.chart.window().lower();
    QTest::mouseMove(&open.chart, {450, 200});
    CHECK(open.chart.cursor().has_value());
    QTest::mousePress(&open.chart, Qt::LeftButton, Qt::NoModifier, {450, 200});
    QTest::mouseMove(&open.chart, {650, 200});
    QTest::mouseRelease(&open.chart, Qt::LeftButton, Qt::NoModifier, {650, 200});
    CHECK(open.chart.window().lower() < before);
}

TEST_CASE("on paper a course is black, white and grey")
{
    const CourseWords words(texts(), standard());
    QImage image(900, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCourse(painter, image.rect(), demonstration(), words, paperStyle({}, 13));
    painter.end();
    CHECK_FALSE(isBlank(image));
    CHECK(isGrey(image));
}

TEST_CASE("a course painted into a rectangle stays inside it")
{
    const CourseWords words(texts(), standard());
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCourse(painter, QRectF(100, 100, 700, 500), demonstration(), words, paperStyle({}, 13));
    painter.end();
    CHECK_FALSE(isBlank(image.copy(100, 100, 700, 500)));
    CHECK(isBlank(image.copy(0, 0, 900, 100)));
    CHECK(isBlank(image.copy(0, 600, 900, 100)));
    CHECK(isBlank(image.copy(0, 0, 100, 700)));
    CHECK(isBlank(image.copy(800, 0, 100, 700)));
}

TEST_CASE("a course can be saved as PNG, SVG and PDF")
{
    const CourseWords words(texts(), standard());
    const Course course = demonstration();
    const Extract all{panelsFor(course), course.range};
    CHECK(pictureOf(course, all, words, PictureFormat::Png).startsWith("\x89PNG"));
    CHECK(pictureOf(course, all, words, PictureFormat::Svg).contains("<svg"));
    CHECK(pictureOf(course, all, words, PictureFormat::Pdf).startsWith("%PDF"));
    CHECK(formatOf("a.PDF") == PictureFormat::Pdf);
    CHECK_FALSE(formatOf("a.gif").has_value());
}
