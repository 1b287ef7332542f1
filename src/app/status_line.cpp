// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/status_line.h"

#include "app/alert.h"

#include <QTimerEvent>

namespace comeback::app {

namespace {

constexpr int kShownMilliseconds = 8000;

} // namespace

StatusLine::StatusLine(QWidget* parent) : QLabel(parent)
{
    makeAlert(*this);
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
    alert(*this, spoken.isEmpty() ? words : spoken);
}

void StatusLine::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QLabel::timerEvent(event);
    m_timer.stop();
    clear();
    // What was said is not to be found there any more by a screen reader either.
    setAccessibleName({});
}

} // namespace comeback::app
