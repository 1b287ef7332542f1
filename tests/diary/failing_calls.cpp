// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/failing_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <optional>

namespace comeback::diary::test {

namespace {

struct Order
{
    int error;
    int left;
    FailingCalls::Lasting lasting;
    bool struck = false;
};

// Several threads of a test may write; only one of them makes the calls that are to fail.
thread_local std::array<std::optional<Order>, 6> t_orders;

std::optional<Order>& orderFor(Call call)
{
    return t_orders[static_cast<std::size_t>(call)];
}

/// The error that a call has to fail with now, or 0.
int errorFor(Call call)
{
    auto& order = orderFor(call);
    if (!order)
        return 0;
    --order->left;
    const bool now =
        order->lasting == FailingCalls::Lasting::Once ? order->left == 0 : order->left <= 0;
    order->struck = order->struck || now;
    return now ? order->error : 0;
}

/// The system's own answer, unless the call has to fail.
template<typename... Arguments>
long answer(Call call, long success, long number, Arguments... arguments)
{
    const int error = errorFor(call);
    if (error == 0)
        return syscall(number, arguments...);
    if (error == kLie)
        return success;
    errno = error;
    return -1;
}

} // namespace

FailingCalls::FailingCalls(Call call, int error, int nth, Lasting lasting) : m_call(call)
{
    orderFor(call) = Order{error, nth, lasting};
}

FailingCalls::~FailingCalls()
{
    orderFor(m_call).reset();
}

bool FailingCalls::struck() const
{
    return orderFor(m_call)->struck;
}

// These stand in the program itself, so they are found before those of the C library.
extern "C" {
ssize_t write(int file, const void* bytes, size_t size)
{
    return answer(Call::Write, static_cast<long>(size), SYS_write, file, bytes, size);
}
int fsync(int file)
{
    return static_cast<int>(answer(Call::Sync, 0, SYS_fsync, file));
}
int link(const char* from, const char* to) noexcept
{
    return static_cast<int>(answer(Call::Link, 0, SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int rename(const char* from, const char* to) noexcept
{
    return static_cast<int>(answer(Call::Rename, 0, SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & O_DIRECTORY) == 0)
        return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    return static_cast<int>(answer(Call::OpenFolder, -1, SYS_openat, AT_FDCWD, path, flags, mode));
}
int mkdir(const char* path, mode_t mode) noexcept
{
    return static_cast<int>(answer(Call::MakeFolder, 0, SYS_mkdirat, AT_FDCWD, path, mode));
}
}

} // namespace comeback::diary::test
