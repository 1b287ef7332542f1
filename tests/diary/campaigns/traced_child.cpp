// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/traced_child.h"

#include "support/catch.h"

#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace comeback::diary::test {

namespace {

constexpr int kRefused = 77; ///< exit status of a child that may not be traced
/// Set in the signal of a stop at a system call.
constexpr int kCallStop = SIGTRAP | 0x80;

[[noreturn]] void beTraced(const std::function<void()>& work)
{
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        _exit(kRefused);
    raise(SIGSTOP);
    work();
    _exit(0);
}

} // namespace

Progress::Progress()
    : m_steps(static_cast<int*>(
          mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
{
    REQUIRE(m_steps != MAP_FAILED);
}

Progress::~Progress()
{
    munmap(const_cast<int*>(m_steps), sizeof(int));
}

std::optional<std::size_t> killAtCall(std::size_t nth, const std::function<void()>& work)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        beTraced(work);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == kRefused)
        return kNoTracing;
    REQUIRE(WIFSTOPPED(status));
    REQUIRE(ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) ==
            0);
    std::size_t calls = 0;
    bool inside = false;
    int signal = 0;
    for (;;) {
        REQUIRE(ptrace(PTRACE_SYSCALL, child, nullptr, signal) == 0);
        REQUIRE(waitpid(child, &status, 0) == child);
        if (WIFEXITED(status)) {
            REQUIRE(WEXITSTATUS(status) == 0);
            return calls;
        }
        REQUIRE(WIFSTOPPED(status));
        signal = WSTOPSIG(status) == kCallStop ? 0 : WSTOPSIG(status);
        if (WSTOPSIG(status) != kCallStop)
            continue;
        inside = !inside;
        if (inside && ++calls == nth)
            break;
    }
    kill(child, SIGKILL);
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return std::nullopt;
}

} // namespace comeback::diary::test
