// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/calendar_cells.h"
#include "charts/course_words.h"
#include "charts/panel_title.h"
#include "charts/plot_panel.h"

#include <qcustomplot.h>

namespace comeback::charts {

/// The calendar: days trained, days with an extra walk, days on which something was only logged.
class CalendarPanel : public PlotPanel
{
public:
    CalendarPanel(QCPAxisRect& rect, const CourseWords& words);

    void setStyle(const CourseStyle& style) override;
    void setCourse(const Course& course) override;
    void setView(const Course& course, const CourseView& view) override;

    /// The date that a place in the panel shows: in columns of weeks the row counts too.
    [[nodiscard]] Date dateAt(double day, double row) const;

private:
    void labelRows(bool byDay);

    QCPAxisRect& m_rect;
    const CourseWords& m_words;
    CalendarCells* m_cells;
    PanelTitle m_title;
    CourseStyle m_style;
    bool m_byDay = false;
};

} // namespace comeback::charts
