// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace comeback::app {

/// A clock that runs down to zero and can be paused. It goes by the time that has passed, so that a
/// machine that was busy does not make a rest longer.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(QObject* parent = nullptr) : QObject(parent) {}

    /// Sets it to that many seconds, at rest.
    void set(int seconds);
    void run();
    void pause();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] int secondsLeft() const;
    /// "1:05".
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void ticked();
    /// Zero is reached; it is at rest then.
    void ranOut();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    int m_seconds = 0; ///< left when it was last set, started or paused
};

} // namespace comeback::app
