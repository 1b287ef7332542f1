// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminders.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

namespace comeback::app {

/// What the person answers to a notification.
enum class NotificationAnswer : std::uint8_t { Open, Later, NotToday };

/// The words of one notification. They never hold anything of the diary: others may see the screen.
struct NotificationWords
{
    QString title;
    QString text;
    QString open; ///< what the button says that opens the program: "Log it now"
};

/// Shows notifications on the desktop, with buttons to open, to put off and to leave it for today,
/// by the freedesktop.org interface on the session's D-Bus. A later notification about the same
/// thing takes the place of the earlier one.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(Reminder about, const NotificationWords& words);
    /// Takes a notification back that is no longer needed.
    void withdraw(Reminder about);

Q_SIGNALS:
    void answered(comeback::app::Reminder about, comeback::app::NotificationAnswer answer);
    /// The desktop shows no notifications; the words are for another way to tell.
    void failed(const comeback::app::NotificationWords& words);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    std::map<Reminder, uint> m_shown; ///< the desktop's ids
};

} // namespace comeback::app
