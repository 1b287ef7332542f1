// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/date_text.h"

#include "coach/clock.h"

#include <QRegularExpression>

namespace comeback::coach {

namespace {

/// A locale's pattern of a date without its year, and what parted the two.
QString withoutYear(QString format)
{
    static const QRegularExpression year(QStringLiteral("^y+[^\\w]*|[^\\w.]*y+"));
    return format.remove(year);
}

QString shortFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("dddd[^\\w]*|[^\\w']*dddd"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
}

} // namespace

QLocale localeOf(library::Language language)
{
    const QLocale persons;
    if (library::languageFromTag(persons.name().toStdString()) == language)
        return persons;
    const std::string_view id = library::idOf(language);
    return QLocale(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
}

QString dateText(const QLocale& locale, Date date)
{
    return locale.toString(toQDate(date), shortFormat(locale));
}

QString momentText(const QLocale& locale, const QDateTime& moment)
{
    return locale.toString(moment.date(), shortFormat(locale)) + QStringLiteral(", ") +
           locale.toString(moment.time(), QLocale::ShortFormat);
}

QString longDateText(const QLocale& locale, Date date)
{
    return locale.toString(toQDate(date), QLocale::LongFormat);
}

QString dayText(const QLocale& locale, Date date)
{
    return locale.toString(toQDate(date), withoutYear(locale.dateFormat(QLocale::LongFormat)));
}

QString dayAndMonth(const QLocale& locale, Date date)
{
    return locale.toString(toQDate(date), withoutYear(locale.dateFormat(QLocale::ShortFormat)));
}

QString weekdayText(const QLocale& locale, Date date)
{
    return locale.toString(toQDate(date), QStringLiteral("ddd"));
}

} // namespace comeback::coach
