// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"
#include "charts/course_words.h"
#include "charts/panel.h"

#include <QRectF>

class QPainter;

namespace comeback::charts {

/// Paints the pain and the level of a whole course, with their legend, as vectors into `rect` of a
/// painter that is active on any device: paper, PDF, SVG, picture. The style's font is in the
/// painter's units and is the measure of every line and symbol. Needs the interface thread and a
/// QApplication, because the drawing is a QCustomPlot.
void paintCourse(QPainter& painter, const QRectF& rect, const Course& course,
                 const CourseWords& words, const CourseStyle& style);

/// What of a course is drawn. The days lie in the course's range; weeks at their ends are drawn
/// with all that the course knows of them.
struct Extract
{
    PanelSet panels;
    DateRange days;
};

/// The same of a part of the course, with other panels.
void paintCourse(QPainter& painter, const QRectF& rect, const Course& course,
                 const Extract& extract, const CourseWords& words, const CourseStyle& style);

/// Black on white, told apart by shape, dash and hatching, with text of `pixelSize` of the
/// painter's units.
[[nodiscard]] CourseStyle paperStyle(const QFont& font, double pixelSize);

} // namespace comeback::charts
