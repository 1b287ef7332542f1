// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/turn_marks.h"

namespace comeback::charts {

namespace {

constexpr std::array kShapes{QCPScatterStyle::ssTriangle, QCPScatterStyle::ssTriangleInverted,
                             QCPScatterStyle::ssDiamond};

} // namespace

TurnMarks::TurnMarks(QCPAxisRect& panel)
{
    for (SymbolGraph*& graph : m_graphs) {
        graph = addSymbolGraph(panel);
        graph->setLineStyle(QCPGraph::lsNone);
    }
}

void TurnMarks::setCourse(const Course& course)
{
    std::array<QVector<QCPGraphData>, 3> points;
    for (const Day& day : course.days) {
        const auto turn = turnOf(course, day);
        if (turn && day.level)
            points[static_cast<std::size_t>(*turn)].push_back(
                {day.date.dayNumber() + 0.5, static_cast<double>(toInt(*day.level))});
    }
    for (std::size_t i = 0; i < m_graphs.size(); ++i)
        m_graphs[i]->data()->set(points[i], true);
}

void TurnMarks::setStyle(const CourseStyle& style)
{
    m_style = style;
    constexpr double kSize = 8;
    const double unit = style.unit();
    for (std::size_t i = 0; i < m_graphs.size(); ++i)
        m_graphs[i]->setScatterStyle(QCPScatterStyle(kShapes[i],
                                                     QPen(style.colors.stair, 1.4 * unit),
                                                     style.colors.background, kSize * unit));
}

void TurnMarks::setView(const CourseView& view)
{
    // Over years the marks would hide the stair, which shows the same.
    const bool room = view.resolution(m_style.unit()) != Resolution::Month;
    for (SymbolGraph* graph : m_graphs)
        graph->setVisible(m_style.marks && room);
}

} // namespace comeback::charts
