// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/clock.h"

#include <QDateTime>

namespace comeback::coach {

Timestamp timestampNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toMSecsSinceEpoch(), static_cast<std::int16_t>(now.offsetFromUtc() / 60)};
}

Date dateNow()
{
    return fromQDate(QDate::currentDate());
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
