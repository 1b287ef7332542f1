// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace comeback::diary::test {

/// Calls to the system that SQLite makes.
enum class SqliteCall : std::uint8_t {
    Write,
    OpenJournal, ///< the making of a journal
    Unlink,
    Sync,
};

/// For as long as it lives, SQLite's calls of one kind fail with `error`, as the system reports it:
/// what SQLite makes of it is its own. One at a time.
class FailingSqliteCalls
{
public:
    FailingSqliteCalls(SqliteCall call, int error);
    FailingSqliteCalls(const FailingSqliteCalls&) = delete;
    FailingSqliteCalls& operator=(const FailingSqliteCalls&) = delete;
    ~FailingSqliteCalls();

    /// Whether a call has failed.
    [[nodiscard]] bool struck() const;
};

} // namespace comeback::diary::test
