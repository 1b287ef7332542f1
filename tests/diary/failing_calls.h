// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace comeback::diary::test {

/// Calls to the system that the diary makes past SQLite, for files that it writes, names and moves
/// itself.
enum class Call : std::uint8_t { Write, Sync, Link, Rename, MakeFolder, OpenFolder };

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

/// An error that no system has: the call reports success, and nothing has happened.
inline constexpr int kLie = -1;

} // namespace comeback::diary::test
