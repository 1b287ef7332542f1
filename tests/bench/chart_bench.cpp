// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the frames of the chart while it is panned, with ten years of daily entries and every
// panel shown, in a widget of 1280 by 720 pixels:
//   QT_QPA_PLATFORM=offscreen bench_chart [PICTURE.png]

#include "bench/full_course.h"
#include "bench/panning.h"
#include "charts/course_chart.h"
#include "charts/panel_layout.h"
#include "library/protocols.h"

#include <QApplication>

int main(int argc, char** argv)
{
    using namespace comeback;
    QApplication application(argc, argv);
    const auto standard = library::builtInProtocol("standard");
    auto course = standard ? bench::fullCourse(*standard) : std::nullopt;
    if (!course)
        return 1;

    const library::Texts texts(library::Language::English);
    charts::CourseChart chart(texts, *standard);
    chart.resize(1280, 720);
    chart.setPanels(charts::panelsFor(*course));
    chart.setCourse(std::move(*course));
    chart.show();
    bench::drawFrame();
    charts::TimeWindow& window = chart.window();
    bench::timePanning({.show =
                            [&window](double days) {
                                window.show(charts::TimeWindow::Preset::All);
                                const double all = window.upper() - window.lower();
                                window.zoom(days / all, window.upper());
                            },
                        .panBy = [&window](double days) { window.panBy(days); }});
    if (argc > 1) {
        window.show(charts::TimeWindow::Preset::All);
        bench::drawFrame();
        return chart.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
    }
    return 0;
}
