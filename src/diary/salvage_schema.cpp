// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/salvage_schema.h"

#include "diary/database.h"
#include "diary/failure.h"
#include "diary/file_descriptor.h"
#include "diary/new_diary.h"
#include "diary/raw_file.h"
#include "diary/schema.h"
#include "diary/tables/query.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <set>

namespace comeback::diary {

namespace {

constexpr std::size_t kPage = 4096;
// Places in the header: https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kValidForAt = 92;

std::unique_ptr<SQLite::Database> openIfSchemaHolds(const std::string& path)
{
    try {
        auto database = openDatabase(path);
        if (schemaIsIntact(*database))
            return database;
    } catch (const Failure&) {
        return nullptr;
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
    return nullptr;
}

/// The pages, from 0, on which a new diary keeps the list of its tables: all that is no first page
/// of a table.
std::set<std::size_t> schemaPages(const std::string& path, std::size_t pages)
{
    std::set<std::size_t> found;
    for (std::size_t page = 0; page < pages; ++page)
        found.insert(page);
    const auto database = openDatabase(path);
    Query roots{*database, "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"};
    while (roots.next())
        found.erase(static_cast<std::size_t>(sqlite3_column_int64(roots.row(), 0)) - 1);
    return found;
}

void writeAt(const std::string& path, std::size_t at, std::string_view bytes)
{
    const FileDescriptor file{open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    if (!file.isOpen() || pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(at)) !=
                              static_cast<ssize_t>(bytes.size()))
        throw failureOfErrno(errno);
}

/// The list names a page for each table, and is refused where one of them is behind the end of the
/// file. What was cut off is read as damaged this way, table by table.
void extendTo(const std::string& path, std::size_t size)
{
    if (static_cast<std::size_t>(rawSize(path)) < size &&
        truncate(path.c_str(), static_cast<off_t>(size)) != 0)
        throw failureOfErrno(errno);
}

void replaceSchema(const UnfinishedFile& copy)
{
    const UnfinishedFile fresh{copy.path()};
    makeTables(fresh.path());
    std::string bytes = readRaw(fresh.path(), rawSize(fresh.path()));
    const auto pages = schemaPages(fresh.path(), bytes.size() / kPage);
    extendTo(copy.path(), bytes.size());
    // A count of pages that does not belong to the file is passed over where these two differ.
    bytes[kValidForAt] = static_cast<char>(bytes[kChangeCounterAt] ^ 1);
    for (const std::size_t page : pages)
        writeAt(copy.path(), page * kPage, std::string_view{bytes}.substr(page * kPage, kPage));
}

} // namespace

std::unique_ptr<SQLite::Database> openDamaged(const UnfinishedFile& copy)
{
    if (auto database = openIfSchemaHolds(copy.path()))
        return database;
    replaceSchema(copy);
    // The journal belonged to the pages that were there before.
    unlink((copy.path() + "-journal").c_str());
    try {
        return openDatabase(copy.path());
    } catch (const Failure& failure) {
        if (failure.problem() == StorageProblem::Damaged)
            return nullptr;
        throw;
    }
}

} // namespace comeback::diary
