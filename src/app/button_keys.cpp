// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/button_keys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

namespace comeback::app {

namespace {

/// What Qt would turn under the wheel, though nobody asked it to.
bool isTurned(QObject* watched)
{
    return qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched);
}

} // namespace

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && isTurned(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* button = qobject_cast<QPushButton*>(watched);
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!button || !enter || !button->isEnabled() || key->isAutoRepeat())
        return false;
    button->click();
    return true;
}

} // namespace comeback::app
