// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace comeback::app {

/// Lets a second start bring the first window to the front: the second sends SIGUSR1 to the process
/// that holds the diary's lock, and this object tells. No socket is involved.
class RaiseSignal : public QObject
{
    Q_OBJECT

public:
    explicit RaiseSignal(QObject* parent = nullptr);
    ~RaiseSignal() override;

    /// Asks the process `pid` to raise its window. Returns whether it could be asked.
    [[nodiscard]] static bool send(qint64 pid);

Q_SIGNALS:
    void raised();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace comeback::app
