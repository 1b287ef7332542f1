// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_words.h"
#include "charts/panel.h"
#include "charts/plot_panel.h"

#include <memory>

class QCPAxisRect;

namespace comeback::charts {

/// How much of the drawing's height a panel takes, against the others.
[[nodiscard]] double stretchOf(Panel panel);

/// Whether a panel has its title above it, and no label along its axis.
[[nodiscard]] bool isTitled(Panel panel);

/// The least height at which a panel can be read, in lines of text.
[[nodiscard]] double leastLines(Panel panel);

/// The least height of a drawing with these panels, legend and dates included, in lines of text.
[[nodiscard]] double leastLines(const PanelSet& panels);

/// A panel in its axis rectangle.
[[nodiscard]] std::unique_ptr<PlotPanel> makePanel(Panel panel, QCPAxisRect& rect,
                                                   const CourseWords& words);

/// The panels that a course has something for. Minutes and questionnaires can be shown before:
/// they say what will stand there. Loads are left out until a weight is lifted.
[[nodiscard]] PanelSet panelsFor(const Course& course);

} // namespace comeback::charts
