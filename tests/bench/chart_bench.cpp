// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the frames of the chart while it is panned, with ten years of daily entries and every
// panel shown, in a widget of 1280 by 720 pixels:
//   QT_QPA_PLATFORM=offscreen bench_chart [PICTURE.png]

#include "bench/ten_years.h"
#include "charts/course_chart.h"
#include "charts/panel_layout.h"
#include "coach/timeline.h"
#include "engine/replay.h"
#include "library/protocols.h"
#include "library/questionnaires.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

using namespace comeback;

constexpr int kFrames = 200;

/// Time of the processor, not of the wall: what else the machine does is not the chart's.
double millisecondsSince(std::clock_t begin)
{
    constexpr double kMilliseconds = 1000;
    return static_cast<double>(std::clock() - begin) * kMilliseconds / CLOCKS_PER_SEC;
}

/// Loads in every session and an answered questionnaire every week, so that each panel has as much
/// to draw as there can be.
void fill(std::vector<Entry>& entries)
{
    for (Entry& entry : entries)
        if (auto* session = std::get_if<Session>(&entry.body))
            session->exercises = {{"goblet_squat", 3, 8, {}, Load{12'000}}};
    const Date first = entries.front().date;
    const Date last = entries.back().date;
    int answered = 0;
    for (const library::QuestionnaireInfo& info : library::questionnaires())
        for (Date date = first.plusDays(2); date <= last; date = date.plusDays(7)) {
            Questionnaire answers{info.id, {}};
            for (const std::string& item : info.items)
                answers.answers.emplace_back(item, (++answered / 5) % 11);
            if (info.items.empty())
                answers.answers.emplace_back("walk to the shop", (++answered / 5) % 11);
            entries.push_back({{"q" + std::to_string(answered)}, date, answers});
        }
    sortForReplay(entries);
}

/// Lets the chart draw what it has been asked for, as the event loop does between two movements of
/// the pointer.
void drawFrame()
{
    constexpr int kReplotThenPaint = 3;
    for (int i = 0; i < kReplotThenPaint; ++i)
        QCoreApplication::processEvents();
}

void time(charts::CourseChart& chart, const char* name, double days)
{
    charts::TimeWindow& window = chart.window();
    window.show(charts::TimeWindow::Preset::All);
    const double all = window.upper() - window.lower();
    window.zoom(days / all, window.upper());
    drawFrame();
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        const double step = days / 300 * (i % 40 < 20 ? -1 : 1);
        const auto begin = std::clock();
        window.panBy(step);
        drawFrame();
        frames.push_back(millisecondsSince(begin));
    }
    std::ranges::sort(frames);
    std::printf("%-12s median %5.1f ms, 95 %% %5.1f ms, worst %5.1f ms\n", name,
                frames[kFrames / 2], frames[kFrames * 95 / 100], frames.back());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto standard = library::builtInProtocol("standard");
    const auto today = Date::parse("2026-11-20");
    if (!standard || !today)
        return 1;
    std::vector<Entry> entries = bench::tenYears(*standard, *today);
    fill(entries);
    const coach::Timeline timeline = coach::makeTimeline(std::move(entries), *standard, *today);

    const auto begin = std::clock();
    charts::Course course =
        charts::makeCourse(timeline, *standard, *charts::wholeRange(timeline, *today));
    std::printf("course of %zu days made in %.1f ms\n", course.days.size(),
                millisecondsSince(begin));

    const library::Texts texts(library::Language::English);
    charts::CourseChart chart(texts, *standard);
    chart.resize(1280, 720);
    chart.setPanels(charts::panelsFor(course));
    chart.setCourse(std::move(course));
    chart.show();
    drawFrame();
    constexpr double kYear = 365.25;
    time(chart, "nine years", 9 * kYear);
    time(chart, "five years", 5 * kYear);
    time(chart, "a year", kYear);
    time(chart, "3 months", 92);
    time(chart, "2 weeks", 14);
    if (argc > 1) {
        chart.window().show(charts::TimeWindow::Preset::All);
        drawFrame();
        return chart.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
    }
    return 0;
}
