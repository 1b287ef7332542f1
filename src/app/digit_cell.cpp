// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/digit_cell.h"

#include <QKeyEvent>
#include <QPalette>

namespace comeback::app {

DigitCell::DigitCell(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

std::optional<Pain> DigitCell::pain() const
{
    bool number = false;
    const int value = text().toInt(&number);
    return number ? Pain::from(value) : std::nullopt;
}

void DigitCell::setKnown(std::optional<Pain> pain)
{
    setText(pain ? QString::number(pain->value()) : QString());
    setReadOnly(pain.has_value());
    // What is known is read like print, what is to be typed like a box.
    setFrame(!pain);
    QPalette own;
    if (pain)
        own.setColor(QPalette::Base, Qt::transparent);
    setPalette(own);
    setFocusPolicy(pain ? Qt::ClickFocus : Qt::StrongFocus);
    setEnabled(true);
}

QSize DigitCell::sizeHint() const
{
    const int room = fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    return {room, QLineEdit::sizeHint().height()};
}

void DigitCell::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isReadOnly() && plain && (digit || key == Qt::Key_X)) {
        setText(QString::number(digit ? key - Qt::Key_0 : Pain::kMost));
        focusNextChild();
        return;
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        if (!isReadOnly())
            clear();
        return;
    }
    // Any other letter would be no pain; keys that move or press go on to the dialog.
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return;
    QLineEdit::keyPressEvent(event);
}

} // namespace comeback::app
