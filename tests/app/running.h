// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace comeback::test {

/// The whole program over a diary, from its start to its end; returns its exit status. What a
/// person does meanwhile is arranged before, by whenSeen.
inline int runProgram(const QString& diaryPath, Date today)
{
    app::CommandLine line;
    line.diaryPath = diaryPath;
    line.today = today;
    // A window that an earlier test closed may have asked for the end.
    QCoreApplication::removePostedEvents(qApp, QEvent::Quit);
    // Its look is its own: the next program takes the font that it finds for the system's.
    const QFont font = QApplication::font();
    const int status = app::Application(*qApp, line).run();
    QApplication::setFont(font);
    return status;
}

/// What can be seen of that name, in any window.
template<typename T>
T* seen(const char* name)
{
    for (QWidget* top : QApplication::topLevelWidgets())
        for (T* each : top->findChildren<T*>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
    return nullptr;
}

/// Does something as soon as a widget of that name can be seen.
template<typename Action>
void whenSeen(QObject& owner, const char* name, Action action)
{
    auto* timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, name, action] {
        if (!seen<QWidget>(name))
            return;
        timer->stop();
        action();
    });
    constexpr int kLook = 20;
    timer->start(kLook);
}

} // namespace comeback::test
