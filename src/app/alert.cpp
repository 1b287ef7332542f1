// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alert.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace comeback::app {

namespace {

constexpr const char* kIsAlert = "isAlert";

QAccessibleInterface* asAlert(const QString&, QObject* object)
{
    if (object == nullptr || !object->property(kIsAlert).toBool())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

} // namespace

void makeAlert(QWidget& widget)
{
    // The same function is installed only once, however many alerts there are.
    QAccessible::installFactory(asAlert);
    widget.setProperty(kIsAlert, true);
}

void alert(QLabel& words, const QString& spoken)
{
    words.setAccessibleName(spoken);
    if (spoken.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announced(&words, spoken);
    QAccessible::updateAccessibility(&announced);
#else
    // The event called Alert does not reach AT-SPI. What appears does: so this appears anew.
    for (const auto what : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&words, what);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void alert(QLabel& words)
{
    alert(words, words.text());
}

} // namespace comeback::app
