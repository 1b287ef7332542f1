// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/proof_runner.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>

namespace comeback::app {

namespace {

constexpr qint64 kTellEveryMilliseconds = 100;

} // namespace

ProofRunner::~ProofRunner()
{
    cancel();
}

void ProofRunner::cancel()
{
    ++m_run;
    if (!m_worker.joinable())
        return;
    m_worker.request_stop();
    m_worker.join();
}

void ProofRunner::start(const Protocol& protocol)
{
    cancel();
    const int run = m_run;
    m_worker = std::jthread([this, run, protocol](const std::stop_token& stop) {
        QElapsedTimer timer;
        timer.start();
        std::atomic<qint64> told = 0;
        const int cores = static_cast<int>(std::thread::hardware_concurrency());
        const safety::Work work{
            .threads = std::max(1, cores), .stop = stop, .progress = [&](std::uint64_t states) {
                const qint64 now = timer.elapsed();
                qint64 last = told.load();
                if (now - last < kTellEveryMilliseconds || !told.compare_exchange_strong(last, now))
                    return;
                QMetaObject::invokeMethod(
                    this, [this, run, states] { tellProgress(run, states); }, Qt::QueuedConnection);
            }};
        const auto report = safety::checkProtocol(protocol, work);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, run, report] { finish(run, report); }, Qt::QueuedConnection);
    });
}

void ProofRunner::tellProgress(int run, quint64 states)
{
    if (run == m_run && m_worker.joinable())
        Q_EMIT progressed(states);
}

void ProofRunner::finish(int run, const safety::SafetyReport& report)
{
    if (run != m_run)
        return;
    m_worker.join();
    Q_EMIT finished(report);
}

} // namespace comeback::app
