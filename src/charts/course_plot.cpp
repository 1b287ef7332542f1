// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_plot.h"

#include "charts/calendar_panel.h"
#include "charts/panel_layout.h"

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

/// What stands in the legend. Where its last column is not full, the legend counts empty places
/// too.
std::vector<QCPPlottableLegendItem*> itemsOf(const QCPLegend& legend)
{
    std::vector<QCPPlottableLegendItem*> items;
    for (int i = 0; i < legend.itemCount(); ++i)
        if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend.item(i)))
            items.push_back(item);
    return items;
}

} // namespace

CoursePlot::CoursePlot(QCustomPlot& plot, const CourseWords& words, const PanelSet& panels)
    : m_plot(plot)
    , m_legend(addLegend(plot))
    , m_dates(QSharedPointer<DateTicker>::create(words.locale()))
    , m_margins(new QCPMarginGroup(&plot))
{
    m_plot.setLocale(words.locale());
    m_plot.plotLayout()->setRowSpacing(0);
    m_plot.plotLayout()->setRowStretchFactor(0, 0.001);
    for (const Panel panel : kAllPanels)
        if (panels.has(panel))
            addRow(panel, words);
    if (m_rows.empty())
        addRow(Panel::Pain, words);
    // The dates stand once, below the last panel.
    for (const Row& row : m_rows)
        row.rect->axis(QCPAxis::atBottom)->setTickLabels(&row == &m_rows.back());
}

void CoursePlot::addRow(Panel panel, const CourseWords& words)
{
    QCPAxisRect* rect = addRect();
    const auto place = static_cast<int>(m_rows.size()) + 1;
    m_plot.plotLayout()->setRowStretchFactor(place, stretchOf(panel));
    m_rows.push_back({panel, rect, makePanel(panel, *rect, words)});
}

QCPAxisRect* CoursePlot::addRect()
{
    auto* rect = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(static_cast<int>(m_rows.size()) + 1, 0, rect);
    rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    for (QCPAxis* axis : rect->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    rect->axis(QCPAxis::atBottom)->setTicker(m_dates);
    return rect;
}

void CoursePlot::setStyle(const CourseStyle& style)
{
    m_style = style;
    m_plot.setBackground(QBrush(style.colors.background));
    styleLegend();
    for (const Row& row : m_rows) {
        styleAxes(row);
        row.content->setStyle(style);
    }
}

void CoursePlot::styleLegend()
{
    m_legend->setFont(m_style.font);
    m_legend->setTextColor(m_style.colors.text);
    for (QCPPlottableLegendItem* item : itemsOf(*m_legend)) {
        item->setFont(m_style.font);
        item->setTextColor(m_style.colors.text);
    }
    const auto pixels = [this](int at100) {
        return static_cast<int>(std::lround(at100 * m_style.unit()));
    };
    m_legend->setIconSize(pixels(22), pixels(16));
}

void CoursePlot::styleAxes(const Row& row)
{
    QCPAxisRect& rect = *row.rect;
    const double unit = m_style.unit();
    const QPen line(m_style.colors.grid, unit);
    for (QCPAxis* axis : rect.axes()) {
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
    rect.axis(QCPAxis::atBottom)->grid()->setVisible(true);
    rect.setMinimumMargins(QMargins(0, roomAbove(row.panel), roomBelow(), roomBelow()));
}

int CoursePlot::roomAbove(Panel panel) const
{
    return isTitled(panel) ? static_cast<int>(kTitleRoom * m_style.unit()) : roomBelow();
}

int CoursePlot::roomBelow() const
{
    constexpr int kAir = 8;
    return static_cast<int>(kAir * m_style.unit());
}

void CoursePlot::setCourse(const Course& course)
{
    m_course = &course;
    m_legend->clearItems();
    for (const Row& row : m_rows) {
        row.content->setCourse(course);
        row.content->addTo(*m_legend, course);
    }
    styleLegend();
}

void CoursePlot::setView(double lower, double upper, QSizeF size)
{
    fitLegend(size.width());
    fitTicks(size.width());
    for (const Row& row : m_rows) {
        row.rect->axis(QCPAxis::atBottom)->setRange(lower, upper);
        if (m_course)
            row.content->setView(*m_course,
                                 {lower, upper, size.width(), heightOf(row.panel, size.height())});
    }
}

double CoursePlot::heightOf(Panel panel, double height) const
{
    // What legend and dates take away, in lines of text.
    constexpr double kLinesAround = 4;
    constexpr double kLine = 17;
    double stretches = 0;
    for (const Row& row : m_rows)
        stretches += stretchOf(row.panel);
    const double rest = height - kLinesAround * kLine * m_style.unit();
    return std::max(1.0, rest * stretchOf(panel) / stretches - roomAbove(panel) - roomBelow());
}

void CoursePlot::fitLegend(double width)
{
    double widest = 1;
    const QFontMetricsF metrics(m_style.font);
    const auto items = itemsOf(*m_legend);
    for (QCPPlottableLegendItem* item : items)
        widest = std::max(widest, metrics.horizontalAdvance(item->plottable()->name()));
    const double column = widest + 36 * m_style.unit();
    const int most = std::max(1, static_cast<int>(items.size()));
    const int columns = std::clamp(static_cast<int>(width / column), 1, most);
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

void CoursePlot::paintCursor(QPainter& painter, Date date) const
{
    constexpr double kMiddleOfDay = 0.5;
    const double x = time()->coordToPixel(date.dayNumber() + kMiddleOfDay);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colors.text, m_style.unit()));
    for (const Row& row : m_rows) {
        const QRectF rect = row.rect->rect();
        if (x >= rect.left() && x <= rect.right())
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

const QCPAxis* CoursePlot::time() const
{
    return m_rows.front().rect->axis(QCPAxis::atBottom);
}

double CoursePlot::dayAt(double x) const
{
    return time()->pixelToCoord(x);
}

Date CoursePlot::dateAt(QPointF point) const
{
    const double day = dayAt(point.x());
    for (const Row& row : m_rows) {
        const auto* calendar = dynamic_cast<const CalendarPanel*>(row.content.get());
        if (calendar && row.rect->rect().contains(point.toPoint()))
            return calendar->dateAt(day, row.rect->axis(QCPAxis::atLeft)->pixelToCoord(point.y()));
    }
    return Date::fromDayNumber(static_cast<std::int64_t>(std::floor(day)));
}

double CoursePlot::daysPerPixel() const
{
    return time()->range().size() / std::max(1, m_rows.front().rect->width());
}

QRect CoursePlot::rectOf(Panel panel) const
{
    for (const Row& row : m_rows)
        if (row.panel == panel)
            return row.rect->rect();
    return {};
}

} // namespace comeback::charts
