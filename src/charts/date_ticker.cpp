// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/date_ticker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace comeback::charts {

namespace {

constexpr double kWeek = 7;
constexpr double kMonth = 30.44;
constexpr double kYear = 365.25;

/// Distances between ticks that people count in.
constexpr std::array kSteps{1.0,        2.0,        kWeek, 2 * kWeek, kMonth,    2 * kMonth,
                            3 * kMonth, 6 * kMonth, kYear, 2 * kYear, 5 * kYear, 10 * kYear};

QDate dateAt(double place)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(place)));
}

/// Labels of single days stand under the middle of the day, others where their time begins.
double placeOf(QDate date, double step)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date)) + (step < kWeek ? 0.5 : 0);
}

/// The first date at or before `date` on which ticks of that distance stand.
QDate firstTick(QDate date, double step)
{
    if (step >= kYear) {
        const int years = static_cast<int>(std::lround(step / kYear));
        return {date.year() - date.year() % years, 1, 1};
    }
    if (step >= kMonth) {
        const int months = static_cast<int>(std::lround(step / kMonth));
        return {date.year(), (date.month() - 1) / months * months + 1, 1};
    }
    // Day 0 of the Julian count was a Monday. Counted from there, ticks keep their days while the
    // view moves.
    const qint64 day = date.toJulianDay();
    return QDate::fromJulianDay(day - day % static_cast<qint64>(step));
}

QDate nextTick(QDate date, double step)
{
    if (step >= kMonth)
        return date.addMonths(static_cast<int>(std::lround(step / kMonth)));
    return date.addDays(static_cast<qint64>(step));
}

} // namespace

double DateTicker::getTickStep(const QCPRange& range)
{
    const double wanted = range.size() / std::max(1, m_room);
    m_step = kSteps.back();
    for (const double step : kSteps) {
        if (step >= wanted) {
            m_step = step;
            break;
        }
    }
    return m_step;
}

int DateTicker::getSubTickCount(double step)
{
    return step == kWeek ? 6 : 0;
}

QString DateTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    const QDate date = dateAt(tick);
    if (m_step >= kYear)
        return QString::number(date.year());
    if (m_step >= kMonth)
        return date.month() == 1 ? QString::number(date.year())
                                 : m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    // The order of day and month is the locale's; the year is left out.
    const bool dayFirst = m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'd');
    const bool dotted = m_locale.dateFormat(QLocale::ShortFormat).contains(u'.');
    const QString format = dayFirst ? (dotted ? QStringLiteral("d. MMM") : QStringLiteral("d MMM"))
                                    : QStringLiteral("MMM d");
    return m_locale.toString(date, format);
}

QVector<double> DateTicker::createTickVector(double step, const QCPRange& range)
{
    QVector<double> ticks;
    for (QDate date = firstTick(dateAt(range.lower), step); placeOf(date, step) <= range.upper;
         date = nextTick(date, step))
        ticks.push_back(placeOf(date, step));
    return ticks;
}

} // namespace comeback::charts
