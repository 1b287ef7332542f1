// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <unordered_map>

namespace comeback::diary {

/// The statements of one transaction, each prepared once: for the 100,000 entries of an import,
/// preparing took most of the time.
class Statements
{
public:
    explicit Statements(SQLite::Database& database) : m_database(database) {}
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    [[nodiscard]] SQLite::Database& database() { return m_database; }

    /// The statement with this text, a constant that outlives this, ready to be bound.
    [[nodiscard]] SQLite::Statement& get(const char* sql);

private:
    SQLite::Database& m_database;
    std::unordered_map<const char*, SQLite::Statement> m_prepared; ///< by where the text lies
};

} // namespace comeback::diary
