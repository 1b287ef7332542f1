// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"

class QCPLegend;

namespace comeback::charts {

/// One of the panels over the common time axis. A panel is given its style, then a course, and from
/// then on the view that is wanted of it.
class PlotPanel
{
public:
    PlotPanel() = default;
    PlotPanel(const PlotPanel&) = delete;
    PlotPanel& operator=(const PlotPanel&) = delete;
    virtual ~PlotPanel() = default;

    virtual void setStyle(const CourseStyle& style) = 0;
    virtual void setCourse(const Course& course) = 0;
    virtual void setView(const Course& course, const CourseView& view) = 0;
    /// Puts what needs explaining into the common legend.
    virtual void addTo(QCPLegend& /*legend*/, const Course& /*course*/) {}
};

} // namespace comeback::charts
