// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <algorithm>

namespace comeback::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

const QString kOpen = QStringLiteral("default");
const QString kOpenButton = QStringLiteral("open");
const QString kLater = QStringLiteral("later");
const QString kNotToday = QStringLiteral("not_today");

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifier::Notifier(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    m_bus.connect(QString(), kPath, kService, QStringLiteral("ActionInvoked"), this,
                  SLOT(onAction(uint, QString)));
    m_bus.connect(QString(), kPath, kService, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
}

void Notifier::show(Reminder about, const NotificationWords& words)
{
    const QStringList actions{kOpen,      words.open,     kOpenButton,
                              words.open, kLater,         tr("Remind me later"),
                              kNotToday,  tr("Not today")};
    const auto before = m_shown.find(about);
    constexpr int kAsTheDesktopLikes = -1;
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QStringLiteral("Comeback") << (before == m_shown.end() ? 0U : before->second)
           << QStringLiteral("comeback") << words.title << words.text << actions
           << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}}
           << kAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, about, words, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT failed(words);
        else
            m_shown[about] = reply.value();
    });
}

void Notifier::withdraw(Reminder about)
{
    const auto found = m_shown.find(about);
    if (found == m_shown.end())
        return;
    QDBusMessage close = call(QStringLiteral("CloseNotification"));
    close << found->second;
    m_bus.asyncCall(close);
    m_shown.erase(found);
}

void Notifier::onAction(uint id, const QString& action)
{
    const auto found =
        std::ranges::find(m_shown, id, &std::map<Reminder, uint>::value_type::second);
    if (found == m_shown.end())
        return;
    const Reminder about = found->first;
    m_shown.erase(found);
    Q_EMIT answered(about, action == kLater      ? NotificationAnswer::Later
                           : action == kNotToday ? NotificationAnswer::NotToday
                                                 : NotificationAnswer::Open);
}

void Notifier::onClosed(uint id, uint)
{
    std::erase_if(m_shown, [id](const auto& shown) { return shown.second == id; });
}

} // namespace comeback::app
