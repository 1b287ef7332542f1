// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/failing_calls.h"

#include <dirent.h>
#include <dlfcn.h>
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
#include <utility>

namespace comeback::diary::test {

namespace {

struct Order
{
    int error;
    int left;
    FailingCalls::Lasting lasting;
    bool struck = false;
};

struct Errand
{
    int left;
    std::function<void()> action;
};

constexpr std::size_t kCalls = static_cast<std::size_t>(kLastCall) + 1;

// Several threads of a test may write; only one of them makes the calls that are to fail.
thread_local std::array<std::optional<Order>, kCalls> t_orders;
thread_local std::array<std::optional<Errand>, kCalls> t_errands;

std::optional<Order>& orderFor(Call call)
{
    return t_orders[static_cast<std::size_t>(call)];
}

std::optional<Errand>& errandFor(Call call)
{
    return t_errands[static_cast<std::size_t>(call)];
}

/// What the action calls itself is not counted.
void runErrand(Call call)
{
    auto& errand = errandFor(call);
    if (!errand || !errand->action || --errand->left != 0)
        return;
    const auto action = std::exchange(errand->action, nullptr);
    action();
}

/// The error that a call has to fail with now, or 0.
int errorFor(Call call)
{
    runErrand(call);
    auto& order = orderFor(call);
    if (!order)
        return 0;
    --order->left;
    const bool now =
        order->lasting == FailingCalls::Lasting::Once ? order->left == 0 : order->left <= 0;
    order->struck = order->struck || now;
    return now ? order->error : 0;
}

/// The answer of `real`, unless the call has to fail.
template<typename Real>
long answerOf(Call call, long success, Real real)
{
    const int error = errorFor(call);
    if (error == 0)
        return real();
    if (error == kLie || error == kNothing)
        return error == kLie ? success : 0;
    errno = error;
    return -1;
}

/// The system's own answer, unless the call has to fail.
template<typename... Arguments>
long answer(Call call, long success, long number, Arguments... arguments)
{
    return answerOf(call, success, [&] { return syscall(number, arguments...); });
}

/// The function of the C library behind this program.
template<typename Function>
Function realOf(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
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

BeforeCall::BeforeCall(Call call, int nth, std::function<void()> action) : m_call(call)
{
    errandFor(call) = Errand{nth, std::move(action)};
}

BeforeCall::~BeforeCall()
{
    errandFor(m_call).reset();
}

bool BeforeCall::ran() const
{
    return !errandFor(m_call)->action;
}

// These stand in the program itself, so they are found before those of the C library.
extern "C" {
ssize_t write(int file, const void* bytes, size_t size)
{
    return answer(Call::Write, static_cast<long>(size), SYS_write, file, bytes, size);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    static const auto real = realOf<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return answerOf(Call::Write, static_cast<long>(size),
                    [&] { return real(file, bytes, size, at); });
}
ssize_t read(int file, void* bytes, size_t size)
{
    return answer(Call::Read, 0, SYS_read, file, bytes, size);
}
/// What hardened builds call in the place of read.
ssize_t __read_chk(int file, void* bytes, size_t size, size_t /*room*/) // NOLINT
{
    return read(file, bytes, size);
}
int fsync(int file)
{
    return static_cast<int>(answer(Call::Sync, 0, SYS_fsync, file));
}
int ftruncate(int file, off_t size) noexcept
{
    static const auto real = realOf<int (*)(int, off64_t)>("ftruncate64");
    return static_cast<int>(answerOf(Call::Truncate, 0, [&] { return real(file, size); }));
}
int link(const char* from, const char* to) noexcept
{
    return static_cast<int>(answer(Call::Link, 0, SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int rename(const char* from, const char* to) noexcept
{
    return static_cast<int>(answer(Call::Rename, 0, SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
int unlink(const char* path) noexcept
{
    return static_cast<int>(answer(Call::Unlink, 0, SYS_unlinkat, AT_FDCWD, path, 0));
}
int access(const char* path, int mode) noexcept
{
    return static_cast<int>(answer(Call::Access, 0, SYS_faccessat, AT_FDCWD, path, mode));
}
int stat(const char* path, struct stat* status) noexcept
{
    return static_cast<int>(
        answerOf(Call::Status, 0, [&] { return fstatat(AT_FDCWD, path, status, 0); }));
}
int lstat(const char* path, struct stat* status) noexcept
{
    return static_cast<int>(answerOf(
        Call::LinkStatus, 0, [&] { return fstatat(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW); }));
}
int fstat(int file, struct stat* status) noexcept
{
    return static_cast<int>(
        answerOf(Call::FileStatus, 0, [&] { return fstatat(file, "", status, AT_EMPTY_PATH); }));
}
int fcntl(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void* const argument = va_arg(rest, void*);
    va_end(rest);
    static const auto real = realOf<int (*)(int, int, ...)>("fcntl");
    return static_cast<int>(
        answerOf(Call::Control, 0, [&] { return real(file, command, argument); }));
}
struct dirent* readdir(DIR* folder)
{
    // Of the two that a system of 32 bits has, the one with this layout.
    static const auto real =
        realOf<struct dirent* (*)(DIR*)>(sizeof(ino_t) == 8 ? "readdir64" : "readdir");
    const int error = errorFor(Call::ReadFolder);
    if (error == 0)
        return real(folder);
    errno = error;
    return nullptr;
}
int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    const Call call = (flags & O_DIRECTORY) == 0 ? Call::OpenFile : Call::OpenFolder;
    return static_cast<int>(answer(call, -1, SYS_openat, AT_FDCWD, path, flags, mode));
}
int mkdir(const char* path, mode_t mode) noexcept
{
    return static_cast<int>(answer(Call::MakeFolder, 0, SYS_mkdirat, AT_FDCWD, path, mode));
}
}

} // namespace comeback::diary::test
