// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"
#include "charts/course_words.h"
#include "charts/date_ticker.h"
#include "charts/level_panel.h"
#include "charts/pain_panel.h"

#include <memory>
#include <optional>
#include <qcustomplot.h>

namespace comeback::charts {

/// A course as a drawing of two panels over one time axis, with a legend above: what the window
/// shows and what goes on paper are this same drawing in different styles.
class CoursePlot
{
public:
    CoursePlot(QCustomPlot& plot, const CourseWords& words);

    void setStyle(const CourseStyle& style);
    void setCourse(const Course& course);
    /// Shows the days from `lower` to `upper` in a drawing of `size`.
    void setView(double lower, double upper, QSizeF size);
    /// Puts an upright line on a day, or takes it away; only the line is drawn anew.
    void setCursor(std::optional<Date> date);

    /// The place on the time axis at a horizontal position of the drawing.
    [[nodiscard]] double dayAt(double x) const;
    /// How many days one pixel of the drawing is.
    [[nodiscard]] double daysPerPixel() const;

private:
    [[nodiscard]] QCPAxisRect* addPanel(int row);
    void styleLegend();
    void styleAxes(QCPAxisRect& panel);
    void fitLegend(double width);
    void fitTicks(double width);

    QCustomPlot& m_plot;
    CourseStyle m_style;
    const Course* m_course = nullptr;
    QCPLegend* m_legend;
    QSharedPointer<DateTicker> m_dates;
    QCPMarginGroup* m_margins;
    std::array<QCPAxisRect*, 2> m_panels;
    PainPanel m_pains;
    LevelPanel m_levels;
    std::array<QCPItemStraightLine*, 2> m_cursor{};
    std::optional<Date> m_cursorDate;
};

} // namespace comeback::charts
