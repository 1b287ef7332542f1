// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/status_line.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimerEvent>

namespace comeback::app {

namespace {

constexpr int kShownMilliseconds = 8000;

QAccessibleInterface* asAlert(const QString& className, QObject* object)
{
    if (className != QLatin1String(StatusLine::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

} // namespace

StatusLine::StatusLine(QWidget* parent) : QLabel(parent)
{
    // The same function is installed only once, however many lines there are.
    QAccessible::installFactory(asAlert);
    setObjectName(QStringLiteral("statusLine"));
    setTextFormat(Qt::PlainText);
}

void StatusLine::tell(const QString& words, const QString& spoken)
{
    say(words, spoken);
    m_timer.start(kShownMilliseconds, this);
}

void StatusLine::keep(const QString& words)
{
    m_timer.stop();
    say(words, {});
}

void StatusLine::say(const QString& words, const QString& spoken)
{
    setText(words);
    setAccessibleName(spoken.isEmpty() ? words : spoken);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announced(this, accessibleName());
    QAccessible::updateAccessibility(&announced);
#else
    // Screen readers read an alert when it appears; this one appears anew with each message.
    for (const auto what : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void StatusLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QLabel::timerEvent(event);
    m_timer.stop();
    clear();
}

} // namespace comeback::app
