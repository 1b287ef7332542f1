// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QLabel>

namespace comeback::app {

/// The line at the foot of the window that says what was just done. For assistive technology it is
/// an alert: a screen reader reads each new message at once, wherever the focus is. What is spoken
/// can say more than what is shown.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Shows words for a while; `spoken` is what assistive technology reads, the words themselves
    /// if it is empty.
    void tell(const QString& words, const QString& spoken = {});
    /// Shows words until others come: for what went wrong.
    void keep(const QString& words);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void say(const QString& words, const QString& spoken);

    QBasicTimer m_timer;
};

} // namespace comeback::app
