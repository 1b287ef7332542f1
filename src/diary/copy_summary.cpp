// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/copy_summary.h"

#include "diary/check.h"
#include "diary/connection.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/failure.h"
#include "diary/on_file.h"
#include "diary/tables/change_log_table.h"

#include <algorithm>
#include <filesystem>

namespace comeback::diary {

CopySummary summaryOf(SQLite::Database& database)
{
    const std::vector<StoredEntry> stored = checkDiary(database);
    const MetaTable meta = MetaTable::read(database);
    CopySummary summary;
    summary.diary = meta.text(meta_key::kDiary);
    summary.changes = meta.number(meta_key::kChanges);
    summary.facts = meta.facts();
    for (const StoredEntry& each : stored) {
        if (each.removed) {
            ++summary.removed;
            continue;
        }
        ++summary.entries;
        summary.lastDate = std::max(summary.lastDate, std::optional{each.entry.date});
    }
    if (const auto last = ChangeLogTable::find(database, summary.changes))
        summary.lastChange = last->at;
    return summary;
}

CopySummary readSummary(const std::string& path)
{
    return onFile(path, [&](FileUse& use) {
        const FileFacts facts = examineFile(path, kSchemaVersion);
        use.database = openDatabase(facts.path, Access::ReadOnly);
        OpenTransaction transaction{*use.database, OpenTransaction::Kind::Read};
        CopySummary summary = summaryOf(*use.database);
        transaction.commit();
        summary.path = path;
        summary.bytes = std::filesystem::file_size(facts.path);
        return summary;
    });
}

Stored<CopySummary> summaryOf(Diary& diary)
{
    return diary.connection().read([&](SQLite::Database& database) {
        CopySummary summary = summaryOf(database);
        summary.path = diary.path();
        summary.bytes = std::filesystem::file_size(diary.path());
        return summary;
    });
}

Stored<CopySummary> verifyCopy(const std::string& path)
{
    try {
        return readSummary(path);
    } catch (const Failure& failure) {
        return StorageError{failure.problem(), path, failure.code()};
    } catch (const std::exception&) {
        return StorageError{StorageProblem::Other, path, 0};
    }
}

} // namespace comeback::diary
