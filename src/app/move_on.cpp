// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/move_on.h"

#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace comeback::app {

namespace {

/// Takes one Tab off a widget, and then itself.
class OneTab : public QObject
{
public:
    explicit OneTab(QWidget& widget) : QObject(&widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusOut)
            return false;
        watched->removeEventFilter(this);
        deleteLater();
        return event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab;
    }
};

} // namespace

void moveOnTo(QWidget& next)
{
    next.setFocus(Qt::TabFocusReason);
    if (next.hasFocus())
        new OneTab(next);
}

} // namespace comeback::app
