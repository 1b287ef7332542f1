// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_words.h"
#include "charts/pain_panel.h"
#include "charts/turn_marks.h"

#include <qcustomplot.h>
#include <vector>

namespace comeback::charts {

/// A stair of levels over the bands of the stages, whose names stand at the right.
class LevelPanel : public PlotPanel
{
public:
    LevelPanel(QCPAxisRect& panel, const CourseWords& words);

    void setCourse(const Course& course) override;
    void setStyle(const CourseStyle& style) override;
    void setView(const Course& course, const CourseView& view) override;

private:
    [[nodiscard]] std::vector<QCPItemRect*> addBands();
    [[nodiscard]] QCPItemRect* addBand(int lowest, int highest);
    void labelLevels(double height);
    void labelStages();

    QCPAxisRect& m_panel;
    const CourseWords& m_words;
    CourseStyle m_style;
    int m_highest = 0;                 ///< the highest level shown
    std::vector<QCPItemRect*> m_bands; ///< made first: what is made later lies above them
    SpanShade m_flares;
    SpanShade m_referrals;
    SpikeLines m_spikeLines;
    QCPGraph* m_stair;
    TurnMarks m_marks;
};

} // namespace comeback::charts
