// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/paint_course.h"

#include "charts/course_plot.h"

#include <QPainter>
#include <QPicture>

#include <cmath>

namespace comeback::charts {

namespace {

/// The drawing is made at this text size and then scaled as vectors, so that rounding to whole
/// pixels inside it does not depend on the units of the paper.
constexpr int kDrawnTextSize = 26;

} // namespace

void paintCourse(QPainter& painter, const QRectF& rect, const Course& course,
                 const CourseWords& words, const CourseStyle& style)
{
    paintCourse(painter, rect, course, {painAndLevel(), course.range}, words, style);
}

void paintCourse(QPainter& painter, const QRectF& rect, const Course& course,
                 const Extract& extract, const CourseWords& words, const CourseStyle& style)
{
    const double scale = style.font.pixelSize() / static_cast<double>(kDrawnTextSize);
    const QSize size(static_cast<int>(std::lround(rect.width() / scale)),
                     static_cast<int>(std::lround(rect.height() / scale)));
    if (size.isEmpty())
        return;
    CourseStyle drawn = style;
    drawn.font.setPixelSize(kDrawnTextSize);

    QCustomPlot plot;
    CoursePlot drawing(plot, words, extract.panels);
    drawing.setStyle(drawn);
    drawing.setCourse(course);
    drawing.setView(extract.days.from.dayNumber(), extract.days.to.dayNumber() + 1.0, size);

    QPicture picture;
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&recorder, size.width(), size.height());
    recorder.end();

    // QPicture scales what it plays by the device's resolution; here the units are the painter's.
    const double played =
        painter.device()->logicalDpiX() / static_cast<double>(picture.logicalDpiX());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(scale / played, scale / played);
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

CourseStyle paperStyle(const QFont& font, double pixelSize)
{
    CourseStyle style;
    style.font = font;
    style.font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    style.colors = inkOnWhite();
    style.ink = Ink::BlackAndWhite;
    return style;
}

} // namespace comeback::charts
