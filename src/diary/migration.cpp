// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/migration.h"

#include "diary/backup_folder.h"
#include "diary/check.h"
#include "diary/database.h"
#include "diary/diary.h"
#include "diary/examine.h"
#include "diary/failure.h"
#include "diary/unfinished_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace comeback::diary {

namespace {

/// The first name of its kind that is not taken; earlier copies are kept.
std::string freeBackupPath(const std::string& path, int version)
{
    const std::filesystem::path folder = backupFolderOf(path);
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw failureOfErrno(errno);
    for (int number = 1;; ++number) {
        const auto candidate = folder / (std::string(kBeforeMigration) + std::to_string(version) +
                                         "-" + std::to_string(number) + ".db");
        if (!anythingAt(candidate))
            return candidate;
    }
}

void copyInto(const std::string& backupPath, SQLite::Database& database)
{
    const auto copy = openDatabase(backupPath);
    SQLite::Backup backup{*copy, database};
    // Before the first page none is told to be left, also where nothing could be done.
    if (backup.executeStep(-1) != SQLITE_DONE)
        throw Failure{StorageProblem::Locked};
}

/// Reads the copy back from the file.
void verify(const std::string& backupPath, std::int64_t version)
{
    const auto copy = openDatabase(backupPath);
    checkFile(*copy);
    if (pragmaNumber(*copy, "user_version") != version)
        throw Failure{StorageProblem::Damaged};
}

void keepCopy(SQLite::Database& database, const std::string& path, int version)
{
    const std::string backupPath = freeBackupPath(path, version);
    // Whoever is killed here leaves nothing that has the name of a copy.
    const UnfinishedFile copy{backupPath};
    copyInto(copy.path(), database);
    verify(copy.path(), version);
    if (!copy.putInPlace(backupPath))
        throw Failure{StorageProblem::Locked};
}

/// A step that does not run is a defect of the step, and no sign of damage.
void apply(const Migration& step, SQLite::Database& database)
{
    try {
        step.apply(database);
    } catch (const SQLite::Exception& exception) {
        const Failure failure = failureOf(exception, &database);
        const bool isDefect = (failure.code() & 0xff) == SQLITE_ERROR;
        throw isDefect ? Failure{StorageProblem::Other, failure.code()} : failure;
    }
}

void runSteps(SQLite::Database& database, int version, std::span<const Migration> steps)
{
    for (; version < kSchemaVersion; ++version) {
        const auto step = std::find_if(steps.begin(), steps.end(),
                                       [&](const Migration& each) { return each.from == version; });
        // A version number that never was is damage of the header.
        if (step == steps.end())
            throw Failure{StorageProblem::Damaged};
        apply(*step, database);
    }
}

/// Foreign keys can only be switched outside a transaction, and have to be off while tables are
/// replaced.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(SQLite::Database& database) : m_database(database)
    {
        m_database.exec("PRAGMA foreign_keys = OFF");
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff() { static_cast<void>(m_database.tryExec("PRAGMA foreign_keys = ON")); }

private:
    SQLite::Database& m_database;
};

} // namespace

std::span<const Migration> migrations()
{
    return {};
}

void migrate(SQLite::Database& database, const std::string& path, std::span<const Migration> steps)
{
    const int version = static_cast<int>(pragmaNumber(database, "user_version"));
    const bool known = std::any_of(steps.begin(), steps.end(),
                                   [&](const Migration& each) { return each.from == version; });
    if (!known)
        throw Failure{StorageProblem::Damaged};
    checkFile(database);
    keepCopy(database, path, version);
    {
        const ForeignKeysOff off{database};
        OpenTransaction transaction{database, OpenTransaction::Kind::Exclusive};
        // Another program may have migrated since the version was read.
        if (pragmaNumber(database, "user_version") != version)
            throw Failure{StorageProblem::Locked};
        runSteps(database, version, steps);
        database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
        static_cast<void>(checkDiary(database));
        transaction.commit();
    }
    if (pragmaNumber(database, "foreign_keys") != 1)
        throw Failure{StorageProblem::Other};
}

} // namespace comeback::diary
