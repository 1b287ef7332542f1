// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/clock.h"

namespace comeback::coach {

Timestamp timestampNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toMSecsSinceEpoch(), static_cast<std::int16_t>(now.offsetFromUtc() / 60)};
}

Date dateAt(const QDateTime& now, int dayStartsAt)
{
    // By the clock on the wall: where an hour is put back or forward, adding hours would be wrong.
    const bool before = now.time().hour() < dayStartsAt;
    return fromQDate(before ? now.date().addDays(-1) : now.date());
}

Date dateNow(int dayStartsAt)
{
    return dateAt(QDateTime::currentDateTime(), dayStartsAt);
}

QDate toQDate(Date date)
{
    return {date.year(), date.month(), date.day()};
}

Date fromQDate(QDate date)
{
    return Date::fromYmd(date.year(), date.month(), date.day()).value_or(Date::earliest());
}

} // namespace comeback::coach
