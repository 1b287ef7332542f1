// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace comeback::diary {

/// A SELECT that is read from the first row to the last. It stands beside SQLite::Statement because
/// that makes an object with a shared owner for every cell, which took most of the time of opening
/// a diary of 10,000 entries. Errors are SQLite::Exception, as everywhere.
class Query
{
public:
    Query(SQLite::Database& database, const char* sql);

    /// Binds the parameters from left to right.
    Query& number(std::int64_t value);
    Query& text(std::string_view value);
    Query& blob(std::string_view value);

    /// Goes to the next row; false behind the last.
    [[nodiscard]] bool next();

    [[nodiscard]] sqlite3_stmt* row() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    void expectOk(int code) const;

    sqlite3* m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
};

} // namespace comeback::diary
