// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

#include "coach/clock.h"

#include <QRegularExpression>

namespace comeback::report {

QLocale localeOf(library::Language language)
{
    const QLocale persons;
    if (library::languageFromTag(persons.name().toStdString()) == language)
        return persons;
    return QLocale(q(library::idOf(language)));
}

QString dateText(const QLocale& locale, Date date)
{
    static const QRegularExpression weekday(QStringLiteral("dddd[^\\w]*|[^\\w']*dddd"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return locale.toString(coach::toQDate(date), format);
}

QString dayAndMonth(const QLocale& locale, Date date)
{
    static const QRegularExpression year(QStringLiteral("^y+[^\\w]*|[^\\w.]*y+"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.remove(year);
    return locale.toString(coach::toQDate(date), format);
}

QString weekdayText(const QLocale& locale, Date date)
{
    return locale.toString(coach::toQDate(date), QStringLiteral("ddd"));
}

QString levelName(const Protocol& protocol, LevelIndex level)
{
    return q(protocol.level(level).id);
}

} // namespace comeback::report
