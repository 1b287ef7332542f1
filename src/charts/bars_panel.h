// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_words.h"
#include "charts/pain_panel.h"
#include "charts/panel_title.h"

#include <qcustomplot.h>

namespace comeback::charts {

/// A bar for each week: the minutes walked, with what the plan asks for as a quiet line, or the
/// kilograms lifted. The week that is not over yet is paler.
class BarsPanel : public PlotPanel
{
public:
    /// Of `Panel::Minutes` or `Panel::Load`.
    BarsPanel(QCPAxisRect& rect, Panel panel);

    void setStyle(const CourseStyle& style) override;
    void setCourse(const Course& course) override;
    void setView(const Course& course, const CourseView& view) override;

private:
    void labelPlan(const Course& course, const CourseView& view);

    QCPAxisRect& m_rect;
    Panel m_panel;
    SpanShade m_flares;
    SpanShade m_referrals;
    QCPBars* m_bars;
    QCPBars* m_now; ///< the week that is not over
    QCPGraph* m_plan;
    PanelTitle m_title;
};

} // namespace comeback::charts
