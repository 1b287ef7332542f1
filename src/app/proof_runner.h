// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safety/check_protocol.h"

#include <QObject>

#include <optional>
#include <thread>

namespace comeback::app {

/// Proves a protocol in the background, one at a time. The person can go on meanwhile, and cancel.
class ProofRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ProofRunner() override;

    /// Begins; a proof that is still running is cancelled first and tells nothing more.
    void start(const Protocol& protocol);
    /// Asks the running proof to stop; it tells nothing more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker.joinable(); }

Q_SIGNALS:
    void progressed(quint64 states);
    void finished(const comeback::safety::SafetyReport& report);

private:
    void tellProgress(int run, quint64 states);
    void finish(int run, const safety::SafetyReport& report);

    std::jthread m_worker;
    int m_run = 0; ///< which proof is wanted; what another one still tells is not listened to
};

} // namespace comeback::app
