// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/calendar_panel.h"

#include "charts/weeks.h"

#include <algorithm>
#include <cmath>

namespace comeback::charts {

CalendarPanel::CalendarPanel(QCPAxisRect& rect, const CourseWords& words)
    : m_rect(rect)
    , m_words(words)
    , m_cells(new CalendarCells(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)))
    , m_title(rect, CourseWords::tr("Days"))
{
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight}) {
        QCPAxis* axis = rect.axis(side);
        axis->setVisible(true);
        axis->setSubTicks(false);
        axis->setRange(-0.2, kWeekDays + 0.2);
        axis->setRangeReversed(true);
        axis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
        axis->grid()->setVisible(false);
    }
    auto right = rect.axis(QCPAxis::atRight)->ticker().staticCast<QCPAxisTickerText>();
    //: Key of the calendar; the sign before the word is how large its mark is
    right->addTick(kKindRow * 0.5, CourseWords::tr("■ trained"));
    //: Key of the calendar
    right->addTick(kKindRow * 1.5, CourseWords::tr("▪ extra walk"));
    //: Key of the calendar: something was written down, but nothing trained
    right->addTick(kKindRow * 2.5, CourseWords::tr("· logged"));
}

void CalendarPanel::setStyle(const CourseStyle& style)
{
    m_style = style;
    m_cells->setStyle(style);
    m_title.setStyle(style);
}

void CalendarPanel::setCourse(const Course& course)
{
    m_cells->setCourse(course);
    labelRows(m_byDay);
}

void CalendarPanel::setView(const Course& /*course*/, const CourseView& view)
{
    const bool byDay = view.resolution(m_style.unit()) == Resolution::Day;
    if (byDay != m_byDay)
        labelRows(byDay);
    m_byDay = byDay;
    m_cells->setByDay(byDay);
}

void CalendarPanel::labelRows(bool byDay)
{
    auto ticker = m_rect.axis(QCPAxis::atLeft)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    if (byDay)
        return;
    // Every other weekday: all seven have no room.
    for (int row = 0; row < kWeekDays; row += 2)
        ticker->addTick(row + 0.5,
                        m_words.locale().standaloneDayName(row + 1, QLocale::ShortFormat));
}

Date CalendarPanel::dateAt(double day, double row) const
{
    const Date date = Date::fromDayNumber(static_cast<std::int64_t>(std::floor(day)));
    if (m_byDay)
        return date;
    const int weekday = std::clamp(static_cast<int>(std::floor(row)), 0, kWeekDays - 1);
    return mondayOf(date).plusDays(weekday);
}

} // namespace comeback::charts
