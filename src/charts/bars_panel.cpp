// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/bars_panel.h"

#include "charts/weeks.h"

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

constexpr double kGramsInAKilogram = 1000;

double heightOf(const Week& week, Panel panel)
{
    if (panel == Panel::Minutes)
        return week.work.minutes;
    return static_cast<double>(week.work.gramsLifted) / kGramsInAKilogram;
}

double highestOf(const Course& course, Panel panel)
{
    double highest = 0;
    for (const Week& week : course.weeks)
        highest = std::max(
            {highest, heightOf(week, panel), panel == Panel::Minutes ? week.planned : 0.0});
    return highest;
}

QCPBars* addBars(QCPAxisRect& rect)
{
    auto* bars = new QCPBars(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    bars->setWidthType(QCPBars::wtPlotCoords);
    bars->setAntialiased(false);
    bars->setPen(Qt::NoPen);
    return bars;
}

QString titleOf(Panel panel)
{
    if (panel == Panel::Minutes)
        //: Above a chart of bars; what the plan asks for is a dashed line in it
        return CourseWords::tr("Walking, minutes a week; dashed: the plan");
    //: Above a chart of bars
    return CourseWords::tr("Lifted, kilograms a week (sets × repetitions × load)");
}

QString whileEmpty(Panel panel)
{
    return panel == Panel::Minutes
               ? CourseWords::tr("Your minutes will stand here once a session says how many.")
               : CourseWords::tr("Your loads will stand here once you lift a weight.");
}

} // namespace

BarsPanel::BarsPanel(QCPAxisRect& rect, Panel panel)
    : m_rect(rect)
    , m_panel(panel)
    , m_flares(rect, Mode::Flare)
    , m_referrals(rect, Mode::Referred)
    , m_bars(addBars(rect))
    , m_now(addBars(rect))
    , m_plan(rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_title(rect, titleOf(panel), whileEmpty(panel))
{
    m_plan->setLineStyle(QCPGraph::lsStepLeft);
    QCPAxis* left = rect.axis(QCPAxis::atLeft);
    constexpr int kTicks = 2;
    left->ticker()->setTickCount(kTicks);
    left->setSubTicks(false);
    left->setNumberFormat(QStringLiteral("f"));
    left->setNumberPrecision(0);
    QCPAxis* right = rect.axis(QCPAxis::atRight);
    right->setVisible(true);
    right->setSubTicks(false);
    right->setTicker(QSharedPointer<QCPAxisTickerText>::create());
}

void BarsPanel::setStyle(const CourseStyle& style)
{
    m_flares.setStyle(style);
    m_referrals.setStyle(style);
    m_bars->setBrush(style.colors.bar);
    m_now->setBrush(style.colors.barSoFar);
    m_plan->setPen(QPen(style.colors.muted, 1.5 * style.unit(), Qt::DashLine));
    m_title.setStyle(style);
}

void BarsPanel::setCourse(const Course& course)
{
    QVector<QCPBarsData> over;
    QVector<QCPBarsData> now;
    QVector<QCPGraphData> plan;
    for (const Week& week : course.weeks) {
        const double monday = week.monday.dayNumber();
        const bool isOver = week.monday.plusDays(kWeekDays - 1) <= course.range.to;
        (isOver ? over : now).push_back({monday + kWeekDays / 2.0, heightOf(week, m_panel)});
        if (m_panel == Panel::Minutes)
            plan.push_back({monday, week.planned});
    }
    if (!plan.empty())
        plan.push_back({plan.back().key + kWeekDays, plan.back().value});
    m_bars->data()->set(over, true);
    m_now->data()->set(now, true);
    m_plan->data()->set(plan, true);

    constexpr double kAir = 1.12;
    const double highest = highestOf(course, m_panel);
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight})
        m_rect.axis(side)->setRange(0, highest > 0 ? highest * kAir : 1);
    m_flares.setCourse(course, highest * kAir + 1);
    m_referrals.setCourse(course, highest * kAir + 1);
    const bool any = std::ranges::any_of(
        course.weeks, [this](const Week& week) { return heightOf(week, m_panel) > 0; });
    m_title.setEmpty(!any);
    m_rect.axis(QCPAxis::atLeft)->setTickLabels(highest > 0);
}

void BarsPanel::setView(const Course& course, const CourseView& view)
{
    // Between bars there is air as long as it is a pixel at least.
    constexpr double kAirShare = 0.14;
    const bool airy = view.pixelsPerDay() * kWeekDays * kAirShare >= 1;
    for (QCPBars* bars : {m_bars, m_now})
        bars->setWidth(airy ? kWeekDays * (1 - kAirShare) : kWeekDays);
    labelPlan(course, view);
}

void BarsPanel::labelPlan(const Course& course, const CourseView& view)
{
    auto ticker = m_rect.axis(QCPAxis::atRight)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const Week* week = weekOn(course, view.lastDay());
    if (m_panel == Panel::Minutes && week && week->planned > 0)
        //: At the line of what the plan asks for; minutes a week
        ticker->addTick(week->planned, CourseWords::tr("plan: %1").arg(std::lround(week->planned)));
}

} // namespace comeback::charts
