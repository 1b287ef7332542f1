// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notices.h"

#include "coach/clock.h"
#include "coach/date_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::Notices)
};

/// Where the diary keeps which place was told of.
constexpr std::string_view kToldKey = "told_place";

/// The place in a word: another one is told of again.
QString placeOf(const diary::Surroundings& around)
{
    return QString::fromStdString(around.syncedBy.value_or(std::string{})) +
           (around.onForeignDrive ? QStringLiteral("+drive") : QString());
}

/// A clock that has gone back by more than a day against what was written down.
std::optional<QDate> writtenAfter(const coach::Coach& coach, const QDateTime& now)
{
    std::int64_t latest = 0;
    for (const Entry& each : coach.timeline().entries)
        latest = std::max(latest, each.recordedAt ? each.recordedAt->utcMilliseconds : 0);
    const QDateTime written = QDateTime::fromMSecsSinceEpoch(latest);
    return written > now.addDays(1) ? std::optional(written.date()) : std::nullopt;
}

} // namespace

QStringList notices(const diary::Surroundings& around, coach::Coach& coach, const QDateTime& now)
{
    const QLocale locale;
    QStringList all;
    if (const auto written = writtenAfter(coach, now))
        //: %1 is today by the clock, %2 a later date.
        all << Words::tr("Is the clock right? It says %1, but your diary was last written on %2. "
                         "Entries are saved all the same; look at their date.")
                   .arg(coach::dateText(locale, coach::fromQDate(now.date())),
                        coach::dateText(locale, coach::fromQDate(*written)));
    if (around.freeBytes && *around.freeBytes < diary::kLittleRoom)
        //: %1 is a size such as "12 MB".
        all << Words::tr("Your disk is almost full: %1 are left. What is saved is safe; free some "
                         "space, so that more can be saved.")
                   .arg(locale.formattedDataSize(static_cast<qint64>(*around.freeBytes), 0,
                                                 QLocale::DataSizeTraditionalFormat));
    if (coach.note(kToldKey) == placeOf(around))
        return all;
    if (around.syncedBy)
        //: %1 is a program such as Dropbox.
        all << Words::tr("%1 keeps the folder of your diary the same on several computers. It may "
                         "put an older diary in its place. Better keep the diary elsewhere, and "
                         "only copies of it there.")
                   .arg(QString::fromStdString(*around.syncedBy));
    if (around.onForeignDrive)
        all << Words::tr("Your diary lies on a network drive, or on one that another program "
                         "provides. A disk of this computer is safer; copies can go to the drive.");
    return all;
}

void rememberTold(const diary::Surroundings& around, coach::Coach& coach)
{
    const QString place = placeOf(around);
    if (!coach.readOnly() && coach.note(kToldKey) != place)
        (void)coach.setNote(kToldKey, place);
}

} // namespace comeback::app
