// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same figures as bench_chart draws, in Qt Charts, which draws less with them: plain lines for
// every day, week and answer, no symbols, no shades, no labels at lines. A chart for each panel, in
// a window of 1280 by 720 pixels:
//   QT_QPA_PLATFORM=offscreen bench_qt_charts [PICTURE.png]

#include "bench/full_course.h"
#include "bench/panning.h"
#include "library/protocols.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace {

using namespace comeback;

/// One chart over a time axis of its own.
class Panel
{
public:
    Panel(QWidget& window, double lowest, double highest)
        : m_chart(new QChart), m_time(new QValueAxis), m_values(new QValueAxis)
    {
        m_chart->legend()->hide();
        m_chart->setMargins({});
        m_values->setRange(lowest, highest);
        m_chart->addAxis(m_time, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
        auto* view = new QChartView(m_chart);
        view->setRenderHint(QPainter::Antialiasing);
        window.layout()->addWidget(view);
    }

    void addLine(const QList<QPointF>& points)
    {
        auto* line = new QLineSeries;
        line->replace(points);
        m_chart->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_values);
    }

    void setView(double lower, double upper) { m_time->setRange(lower, upper); }

private:
    QChart* m_chart;
    QValueAxis* m_time;
    QValueAxis* m_values;
};

void addPains(Panel& panel, const charts::Course& course)
{
    for (const charts::Series series : charts::kAllSeries) {
        QList<QPointF> points;
        for (const charts::Point& point : charts::dailyPoints(course, series))
            if (!std::isnan(point.pain))
                points.append({point.day, point.pain});
        panel.addLine(points);
    }
}

void addStair(Panel& panel, const charts::Course& course)
{
    QList<QPointF> points;
    for (const charts::LevelStep& step : course.stair) {
        if (!points.isEmpty())
            points.append({double(step.date.dayNumber()), points.back().y()});
        points.append({double(step.date.dayNumber()), double(toInt(step.level))});
    }
    panel.addLine(points);
}

template<typename Figure>
void addWeeks(Panel& panel, const charts::Course& course, const Figure& figure)
{
    QList<QPointF> points;
    for (const charts::Week& week : course.weeks)
        points.append({double(week.monday.dayNumber()), figure(week)});
    panel.addLine(points);
}

void addScores(Panel& panel, const charts::Course& course)
{
    for (const charts::ScoreLine& line : course.scores) {
        QList<QPointF> points;
        for (const charts::Score& score : line.scores)
            points.append({double(score.date.dayNumber()), score.value});
        panel.addLine(points);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto standard = library::builtInProtocol("standard");
    const auto course = standard ? bench::fullCourse(*standard) : std::nullopt;
    if (!course)
        return 1;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    column->setSpacing(0);
    std::vector<Panel> panels;
    addPains(panels.emplace_back(window, 0, 10), *course);
    addStair(panels.emplace_back(window, 0, 20), *course);
    addWeeks(panels.emplace_back(window, 0, 400), *course,
             [](const charts::Week& week) { return double(week.work.minutes); });
    addWeeks(panels.emplace_back(window, 0, 3000), *course,
             [](const charts::Week& week) { return double(week.work.gramsLifted) / 1000; });
    addWeeks(panels.emplace_back(window, 0, 7), *course,
             [](const charts::Week& week) { return double(week.work.trainings); });
    addScores(panels.emplace_back(window, 0, 100), *course);
    window.resize(1280, 720);
    window.show();
    bench::drawFrame();

    double upper = 0;
    double shown = 0;
    const auto show = [&] {
        for (Panel& panel : panels)
            panel.setView(upper - shown, upper);
    };
    bench::timePanning({.show =
                            [&](double days) {
                                upper = course->range.to.dayNumber() + 1;
                                shown = days;
                                show();
                            },
                        .panBy =
                            [&](double days) {
                                upper += days;
                                show();
                            }});
    if (argc > 1)
        return window.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
    return 0;
}
