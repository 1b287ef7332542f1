// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/in_background.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <utility>

namespace comeback::app {

bool inBackground(QWidget* parent, const QString& what, std::function<void()> work)
{
    constexpr int kHalfASecond = 500;
    auto* thread = QThread::create(std::move(work));
    QEventLoop loop;
    // The loop ends with the program, too: then the work may still be going on.
    bool done = false;
    QObject::connect(thread, &QThread::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    // Whoever gives up leaves the thread behind; it goes when it is done.
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QProgressDialog progress(parent);
    progress.setLabelText(what);
    progress.setRange(0, 0);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(kHalfASecond);
    progress.setValue(0);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    return done && !progress.wasCanceled();
}

} // namespace comeback::app
