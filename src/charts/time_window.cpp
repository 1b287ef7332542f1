// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/time_window.h"

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

constexpr double kNarrowest = 7;

double startOf(DateRange range)
{
    return range.from.dayNumber();
}

double endOf(DateRange range)
{
    return range.to.dayNumber() + 1.0;
}

double daysOf(TimeWindow::Preset preset, DateRange limits)
{
    switch (preset) {
    case TimeWindow::Preset::TwoWeeks:
        return 14;
    case TimeWindow::Preset::ThreeMonths:
        return 92;
    case TimeWindow::Preset::OneYear:
        return 366;
    case TimeWindow::Preset::All:
        break;
    }
    return endOf(limits) - startOf(limits);
}

} // namespace

TimeWindow::TimeWindow(QObject* parent)
    : QObject(parent), m_limits{Date::fromDayNumber(0), Date::fromDayNumber(0)}
{
    show(Preset::ThreeMonths);
}

void TimeWindow::setLimits(DateRange limits)
{
    if (limits == m_limits)
        return;
    const bool sawLast = m_upper >= endOf(m_limits);
    m_limits = limits;
    if (m_preset)
        return show(*m_preset);
    const double width = m_upper - m_lower;
    const double upper = sawLast ? endOf(limits) : m_upper;
    set(upper - width, upper, std::nullopt);
}

void TimeWindow::show(Preset preset)
{
    const double end = endOf(m_limits);
    set(end - daysOf(preset, m_limits), end, preset);
}

DateRange TimeWindow::days() const
{
    const auto first = static_cast<std::int64_t>(std::floor(m_lower));
    const auto last = static_cast<std::int64_t>(std::ceil(m_upper)) - 1;
    return {Date::fromDayNumber(first), Date::fromDayNumber(std::max(first, last))};
}

void TimeWindow::panBy(double days)
{
    set(m_lower + days, m_upper + days, std::nullopt);
}

void TimeWindow::zoom(double factor, double centre)
{
    const double width = std::max((m_upper - m_lower) * factor, kNarrowest);
    const double share = std::clamp((centre - m_lower) / (m_upper - m_lower), 0.0, 1.0);
    const double lower = centre - width * share;
    set(lower, lower + width, std::nullopt);
}

void TimeWindow::toFirst()
{
    panBy(startOf(m_limits) - m_lower);
}

void TimeWindow::toLast()
{
    panBy(endOf(m_limits) - m_upper);
}

void TimeWindow::reveal(Date date)
{
    if (date.dayNumber() < m_lower)
        panBy(date.dayNumber() - m_lower);
    else if (date.dayNumber() + 1 > m_upper)
        panBy(date.dayNumber() + 1 - m_upper);
}

void TimeWindow::set(double lower, double upper, std::optional<Preset> preset)
{
    // Where there are fewer days than a week the view is a week all the same: it ends with the
    // last day, and what is empty is at its left.
    const double end = endOf(m_limits);
    const double widest = std::max(end - startOf(m_limits), kNarrowest);
    const double width = std::clamp(upper - lower, kNarrowest, widest);
    const double newLower = std::clamp(lower, end - widest, end - width);
    const double newUpper = newLower + width;
    const bool same = newLower == m_lower && newUpper == m_upper && preset == m_preset;
    m_lower = newLower;
    m_upper = newUpper;
    m_preset = preset;
    if (!same)
        Q_EMIT changed();
}

} // namespace comeback::charts
