// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_words.h"
#include "charts/panel_title.h"
#include "charts/plot_panel.h"
#include "charts/symbol_graph.h"

#include <qcustomplot.h>
#include <vector>

namespace comeback::charts {

/// The questionnaires: a lane for each question, from 0 (bottom) to 10, so that lines never cross,
/// each with a symbol of its own. Round the first score of an episode lies the band of the smallest
/// change that matters; at the right stand the question, its latest score, and the verdict.
class ScorePanel : public PlotPanel
{
public:
    ScorePanel(QCPAxisRect& rect, const CourseWords& words);

    void setStyle(const CourseStyle& style) override;
    void setCourse(const Course& course) override;
    void setView(const Course& course, const CourseView& view) override;

private:
    void addBand(const ScoreBand& band, double floor);
    void addLine(const ScoreLine& line, double floor);
    void applyStyle();

    QCPAxisRect& m_rect;
    const CourseWords& m_words;
    CourseStyle m_style;
    std::vector<SymbolGraph*> m_lines;
    std::vector<QCPItemRect*> m_bands;
    PanelTitle m_title;
};

} // namespace comeback::charts
