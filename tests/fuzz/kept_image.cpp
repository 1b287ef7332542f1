// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/kept_image.h"

#include "diary/database.h"
#include "fuzz/fuzzer.h"

#include <sqlite3.h>

#include <string>
#include <unordered_map>
#include <utility>

namespace comeback::fuzz {

namespace {

// The layout of the file: https://www.sqlite.org/fileformat.html
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kVersionValidForAt = 92;

/// The statements of the connection that stays, by their texts.
struct KeptStatements
{
    struct Each
    {
        sqlite3_stmt* statement = nullptr;
        bool used = false;
    };
    sqlite3* database = nullptr;
    std::unordered_map<std::string, Each> byText;
};

KeptStatements& keptStatements()
{
    static KeptStatements kept;
    return kept;
}

} // namespace

} // namespace comeback::fuzz

// The linker puts these in the place of SQLite's own.
extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): the linker's names.
int __real_sqlite3_prepare_v2(sqlite3* database, const char* sql, int size,
                              sqlite3_stmt** statement, const char** tail);
int __real_sqlite3_finalize(sqlite3_stmt* statement);

int __wrap_sqlite3_prepare_v2(sqlite3* database, const char* sql, int size,
                              sqlite3_stmt** statement, const char** tail)
{
    auto& kept = comeback::fuzz::keptStatements();
    if (database != kept.database || tail != nullptr)
        return __real_sqlite3_prepare_v2(database, sql, size, statement, tail);
    auto& each =
        kept.byText[size < 0 ? std::string(sql) : std::string(sql, static_cast<std::size_t>(size))];
    if (each.used)
        return __real_sqlite3_prepare_v2(database, sql, size, statement, tail);
    if (each.statement == nullptr) {
        const int code = __real_sqlite3_prepare_v2(database, sql, size, &each.statement, tail);
        if (code != SQLITE_OK)
            return code;
    }
    each.used = true;
    *statement = each.statement;
    return SQLITE_OK;
}

int __wrap_sqlite3_finalize(sqlite3_stmt* statement)
{
    auto& kept = comeback::fuzz::keptStatements();
    if (statement != nullptr && sqlite3_db_handle(statement) == kept.database) {
        const auto found = kept.byText.find(sqlite3_sql(statement));
        if (found != kept.byText.end() && found->second.statement == statement) {
            found->second.used = false;
            sqlite3_clear_bindings(statement);
            return sqlite3_reset(statement);
        }
    }
    return __real_sqlite3_finalize(statement);
}
// NOLINTEND(bugprone-reserved-identifier)
}

namespace comeback::fuzz {

KeptImage::KeptImage(std::string whole)
    : m_whole(std::move(whole)), m_bytes(m_whole), m_database(diary::openImage(m_whole))
{
    expect(keptStatements().database == nullptr);
    keptStatements().database = m_database->getHandle();
    const auto size = static_cast<sqlite3_int64>(m_bytes.size());
    expect(sqlite3_deserialize(m_database->getHandle(), "main",
                               reinterpret_cast<unsigned char*>(m_bytes.data()), size, size,
                               SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
}

KeptImage::~KeptImage()
{
    for (auto& each : std::exchange(keptStatements().byText, {}))
        __real_sqlite3_finalize(each.second.statement);
    keptStatements().database = nullptr;
}

SQLite::Database& KeptImage::with(std::span<const Piece> pieces)
{
    for (const auto& [at, size] : m_altered)
        m_bytes.replace(at, size, m_whole, at, size);
    m_altered.clear();
    for (const Piece& each : pieces)
        m_altered.emplace_back(each.at, each.bytes.size());
    putInto(m_bytes, pieces);
    countChange();
    return *m_database;
}

/// Tells SQLite that what it holds of the pages is old.
void KeptImage::countChange()
{
    ++m_changes;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto byte = static_cast<char>(m_changes >> (24 - 8 * i) & 0xFFU);
        m_bytes[kChangeCounterAt + i] = byte;
        m_bytes[kVersionValidForAt + i] = byte;
    }
}

} // namespace comeback::fuzz
