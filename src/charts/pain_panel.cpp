// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/pain_panel.h"

#include "charts/course_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace comeback::charts {

namespace {

constexpr double kBreak = std::numeric_limits<double>::quiet_NaN();
constexpr double kLowest = -0.6;
constexpr double kHighest = 11.6;
constexpr double kSpikePlace = 10.9; ///< above the highest pain
constexpr double kMiddleOfDay = 0.5;

QCPAxis* timeAxis(QCPAxisRect& panel)
{
    return panel.axis(QCPAxis::atBottom);
}

QCPAxis* valueAxis(QCPAxisRect& panel)
{
    return panel.axis(QCPAxis::atLeft);
}

QCPGraph* addGraph(QCPAxisRect& panel)
{
    return panel.parentPlot()->addGraph(timeAxis(panel), valueAxis(panel));
}

QSharedPointer<QCPGraphDataContainer> container(const std::vector<Point>& points)
{
    auto data = QSharedPointer<QCPGraphDataContainer>::create();
    QVector<QCPGraphData> rows;
    rows.reserve(static_cast<qsizetype>(points.size()));
    for (const Point& point : points)
        rows.push_back({point.day, point.pain});
    data->set(rows, true);
    return data;
}

QCPScatterStyle::ScatterShape shapeOf(Series series)
{
    switch (series) {
    case Series::Morning:
        return QCPScatterStyle::ssCircle;
    case Series::Before:
        return QCPScatterStyle::ssSquare;
    case Series::Worst:
        return QCPScatterStyle::ssTriangle;
    case Series::After:
        return QCPScatterStyle::ssDiamond;
    }
    return QCPScatterStyle::ssCircle;
}

bool isFilled(Series series)
{
    return series == Series::Morning || series == Series::Worst;
}

Qt::PenStyle dashOf(Series series)
{
    switch (series) {
    case Series::Morning:
        return Qt::SolidLine;
    case Series::Before:
        return Qt::DotLine;
    case Series::Worst:
        return Qt::DashLine;
    case Series::After:
        return Qt::DashDotLine;
    }
    return Qt::SolidLine;
}

/// A star of five points, 6 wide: QCustomPlot draws a path of its own as it is at size 6.
QPainterPath star()
{
    QPainterPath path;
    constexpr int kCorners = 10;
    for (int i = 0; i < kCorners; ++i) {
        const double radius = i % 2 == 0 ? 3.0 : 1.3;
        const double angle = std::numbers::pi * (2.0 * i / kCorners - 0.5);
        const QPointF corner(radius * std::cos(angle), radius * std::sin(angle));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

std::vector<Point> spikePoints(const Course& course, double height)
{
    std::vector<Point> points;
    for (const Day& day : course.days)
        if (day.spike)
            points.push_back({day.date.dayNumber() + kMiddleOfDay, height});
    return points;
}

/// Before, worst and after of each session, joined within the session and nowhere else.
std::vector<Point> sessionPoints(const Course& course)
{
    std::vector<Point> points;
    const auto before = dailyPoints(course, Series::Before);
    const auto worst = dailyPoints(course, Series::Worst);
    const auto after = dailyPoints(course, Series::After);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::isnan(before[i].pain))
            continue;
        points.insert(points.end(), {before[i], worst[i], after[i], {after[i].day, kBreak}});
    }
    return points;
}

std::vector<Point> limitPoints(const Course& course)
{
    std::vector<Point> points;
    points.reserve(course.limits.size() + 1);
    for (const LimitStep& step : course.limits)
        points.push_back(
            {static_cast<double>(step.date.dayNumber()), static_cast<double>(step.acceptable)});
    if (!points.empty())
        points.push_back({course.range.to.dayNumber() + 1.0, points.back().pain});
    return points;
}

} // namespace

SpanShade::SpanShade(QCPAxisRect& panel, Mode mode) : m_graph(addGraph(panel)), m_mode(mode)
{
    m_graph->setLineStyle(QCPGraph::lsStepLeft);
    m_graph->setPen(Qt::NoPen);
    m_graph->setLayer(QStringLiteral("background"));
}

void SpanShade::setCourse(const Course& course, double top)
{
    std::vector<Point> points;
    for (const ModeSpan& span : course.spans) {
        if (span.mode != m_mode)
            continue;
        const double end = span.days.to.dayNumber() + 1.0;
        points.push_back({static_cast<double>(span.days.from.dayNumber()), top});
        points.push_back({end, top});
        points.push_back({end, kBreak});
    }
    m_graph->setData(container(points));
}

void SpanShade::setStyle(const CourseStyle& style)
{
    const bool flare = m_mode == Mode::Flare;
    const QColor color = flare ? style.colors.flare : style.colors.referral;
    if (style.ink == Ink::Colour)
        m_graph->setBrush(color);
    else
        m_graph->setBrush(QBrush(color, flare ? Qt::BDiagPattern : Qt::DiagCrossPattern));
}

void SpanShade::addTo(QCPLegend& legend, const QString& name)
{
    m_graph->setName(name);
    m_graph->addToLegend(&legend);
}

SpikeLines::SpikeLines(QCPAxisRect& panel) : m_graph(addGraph(panel))
{
    m_graph->setLineStyle(QCPGraph::lsImpulse);
    m_graph->setLayer(QStringLiteral("grid"));
}

void SpikeLines::setCourse(const Course& course, double top)
{
    m_graph->setData(container(spikePoints(course, top)));
}

void SpikeLines::setStyle(const CourseStyle& style)
{
    m_graph->setPen(QPen(style.colors.muted, style.unit(), Qt::DotLine));
}

PainPanel::PainPanel(QCPAxisRect& panel)
    : m_panel(panel)
    , m_limit(addGraph(panel))
    , m_flares(panel, Mode::Flare)
    , m_referrals(panel, Mode::Referred)
    , m_spikeLines(panel)
    , m_sessions(addGraph(panel))
{
    m_limit->setLineStyle(QCPGraph::lsStepLeft);
    m_limit->setLayer(QStringLiteral("background"));
    for (auto& each : m_series)
        each = addSymbolGraph(panel);
    m_spikes = addSymbolGraph(panel);
    m_spikes->setLineStyle(QCPGraph::lsNone);

    QCPAxis* pains = valueAxis(panel);
    pains->setRange(kLowest, kHighest);
    pains->setTicker(QSharedPointer<QCPAxisTickerFixed>::create());
    pains->ticker().staticCast<QCPAxisTickerFixed>()->setTickStep(2);
    pains->setSubTicks(false);

    QCPAxis* right = panel.axis(QCPAxis::atRight);
    right->setVisible(true);
    right->setRange(kLowest, kHighest);
    right->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    right->setSubTicks(false);
}

void PainPanel::setCourse(const Course& course)
{
    m_flares.setCourse(course);
    m_referrals.setCourse(course);
    m_spikeLines.setCourse(course, kSpikePlace);
    m_spikes->setData(container(spikePoints(course, kSpikePlace)));
    m_limit->setData(container(limitPoints(course)));
    m_sessions->setData(container(sessionPoints(course)));
    m_resolution.reset();
}

void PainPanel::setStyle(const CourseStyle& style)
{
    m_style = style;
    const double unit = style.unit();
    m_flares.setStyle(style);
    m_referrals.setStyle(style);
    m_spikeLines.setStyle(style);
    m_limit->setPen(QPen(style.colors.limit, 1.5 * unit, Qt::DashLine));
    m_limit->setBrush(style.colors.calm);
    m_sessions->setPen(QPen(style.colors.muted, unit));
    QCPScatterStyle spike(star(), QPen(style.colors.text, 0.4), style.colors.spike, 15 * unit);
    m_spikes->setScatterStyle(spike);
    m_resolution.reset();
}

void PainPanel::setLines(const Course& course, Resolution resolution)
{
    const bool daily = resolution == Resolution::Day;
    const Period period = resolution == Resolution::Week ? Period::Week : Period::Month;
    for (const Series series : kAllSeries) {
        QCPGraph& graph = of(series);
        graph.setData(
            container(daily ? dailyPoints(course, series) : medianPoints(course, series, period)));
        const bool joined = !daily || series == Series::Morning;
        graph.setLineStyle(joined ? QCPGraph::lsLine : QCPGraph::lsNone);
        const auto dash = m_style.ink == Ink::Colour ? Qt::SolidLine : dashOf(series);
        graph.setPen(QPen(m_style.colors.series[static_cast<std::size_t>(series)],
                          1.5 * m_style.unit(), dash));
    }
    m_sessions->setVisible(daily);
}

void PainPanel::setSymbols(const CourseView& view)
{
    const double unit = m_style.unit();
    const bool roomy = view.pixelsPerDay() / unit > 20;
    const double size = (roomy ? 8.5 : 6.5) * unit;
    for (const Series series : kAllSeries) {
        const QColor color = m_style.colors.series[static_cast<std::size_t>(series)];
        const QBrush brush = isFilled(series) ? color : m_style.colors.background;
        const double grown = series == Series::Worst || series == Series::After ? 1.25 : 1.0;
        of(series).setScatterStyle(
            QCPScatterStyle(shapeOf(series), QPen(color, 1.4 * unit), brush, size * grown));
    }
}

void PainPanel::labelLimit(const Course& course, const CourseView& view)
{
    auto ticker = m_panel.axis(QCPAxis::atRight)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    if (const auto acceptable = course.acceptableOn(view.lastDay()))
        //: At the line in the chart up to which pain is acceptable; two short lines
        ticker->addTick(*acceptable, CourseWords::tr("acceptable\nup to %1").arg(*acceptable));
}

void PainPanel::setView(const Course& course, const CourseView& view)
{
    const Resolution resolution = view.resolution(m_style.unit());
    if (m_resolution != resolution)
        setLines(course, resolution);
    m_resolution = resolution;
    setSymbols(view);
    labelLimit(course, view);
    labelValues(resolution, view.height);
}

/// Along the axis, in fewer words where the panel is low.
void PainPanel::labelValues(Resolution resolution, double height)
{
    QString label = resolution == Resolution::Day ? CourseWords::tr("Pain, 0 to 10")
                    : resolution == Resolution::Week
                        ? CourseWords::tr("Pain, median of each week")
                        : CourseWords::tr("Pain, median of each month");
    if (QFontMetricsF(m_style.font).horizontalAdvance(label) > height)
        //: Along the axis of a low chart
        label = CourseWords::tr("Pain");
    valueAxis(m_panel)->setLabel(label);
}

void PainPanel::addTo(QCPLegend& legend, const Course& course)
{
    for (const Series series : kAllSeries) {
        of(series).setName(CourseWords::nameOf(series));
        of(series).addToLegend(&legend);
    }
    if (std::ranges::any_of(course.days, &Day::spike)) {
        m_spikes->setName(CourseWords::tr("Spike"));
        m_spikes->addToLegend(&legend);
    }
    if (!m_flares.empty())
        m_flares.addTo(legend, CourseWords::tr("Flare"));
    if (!m_referrals.empty())
        m_referrals.addTo(legend, CourseWords::tr("Seek care"));
}

} // namespace comeback::charts
