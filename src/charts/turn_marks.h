// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_style.h"
#include "charts/symbol_graph.h"
#include "charts/turns.h"

#include <array>
#include <qcustomplot.h>

namespace comeback::charts {

/// The decisions that turned the course, as marks on the stair: a triangle up or down for a new
/// level, a diamond for a start, a flare, an order. They can be opened (CourseChart), so that they
/// stand on the screen and in pictures, not on paper.
class TurnMarks
{
public:
    explicit TurnMarks(QCPAxisRect& panel);

    void setCourse(const Course& course);
    void setStyle(const CourseStyle& style);
    void setView(const CourseView& view);

private:
    CourseStyle m_style;
    std::array<SymbolGraph*, 3> m_graphs{}; ///< by Turn
};

} // namespace comeback::charts
