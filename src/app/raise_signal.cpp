// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/raise_signal.h"

#include <QSocketNotifier>

#include <array>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace comeback::app {

namespace {

// A signal handler may do little more than write to a pipe; the notifier reads it in the event
// loop.
std::array<int, 2> raisePipe{-1, -1};

/// What the handler writes: a page, counted from 1, or 0 for none; or the wish that it end.
constexpr char kEnd = 127;
constexpr std::array kEndings{SIGTERM, SIGHUP, SIGINT};

void onSignal(int number, siginfo_t* info, void*)
{
    const int page = info && info->si_code == SI_QUEUE ? info->si_value.sival_int : 0;
    const char byte = number == SIGUSR1 ? static_cast<char>(page) : kEnd;
    // Whatever was interrupted may be about to look at its own error.
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(raisePipe[1], &byte, 1);
    errno = error;
}

/// As pipe2 would do it, which is not everywhere.
bool openPipe()
{
    if (::pipe(raisePipe.data()) != 0)
        return false;
    for (const int end : raisePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

void RaiseSignal::ignoreUntilReady()
{
    ::signal(SIGUSR1, SIG_IGN);
}

RaiseSignal::RaiseSignal(QObject* parent) : QObject(parent)
{
    if (!openPipe())
        return;
    m_notifier = new QSocketNotifier(raisePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        bool end = false;
        int page = 0;
        char byte = 0;
        while (::read(raisePipe[0], &byte, 1) > 0) {
            if (byte == kEnd)
                end = true;
            else
                page = static_cast<unsigned char>(byte);
        }
        if (end)
            Q_EMIT endWanted();
        else
            Q_EMIT raised(page - 1);
    });
    struct sigaction action = {};
    action.sa_sigaction = onSignal;
    action.sa_flags = SA_RESTART | SA_SIGINFO;
    ::sigaction(SIGUSR1, &action, nullptr);
    for (const int each : kEndings)
        ::sigaction(each, &action, nullptr);
}

RaiseSignal::~RaiseSignal()
{
    ignoreUntilReady();
    for (const int each : kEndings)
        ::signal(each, SIG_DFL);
    for (int& end : raisePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

bool RaiseSignal::send(qint64 pid, int page)
{
    sigval value{};
    value.sival_int = page + 1;
    return pid > 1 && ::sigqueue(static_cast<pid_t>(pid), SIGUSR1, value) == 0;
}

} // namespace comeback::app
