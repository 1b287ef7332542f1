// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"

#include "diary/check.h"
#include "diary/connection.h"
#include "diary/database.h"
#include "diary/on_file.h"
#include "diary/unfinished_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace comeback::diary {

namespace {

/// Whether it was the reading side that failed; a disk that does not answer is told in two ways.
bool isOfSource(const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode();
    return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_CORRUPTFS;
}

void copyPages(SQLite::Database& from, const std::string& to, const std::string& name)
{
    std::unique_ptr<SQLite::Database> copy =
        onFile(name, [&](FileUse&) { return openDatabase(to); });
    try {
        SQLite::Backup backup{*copy, from};
        // Before the first page none is told to be left, also where nothing could be done.
        if (backup.executeStep(-1) != SQLITE_DONE)
            throw Failure{StorageProblem::Locked, 0, name};
    } catch (const SQLite::Exception& exception) {
        const Failure failure = failureOf(exception, copy.get());
        throw Failure{failure.problem(), failure.code(), isOfSource(exception) ? "" : name};
    }
}

/// The copy as it reads from the disk; a Failure unless it holds the same facts.
CopySummary readBack(const MetaTable::Facts& facts, const std::string& copy)
{
    CopySummary summary = readSummary(copy);
    if (summary.facts != facts)
        throw Failure{StorageProblem::Damaged};
    return summary;
}

/// Where the copy is not whole, the fault is the diary's if that does not pass the checks either.
CopySummary copyAndVerify(SQLite::Database& source, const std::string& copy,
                          const std::string& name)
{
    // From here on the transaction holds its lock, which the backup interface does not wait for.
    const MetaTable::Facts facts = MetaTable::read(source).facts();
    copyPages(source, copy, name);
    try {
        CopySummary summary = readBack(facts, copy);
        summary.path = name;
        return summary;
    } catch (const Failure& failure) {
        if (failure.problem() == StorageProblem::Damaged)
            static_cast<void>(checkDiary(source));
        throw Failure{failure.problem(), failure.code(), name};
    }
}

} // namespace

Copied<CopySummary> backUp(Diary& diary, const std::string& path)
{
    bool taken = false;
    auto copied = diary.connection().read([&](SQLite::Database& source) {
        taken = onFile(path, [&](FileUse&) { return anythingAt(path); });
        if (taken)
            return CopySummary{};
        const UnfinishedFile unfinished{path};
        CopySummary summary = copyAndVerify(source, unfinished.path(), path);
        taken = !onFile(path, [&](FileUse&) { return unfinished.putInPlace(path); });
        return summary;
    });
    if (!copied)
        return storageFailed(copied.error());
    if (taken)
        return CopyError{CopyProblem::NameTaken, {StorageProblem::Other, path, 0}};
    return std::move(*copied);
}

} // namespace comeback::diary
