// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/countdown.h"

#include <QTimerEvent>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr int kSecondsInMinute = 60;
constexpr qint64 kMilliseconds = 1000;
constexpr int kTick = 200;

} // namespace

void Countdown::set(int seconds)
{
    m_timer.stop();
    m_seconds = seconds;
}

void Countdown::run()
{
    m_clock.start();
    m_timer.start(kTick, this);
}

void Countdown::pause()
{
    set(secondsLeft());
}

int Countdown::secondsLeft() const
{
    if (!isRunning())
        return m_seconds;
    return std::max(0, m_seconds - static_cast<int>(m_clock.elapsed() / kMilliseconds));
}

QString Countdown::text() const
{
    const int left = secondsLeft();
    return QStringLiteral("%1:%2")
        .arg(left / kSecondsInMinute)
        .arg(left % kSecondsInMinute, 2, 10, QLatin1Char('0'));
}

void Countdown::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    Q_EMIT ticked();
    if (secondsLeft() > 0)
        return;
    set(0);
    Q_EMIT ranOut();
}

} // namespace comeback::app
