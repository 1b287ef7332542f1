// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/query.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace comeback::diary {

Query::Query(SQLite::Database& database, const char* sql) : m_handle(database.getHandle())
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
    expectOk(code);
}

Query& Query::number(std::int64_t value)
{
    expectOk(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Query& Query::text(std::string_view value)
{
    expectOk(sqlite3_bind_text(m_statement.get(), ++m_bound, value.data(),
                               static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Query& Query::blob(std::string_view value)
{
    expectOk(sqlite3_bind_blob(m_statement.get(), ++m_bound, value.data(),
                               static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    expectOk(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

void Query::expectOk(int code) const
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(m_handle, code);
}

void Query::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

} // namespace comeback::diary
