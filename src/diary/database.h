// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace comeback::diary {

enum class Access : std::uint8_t { ReadWrite, ReadOnly };

/// Opens an SQLite file that exists (never makes one) and sets the connection up as
/// docs/reliability.md says: every setting is read back, and one that does not hold is a Failure.
/// SQLite's errors come as Failures. With ReadOnly nothing is written, not even a journal rolled
/// back that was left behind: that is a Failure, ReadOnly, at the first read.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::string& path,
                                                             Access access = Access::ReadWrite);

/// The whole database as the bytes of its file; inside a transaction.
[[nodiscard]] std::string imageOf(SQLite::Database& database);
/// Opens such bytes for reading, in memory: nothing of them comes to a disk.
[[nodiscard]] std::unique_ptr<SQLite::Database> openImage(std::string_view image);

/// One of the file's own numbers: user_version, application_id, data_version.
[[nodiscard]] std::int64_t pragmaNumber(SQLite::Database& database, const char* name);

/// A transaction that is rolled back unless it was committed.
class OpenTransaction
{
public:
    enum class Kind : std::uint8_t { Read, Write, Exclusive };

    OpenTransaction(SQLite::Database& database, Kind kind);
    OpenTransaction(const OpenTransaction&) = delete;
    OpenTransaction& operator=(const OpenTransaction&) = delete;
    ~OpenTransaction();

    void commit();

private:
    SQLite::Database& m_database;
    bool m_open = true;
};

} // namespace comeback::diary
