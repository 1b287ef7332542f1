// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/raise_signal.h"

#include <QSocketNotifier>

#include <array>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace comeback::app {

namespace {

// A signal handler may do little more than write to a pipe; the notifier reads it in the event
// loop.
std::array<int, 2> raisePipe{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(raisePipe[1], &byte, 1);
}

} // namespace

RaiseSignal::RaiseSignal(QObject* parent) : QObject(parent)
{
    if (::pipe2(raisePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(raisePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(raisePipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT raised();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR1, &action, nullptr);
}

RaiseSignal::~RaiseSignal()
{
    ::signal(SIGUSR1, SIG_IGN);
    for (int& end : raisePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

bool RaiseSignal::send(qint64 pid)
{
    return pid > 1 && ::kill(static_cast<pid_t>(pid), SIGUSR1) == 0;
}

} // namespace comeback::app
