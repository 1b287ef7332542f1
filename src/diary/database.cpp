// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/database.h"

#include "diary/failure.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace comeback::diary {

namespace {

/// How long another program's lock is waited for.
constexpr int kBusyMilliseconds = 2000;

struct Switch
{
    int option;
    int value;
};

constexpr std::array<Switch, 5> kSwitches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
}};

struct Limit
{
    int limit;
    int value;
};

constexpr std::array<Limit, 7> kLimits{{
    {SQLITE_LIMIT_LENGTH, 4'000'000},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_ATTACHED, 0},
}};

struct Pragma
{
    const char* set;
    const char* get;
    const char* expected;
};

// docs/reliability.md says why each of them is what it is.
constexpr std::array<Pragma, 11> kPragmas{{
    {"PRAGMA busy_timeout = 2000", "PRAGMA busy_timeout", "2000"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA cache_size = -8000", "PRAGMA cache_size", "-8000"},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA locking_mode = NORMAL", "PRAGMA locking_mode", "normal"},
    {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"},
    {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
}};

void setSwitches(sqlite3* handle)
{
    for (const Switch& each : kSwitches) {
        int value = -1;
        if (sqlite3_db_config(handle, each.option, each.value, &value) != SQLITE_OK ||
            value != each.value)
            throw Failure{StorageProblem::Other, each.option};
    }
}

void setLimits(sqlite3* handle)
{
    for (const Limit& each : kLimits) {
        sqlite3_limit(handle, each.limit, each.value);
        if (sqlite3_limit(handle, each.limit, -1) != each.value)
            throw Failure{StorageProblem::Other, each.limit};
    }
}

/// Some builds leave a setting out; then reading it back gives no row.
std::string readBack(SQLite::Database& database, const char* get)
{
    SQLite::Statement statement{database, get};
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string{};
}

void setPragmas(SQLite::Database& database)
{
    for (const Pragma& each : kPragmas) {
        {
            SQLite::Statement set{database, each.set};
            while (set.executeStep()) {
            }
        }
        const std::string value = readBack(database, each.get);
        const bool holds =
            value == each.expected || (value.empty() && std::string_view{each.expected} == "0");
        if (!holds)
            throw Failure{StorageProblem::Other, SQLITE_MISUSE};
    }
}

/// How each kind of transaction begins, in the order of the kinds.
constexpr std::array<const char*, 3> kBegin{"BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"};

} // namespace

std::unique_ptr<SQLite::Database> openDatabase(const std::string& path, Access access)
{
    const int mode = access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    std::unique_ptr<SQLite::Database> database;
    try {
        database = std::make_unique<SQLite::Database>(path, mode | SQLite::OPEN_NOMUTEX,
                                                      kBusyMilliseconds);
        setSwitches(database->getHandle());
        setLimits(database->getHandle());
        setPragmas(*database);
        return database;
    } catch (const SQLite::Exception& exception) {
        throw failureOf(exception, database.get());
    }
}

std::string imageOf(SQLite::Database& database)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes{
        sqlite3_serialize(database.getHandle(), "main", &size, 0), sqlite3_free};
    if (!bytes)
        throw Failure{StorageProblem::Other, SQLITE_NOMEM};
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

std::unique_ptr<SQLite::Database> openImage(std::string_view image)
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE |
                                                                       SQLite::OPEN_NOMUTEX);
    setSwitches(database->getHandle());
    setLimits(database->getHandle());
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(image.size() + 1));
    if (bytes == nullptr)
        throw Failure{StorageProblem::Other, SQLITE_NOMEM};
    std::copy(image.begin(), image.end(), bytes);
    const auto size = static_cast<sqlite3_int64>(image.size());
    // SQLite frees the bytes, also where it fails.
    const int code =
        sqlite3_deserialize(database->getHandle(), "main", bytes, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        throw Failure{StorageProblem::Damaged, code};
    database->exec("PRAGMA cell_size_check = ON");
    return database;
}

std::int64_t pragmaNumber(SQLite::Database& database, const char* name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt64();
}

OpenTransaction::OpenTransaction(SQLite::Database& database, Kind kind) : m_database(database)
{
    m_database.exec(kBegin[static_cast<std::size_t>(kind)]);
}

OpenTransaction::~OpenTransaction()
{
    // An error may have rolled back already; rolling back once more is then refused, and harmless.
    if (m_open)
        static_cast<void>(m_database.tryExec("ROLLBACK"));
}

void OpenTransaction::commit()
{
    m_database.exec("COMMIT");
    m_open = false;
}

} // namespace comeback::diary
