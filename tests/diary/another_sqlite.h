// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace comeback::diary::test {

/// How an SQLite may differ that was built in another way than this system's.
struct Difference
{
    std::optional<int> refusedSwitch = {}; ///< an option of sqlite3_db_config that it does not know
    std::optional<int> keptSwitch = {};    ///< one that it takes, and leaves as it was
    std::optional<int> keptLimit = {};     ///< a limit that it does not set
    std::string prepared = {};             ///< a statement that it prepares as `understood`
    std::string executed = {};             ///< one that sqlite3_exec runs as `understood`
    std::string understood = {};
};

/// Stands before SQLite for as long as it lives. One at a time.
class AnotherSqlite
{
public:
    explicit AnotherSqlite(Difference difference);
    AnotherSqlite(const AnotherSqlite&) = delete;
    AnotherSqlite& operator=(const AnotherSqlite&) = delete;
    ~AnotherSqlite();
};

} // namespace comeback::diary::test
