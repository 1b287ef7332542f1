// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/panning.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace comeback::bench {

namespace {

constexpr int kFrames = 200;

double millisecondsSince(std::clock_t begin)
{
    constexpr double kMilliseconds = 1000;
    return static_cast<double>(std::clock() - begin) * kMilliseconds / CLOCKS_PER_SEC;
}

void timeRange(const Pannable& chart, const char* name, double days)
{
    chart.show(days);
    drawFrame();
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        const double step = days / 300 * (i % 40 < 20 ? -1 : 1);
        const auto begin = std::clock();
        chart.panBy(step);
        drawFrame();
        frames.push_back(millisecondsSince(begin));
    }
    std::ranges::sort(frames);
    std::printf("%-12s median %5.1f ms, 95 %% %5.1f ms, worst %5.1f ms\n", name,
                frames[kFrames / 2], frames[kFrames * 95 / 100], frames.back());
    std::fflush(stdout);
}

} // namespace

void drawFrame()
{
    constexpr int kReplotThenPaint = 3;
    for (int i = 0; i < kReplotThenPaint; ++i)
        QCoreApplication::processEvents();
}

void timePanning(const Pannable& chart)
{
    constexpr double kYear = 365.25;
    timeRange(chart, "nine years", 9 * kYear);
    timeRange(chart, "five years", 5 * kYear);
    timeRange(chart, "a year", kYear);
    timeRange(chart, "3 months", 92);
    timeRange(chart, "2 weeks", 14);
}

} // namespace comeback::bench
