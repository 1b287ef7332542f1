// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace comeback::diary::test {

/// Calls to the system that the diary makes past SQLite, for files that it reads, writes, names and
/// moves itself. Of SQLite's own only those are among them that bear the same name in the C library
/// (access, unlink); the standard library's are.
enum class Call : std::uint8_t {
    Write, ///< write, pwrite
    Sync,
    Link,
    Rename,
    MakeFolder,
    OpenFolder,
    OpenFile, ///< of anything but a folder that is asked for as one
    Read,
    Status,     ///< stat, which follows links
    LinkStatus, ///< lstat
    FileStatus, ///< fstat
    Access,
    Unlink,
    Truncate,
    Control,    ///< fcntl: the locks of readers
    ReadFolder, ///< readdir
};
inline constexpr Call kLastCall = Call::ReadFolder;

/// For as long as it lives, this thread's calls of one kind fail with `error`: from the `nth` (from
/// 1) on, or it alone. It stands before the C library. One at a time of each kind.
class FailingCalls
{
public:
    enum class Lasting : std::uint8_t { Once, Persistent };

    FailingCalls(Call call, int error, int nth = 1, Lasting lasting = Lasting::Persistent);
    FailingCalls(const FailingCalls&) = delete;
    FailingCalls& operator=(const FailingCalls&) = delete;
    ~FailingCalls();

    /// Whether a call has failed.
    [[nodiscard]] bool struck() const;

private:
    Call m_call;
};

/// Runs `action` once, right before this thread's `nth` call of one kind, as another program might
/// come between two steps of ours. One at a time of each kind.
class BeforeCall
{
public:
    BeforeCall(Call call, int nth, std::function<void()> action);
    BeforeCall(const BeforeCall&) = delete;
    BeforeCall& operator=(const BeforeCall&) = delete;
    ~BeforeCall();

    /// Whether the action has run.
    [[nodiscard]] bool ran() const;

private:
    Call m_call;
};

/// An error that no system has: the call reports success, and nothing has happened.
inline constexpr int kLie = -1;
/// Another: the call reports that it has done nothing at all.
inline constexpr int kNothing = -2;

} // namespace comeback::diary::test
