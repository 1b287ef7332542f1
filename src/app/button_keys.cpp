// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/button_keys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace comeback::app {

namespace {

/// What Qt would turn under the wheel, though nobody asked it to.
bool isTurned(QObject* watched)
{
    return qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched);
}

/// The year 26 could be any century's.
void showWholeYear(QObject* watched)
{
    auto* date = qobject_cast<QDateEdit*>(watched);
    if (!date || date->displayFormat().contains(QStringLiteral("yyyy")))
        return;
    date->setDisplayFormat(
        date->displayFormat().replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
}

/// Up and Down turn days, whichever part of a date stands first in the person's language.
void turnDays(QObject* watched, Qt::FocusReason reason)
{
    auto* date = qobject_cast<QDateEdit*>(watched);
    if (!date || reason == Qt::MouseFocusReason || reason == Qt::PopupFocusReason ||
        reason == Qt::ActiveWindowFocusReason)
        return;
    // After Qt has chosen the first part.
    QTimer::singleShot(0, date, [date] {
        if (date->hasFocus())
            date->setSelectedSection(QDateTimeEdit::DaySection);
    });
}

/// What is typed over a whole date or time is meant for its first part, and on from there; Qt would
/// lose the first figure.
void typeFromTheStart(QObject* watched, const QKeyEvent& key)
{
    auto* edit = qobject_cast<QDateTimeEdit*>(watched);
    const auto* line = edit ? edit->findChild<QLineEdit*>() : nullptr;
    if (!line || key.text().isEmpty() || !key.text().front().isDigit())
        return;
    if (line->hasSelectedText() && line->selectedText().size() == line->text().size())
        edit->setSelectedSection(edit->sectionAt(0));
}

} // namespace

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && isTurned(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Polish)
        showWholeYear(watched);
    if (event->type() == QEvent::FocusIn)
        turnDays(watched, static_cast<QFocusEvent*>(event)->reason());
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* button = qobject_cast<QPushButton*>(watched);
    const auto* key = static_cast<const QKeyEvent*>(event);
    typeFromTheStart(watched, *key);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!button || !enter || !button->isEnabled() || key->isAutoRepeat())
        return false;
    button->click();
    return true;
}

} // namespace comeback::app
