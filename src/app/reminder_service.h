// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifier.h"
#include "app/reminders.h"
#include "coach/coach.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace comeback::app {

/// What is open today, as the engine sees it.
[[nodiscard]] OpenToday openToday(const coach::Coach& coach);

/// Looks at the clock once a minute and shows the reminders that the person wants. Without any it
/// does nothing at all: no timer, no connection.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;
    using Clock = std::function<QDateTime()>;
    /// The coach outlives the service. Notifications go over `bus`, which is asked for when the
    /// first one is due.
    ReminderService(coach::Coach& coach, const ReminderSettings& settings, Bus bus, Clock clock,
                    QObject* parent = nullptr);

    void setSettings(const ReminderSettings& settings);
    /// Nothing more for an hour, as the tray's menu offers.
    void pauseForAnHour();
    /// Shows what is due now.
    void look();

Q_SIGNALS:
    /// The person wants to answer: the program comes to the front, where that is done.
    void wanted(comeback::app::Reminder about);
    /// The desktop shows no notifications; these words are for the tray.
    void toldElsewhere(const QString& title, const QString& text);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] static NotificationWords wordsOf(Reminder about);
    [[nodiscard]] Notifier& notifier();
    void answer(Reminder about, NotificationAnswer answer);
    void withdrawWhatIsDone();

    coach::Coach& m_coach;
    Reminders m_reminders;
    Bus m_bus;
    Clock m_clock;
    QBasicTimer m_timer;
    Notifier* m_notifier = nullptr;
    QDateTime m_pausedUntil;
};

} // namespace comeback::app
