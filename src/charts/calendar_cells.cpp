// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/calendar_cells.h"

#include <algorithm>

namespace comeback::charts {

namespace {

/// How much of its place a cell fills, by kind.
constexpr std::array<double, kDayKindCount> kSizes{0.38, 0.66, 0.9};

} // namespace

DayKind kindOf(const Day& day)
{
    if (day.work.trainings > 0)
        return DayKind::Trained;
    return day.work.walks > 0 ? DayKind::Walked : DayKind::Logged;
}

void CalendarCells::setCourse(const Course& course)
{
    m_cells.clear();
    m_cells.reserve(course.days.size());
    for (const Day& day : course.days)
        m_cells.push_back({day.date.dayNumber(), kindOf(day)});
}

double CalendarCells::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/,
                                 QVariant* /*details*/) const
{
    constexpr double kNotHere = -1;
    return kNotHere;
}

QCPRange CalendarCells::getKeyRange(bool& found, QCP::SignDomain /*domain*/) const
{
    found = !m_cells.empty();
    return found ? QCPRange(m_cells.front().day, m_cells.back().day + 1) : QCPRange();
}

QCPRange CalendarCells::getValueRange(bool& found, QCP::SignDomain /*domain*/,
                                      const QCPRange& /*keys*/) const
{
    found = !m_cells.empty();
    return {0, kWeekDays};
}

QRectF CalendarCells::rectOf(const Cell& cell) const
{
    const auto kind = static_cast<int>(cell.kind);
    double left = cell.day;
    double width = 1;
    double top = (kDayKindCount - 1 - kind) * kKindRow;
    double height = kKindRow;
    if (!m_byDay) {
        const int monday = mondayOf(Date::fromDayNumber(cell.day)).dayNumber();
        left = monday;
        width = kWeekDays;
        top = cell.day - monday;
        height = 1;
    }
    const QRectF place(
        QPointF(mKeyAxis->coordToPixel(left), mValueAxis->coordToPixel(top)),
        QPointF(mKeyAxis->coordToPixel(left + width), mValueAxis->coordToPixel(top + height)));
    // Cells stay squares where there is room; columns of two pixels keep their whole width.
    constexpr double kTooNarrow = 5;
    const double size = kSizes[static_cast<std::size_t>(kind)];
    const double tall = std::min(place.height(), 18 * m_style.unit()) * size;
    const double wide = place.width() < kTooNarrow ? place.width()
                        : m_byDay                  ? std::min(place.width() * 0.9, tall)
                                                   : place.width() * size;
    return {place.center() - QPointF(wide / 2, tall / 2), QSizeF(wide, tall)};
}

void CalendarCells::draw(QCPPainter* painter)
{
    std::array<QVector<QRectF>, kDayKindCount> rects;
    const QCPRange keys = mKeyAxis->range();
    const auto first =
        std::ranges::lower_bound(m_cells, static_cast<int>(keys.lower) - kWeekDays, {}, &Cell::day);
    for (auto cell = first; cell != m_cells.end() && cell->day < keys.upper; ++cell)
        rects[static_cast<std::size_t>(cell->kind)].push_back(rectOf(*cell));
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    for (std::size_t kind = 0; kind < rects.size(); ++kind) {
        painter->setBrush(m_style.colors.calendar[kind]);
        painter->drawRects(rects[kind]);
    }
}

void CalendarCells::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_style.colors.calendar.back());
}

} // namespace comeback::charts
