// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reminder_service.h"

#include <QTimerEvent>

namespace comeback::app {

namespace {

constexpr int kMinute = 60'000;
constexpr qint64 kHourSeconds = 3600;
constexpr int kLaterMinutes = 30;
constexpr int kBreakLaterMinutes = 10;

} // namespace

OpenToday openToday(const coach::Coach& coach)
{
    const State& state = coach.timeline().state;
    const Recommendation today = coach.recommendation();
    return {.checkIn = state.started && today.checkInDue,
            .training =
                today.kind == RecommendationKind::Session || today.kind == RecommendationKind::Walk,
            .care = state.mode == Mode::Referred};
}

ReminderService::ReminderService(coach::Coach& coach, const ReminderSettings& settings, Bus bus,
                                 Clock clock, QObject* parent)
    : QObject(parent)
    , m_coach(coach)
    , m_reminders(settings)
    , m_bus(std::move(bus))
    , m_clock(std::move(clock))
{
    connect(&coach, &coach::Coach::changed, this, &ReminderService::withdrawWhatIsDone);
    setSettings(settings);
}

void ReminderService::setSettings(const ReminderSettings& settings)
{
    m_reminders.setSettings(settings);
    if (settings.wantsAny())
        m_timer.start(kMinute, Qt::VeryCoarseTimer, this);
    else
        m_timer.stop();
}

void ReminderService::pauseForAnHour()
{
    m_pausedUntil = m_clock().addSecs(kHourSeconds);
}

void ReminderService::look()
{
    const QDateTime now = m_clock();
    if (m_pausedUntil.isValid() && now < m_pausedUntil)
        return;
    for (const Reminder about : m_reminders.due(now, openToday(m_coach)))
        notifier().show(about, wordsOf(about));
}

NotificationWords ReminderService::wordsOf(Reminder about)
{
    switch (about) {
    case Reminder::CheckIn:
        return {tr("How is your back this morning?"),
                tr("One digit, and your plan for today stands."), tr("Log it now")};
    case Reminder::Training:
        return {tr("Your plan for today waits for you"),
                tr("If it does not fit today, nothing is lost."), tr("Show it")};
    case Reminder::MoveBreak:
        return {tr("Time to get up"), tr("Two minutes on your feet are enough."),
                tr("Show me how")};
    }
    return {};
}

void ReminderService::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        look();
    else
        QObject::timerEvent(event);
}

Notifier& ReminderService::notifier()
{
    if (m_notifier)
        return *m_notifier;
    m_notifier = new Notifier(m_bus(), this);
    connect(m_notifier, &Notifier::answered, this, &ReminderService::answer);
    connect(m_notifier, &Notifier::failed, this, [this](const NotificationWords& words) {
        Q_EMIT toldElsewhere(words.title, words.text);
    });
    return *m_notifier;
}

void ReminderService::answer(Reminder about, NotificationAnswer answer)
{
    switch (answer) {
    case NotificationAnswer::Open:
        Q_EMIT wanted(about);
        break;
    case NotificationAnswer::Later:
        m_reminders.snooze(about, m_clock(),
                           about == Reminder::MoveBreak ? kBreakLaterMinutes : kLaterMinutes);
        break;
    case NotificationAnswer::NotToday:
        m_reminders.skipToday(about, m_clock());
        break;
    }
}

/// Who logs by another way need not wave a notification away.
void ReminderService::withdrawWhatIsDone()
{
    if (!m_notifier)
        return;
    const OpenToday open = openToday(m_coach);
    if (!open.checkIn || open.care)
        m_notifier->withdraw(Reminder::CheckIn);
    if (!open.training || open.care)
        m_notifier->withdraw(Reminder::Training);
}

} // namespace comeback::app
