// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reminders.h"

namespace comeback::app {

namespace {

constexpr qint64 kSecondsInMinute = 60;
/// Who has not been looked at for so long was away: the machine slept.
constexpr qint64 kAwaySeconds = 5 * kSecondsInMinute;

} // namespace

void Reminders::setSettings(const ReminderSettings& settings)
{
    if (settings.wants(Reminder::MoveBreak) && !m_settings.wants(Reminder::MoveBreak))
        m_sittingSince = {};
    m_settings = settings;
}

bool Reminders::isQuiet(QTime time) const
{
    const QTime from = m_settings.quietFrom;
    const QTime until = m_settings.quietUntil;
    if (from == until)
        return false;
    return from < until ? time >= from && time < until : time >= from || time < until;
}

std::vector<Reminder> Reminders::due(const QDateTime& now, const OpenToday& open)
{
    // A clock that was put back makes no reminder wait for the time that it was put back by.
    const bool away = !m_lastLook.isValid() || m_lastLook.secsTo(now) > kAwaySeconds ||
                      m_lastLook.secsTo(now) < 0;
    m_lastLook = now;
    if (away || !m_sittingSince.isValid())
        m_sittingSince = now;
    std::vector<Reminder> all;
    if (isQuiet(now.time())) {
        m_sittingSince = now;
        return all;
    }
    for (const auto which : {Reminder::CheckIn, Reminder::Training, Reminder::MoveBreak})
        if (m_settings.wants(which) && isDue(which, now, open))
            all.push_back(which);
    return all;
}

bool Reminders::isDue(Reminder which, const QDateTime& now, const OpenToday& open)
{
    if (open.care)
        return false;
    Memory& memory = memoryOf(which);
    if (memory.skippedOn == now.date())
        return false;
    if (which == Reminder::MoveBreak)
        return breakIsDue(now);
    const bool stillOpen = which == Reminder::CheckIn ? open.checkIn : open.training;
    const QTime at = which == Reminder::CheckIn ? m_settings.checkInAt : m_settings.trainingAt;
    if (!stillOpen)
        return false;
    const bool again = memory.again && now >= *memory.again;
    const bool first = memory.shownOn != now.date() && now.time() >= at;
    if (!again && (!first || memory.again))
        return false;
    memory.shownOn = now.date();
    memory.again.reset();
    return true;
}

bool Reminders::breakIsDue(const QDateTime& now)
{
    Memory& memory = memoryOf(Reminder::MoveBreak);
    if (memory.again && now < *memory.again)
        return false;
    const qint64 wanted = m_settings.breakEveryMinutes * kSecondsInMinute;
    if (!memory.again && m_sittingSince.secsTo(now) < wanted)
        return false;
    memory.again.reset();
    m_sittingSince = now;
    return true;
}

void Reminders::snooze(Reminder which, const QDateTime& now, int minutes)
{
    memoryOf(which).again = now.addSecs(minutes * kSecondsInMinute);
}

void Reminders::skipToday(Reminder which, const QDateTime& now)
{
    memoryOf(which).skippedOn = now.date();
    memoryOf(which).again.reset();
}

} // namespace comeback::app
