// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace comeback::app {

/// Lets a second start bring the first window to the front, at a page if it names one: the second
/// queues SIGUSR1 with a number for the process that holds the diary's lock, and this object tells.
/// No socket is involved. It also tells when the system asks the program to end (SIGTERM, SIGHUP,
/// SIGINT), so that what is typed can be kept.
class RaiseSignal : public QObject
{
    Q_OBJECT

public:
    explicit RaiseSignal(QObject* parent = nullptr);
    ~RaiseSignal() override;

    /// Stands for no page in particular.
    static constexpr int kNoPage = -1;

    /// Until there is such an object a request to raise passes by, instead of ending the program.
    static void ignoreUntilReady();

    /// Asks the process `pid` to raise its window, at the page of that place. Returns whether it
    /// could be asked.
    [[nodiscard]] static bool send(qint64 pid, int page = kNoPage);

Q_SIGNALS:
    void raised(int page);
    void endWanted();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace comeback::app
