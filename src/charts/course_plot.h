// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"
#include "charts/course_words.h"
#include "charts/date_ticker.h"
#include "charts/panel.h"
#include "charts/plot_panel.h"

#include <memory>
#include <optional>
#include <qcustomplot.h>
#include <vector>

namespace comeback::charts {

/// A course as a drawing of panels over one time axis, with a legend above: what the window shows
/// and what goes on paper are this same drawing in different styles.
class CoursePlot
{
public:
    /// Into an empty plot, which outlives the drawing.
    CoursePlot(QCustomPlot& plot, const CourseWords& words, const PanelSet& panels);

    void setStyle(const CourseStyle& style);
    /// The course outlives the drawing, or is replaced.
    void setCourse(const Course& course);
    /// Shows the days from `lower` to `upper` in a drawing of `size`.
    void setView(double lower, double upper, QSizeF size);
    /// Draws an upright line through every panel at a day, over the finished drawing.
    void paintCursor(QPainter& painter, Date date) const;

    /// The place on the time axis at a horizontal position of the drawing.
    [[nodiscard]] double dayAt(double x) const;
    /// The date that is shown at a point of the drawing.
    [[nodiscard]] Date dateAt(QPointF point) const;
    /// How many days one pixel of the drawing is.
    [[nodiscard]] double daysPerPixel() const;
    /// Where a panel lies in the drawing; empty if it has none such.
    [[nodiscard]] QRect rectOf(Panel panel) const;

private:
    struct Row
    {
        Panel panel{};
        QCPAxisRect* rect = nullptr;
        std::unique_ptr<PlotPanel> content;
    };

    void addRow(Panel panel, const CourseWords& words);
    [[nodiscard]] QCPAxisRect* addRect();
    void styleLegend();
    void styleAxes(const Row& row);
    void fitLegend(double width);
    void fitTicks(double width);
    /// About how high a panel's axes are, in pixels, in a drawing of `height`.
    [[nodiscard]] double heightOf(Panel panel, double height) const;
    /// The air around a panel, in pixels.
    [[nodiscard]] int roomAbove(Panel panel) const;
    [[nodiscard]] int roomBelow() const;
    [[nodiscard]] const QCPAxis* time() const;

    QCustomPlot& m_plot;
    CourseStyle m_style;
    const Course* m_course = nullptr;
    QCPLegend* m_legend;
    QSharedPointer<DateTicker> m_dates;
    QCPMarginGroup* m_margins;
    std::vector<Row> m_rows; ///< never empty
};

} // namespace comeback::charts
