// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_plot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

QCPLegend* addLegend(QCustomPlot& plot)
{
    plot.plotLayout()->clear();
    plot.setAutoAddPlottableToLegend(false);
    auto* legend = new QCPLegend;
    plot.plotLayout()->addElement(0, 0, legend);
    legend->setLayer(QStringLiteral("legend"));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    return legend;
}

} // namespace

CoursePlot::CoursePlot(QCustomPlot& plot, const CourseWords& words)
    : m_plot(plot)
    , m_legend(addLegend(plot))
    , m_dates(QSharedPointer<DateTicker>::create(words.locale()))
    , m_margins(new QCPMarginGroup(&plot))
    , m_panels{addPanel(1), addPanel(2)}
    , m_pains(*m_panels[0])
    , m_levels(*m_panels[1], words)
{
    QCPLayoutGrid& grid = *plot.plotLayout();
    grid.setRowStretchFactor(0, 0.001);
    grid.setRowStretchFactor(1, 1.7);
    grid.setRowStretchFactor(2, 1);
    grid.setRowSpacing(0);
    m_panels[0]->axis(QCPAxis::atBottom)->setTickLabels(false);
    plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    for (std::size_t i = 0; i < m_cursor.size(); ++i) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setLayer(QStringLiteral("overlay"));
        line->setClipAxisRect(m_panels[i]);
        for (QCPItemPosition* point : {line->point1, line->point2})
            point->setAxes(m_panels[i]->axis(QCPAxis::atBottom),
                           m_panels[i]->axis(QCPAxis::atLeft));
        line->setVisible(false);
        m_cursor[i] = line;
    }
}

QCPAxisRect* CoursePlot::addPanel(int row)
{
    auto* panel = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(row, 0, panel);
    panel->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    for (QCPAxis* axis : panel->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    QCPAxis* time = panel->axis(QCPAxis::atBottom);
    time->setTicker(m_dates);
    return panel;
}

void CoursePlot::setStyle(const CourseStyle& style)
{
    m_style = style;
    m_plot.setBackground(QBrush(style.colors.background));
    styleLegend();
    for (QCPAxisRect* panel : m_panels)
        styleAxes(*panel);
    for (QCPItemStraightLine* line : m_cursor)
        line->setPen(QPen(style.colors.text, style.unit()));
    m_pains.setStyle(style);
    m_levels.setStyle(style);
}

void CoursePlot::styleLegend()
{
    m_legend->setFont(m_style.font);
    m_legend->setTextColor(m_style.colors.text);
    for (int i = 0; i < m_legend->itemCount(); ++i) {
        m_legend->item(i)->setFont(m_style.font);
        m_legend->item(i)->setTextColor(m_style.colors.text);
    }
    const auto pixels = [this](int at100) {
        return static_cast<int>(std::lround(at100 * m_style.unit()));
    };
    m_legend->setIconSize(pixels(22), pixels(16));
}

void CoursePlot::styleAxes(QCPAxisRect& panel)
{
    const double unit = m_style.unit();
    const QPen line(m_style.colors.grid, unit);
    for (QCPAxis* axis : panel.axes()) {
        const bool right = axis->axisType() == QCPAxis::atRight;
        axis->setBasePen(right ? Qt::NoPen : line);
        axis->setTickPen(axis->axisType() == QCPAxis::atBottom ? line : Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(m_style.font);
        axis->setLabelFont(m_style.font);
        axis->setTickLabelColor(m_style.colors.muted);
        axis->setLabelColor(m_style.colors.muted);
        axis->setTickLabelPadding(static_cast<int>(6 * unit));
        axis->setLabelPadding(static_cast<int>(6 * unit));
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    panel.axis(QCPAxis::atBottom)->grid()->setVisible(true);
    panel.setMinimumMargins(QMargins(0, static_cast<int>(8 * unit), static_cast<int>(8 * unit),
                                     static_cast<int>(8 * unit)));
}

void CoursePlot::setCourse(const Course& course)
{
    m_course = &course;
    m_pains.setCourse(course);
    m_levels.setCourse(course);
    m_legend->clearItems();
    m_pains.addTo(*m_legend, course);
    styleLegend();
}

void CoursePlot::setView(double lower, double upper, QSizeF size)
{
    fitLegend(size.width());
    fitTicks(size.width());
    for (QCPAxisRect* panel : m_panels)
        panel->axis(QCPAxis::atBottom)->setRange(lower, upper);
    const CourseView view{lower, upper, size.width(), size.height()};
    if (m_course)
        m_pains.setView(*m_course, view);
    m_levels.setView(view);
}

void CoursePlot::fitLegend(double width)
{
    double widest = 1;
    const QFontMetricsF metrics(m_style.font);
    for (int i = 0; i < m_legend->itemCount(); ++i) {
        auto* item = static_cast<QCPPlottableLegendItem*>(m_legend->item(i));
        widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
    }
    const double column = widest + 36 * m_style.unit();
    const int items = std::max(1, m_legend->itemCount());
    const int columns = std::clamp(static_cast<int>(width / column), 1, items);
    if (m_legend->wrap() == columns && m_legend->columnCount() == columns)
        return;
    m_legend->setWrap(columns);
    m_legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

void CoursePlot::fitTicks(double width)
{
    const double label =
        QFontMetricsF(m_style.font).horizontalAdvance(QStringLiteral("28 May")) * 1.7;
    m_dates->setRoom(std::max(2, static_cast<int>(width * 0.85 / label)));
}

void CoursePlot::setCursor(std::optional<Date> date)
{
    if (date == m_cursorDate)
        return;
    m_cursorDate = date;
    for (QCPItemStraightLine* line : m_cursor) {
        line->setVisible(date.has_value());
        if (!date)
            continue;
        const double place = date->dayNumber() + 0.5;
        line->point1->setCoords(place, 0);
        line->point2->setCoords(place, 1);
    }
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

double CoursePlot::dayAt(double x) const
{
    return m_panels[0]->axis(QCPAxis::atBottom)->pixelToCoord(x);
}

double CoursePlot::daysPerPixel() const
{
    const QCPAxis* time = m_panels[0]->axis(QCPAxis::atBottom);
    return time->range().size() / std::max(1, m_panels[0]->width());
}

} // namespace comeback::charts
