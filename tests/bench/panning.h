// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace comeback::bench {

/// What is panned: a chart that can show so many days, ended by the last day there is, and move by
/// a number of them. Nothing is drawn until the event loop runs.
struct Pannable
{
    std::function<void(double days)> show;
    std::function<void(double days)> panBy;
};

/// Lets a chart draw what it has been asked for, as the event loop does between two movements of
/// the pointer.
void drawFrame();

/// Pans back and forth, from nine years in view to two weeks, 200 frames each, and prints a line of
/// figures for each: the processor's time from the movement to the painted widget. Not the wall's:
/// what else the machine does is not the chart's.
void timePanning(const Pannable& chart);

} // namespace comeback::bench
