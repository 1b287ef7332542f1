// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"
#include "diary/storage_error.h"
#include "diary/tables/meta_table.h"
#include "engine/date.h"
#include "engine/timestamp.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>

namespace comeback::diary {

/// What a diary file holds, told after every check of it has passed: integrity, schema, the
/// checksum of each entry, the chain of the change log, the counters.
struct CopySummary
{
    std::string path;
    std::uintmax_t bytes = 0;
    std::string diary;                 ///< UUID of the diary that it is, the same in every copy
    std::int64_t entries = 0;          ///< that stand
    std::int64_t removed = 0;          ///< that can still be brought back
    std::int64_t changes = 0;          ///< rows of the change log
    std::optional<Date> lastDate = {}; ///< of the entries that stand
    std::optional<Timestamp> lastChange = {}; ///< when the last change was made
    MetaTable::Facts facts = {}; ///< counters, last hash, notes: equal facts, equal diaries
};

/// Checks the database in full and tells what it holds; a Failure, Damaged, if a check fails.
/// Inside a transaction; path and bytes are left empty.
[[nodiscard]] CopySummary summaryOf(SQLite::Database& database);

/// The file at `path`, opened for reading only, checked in full; Failures tell of `path`.
[[nodiscard]] CopySummary readSummary(const std::string& path);

/// The diary that is open, checked in full once more.
[[nodiscard]] Stored<CopySummary> summaryOf(Diary& diary);

/// A copy, checked in full without being written to. The file must not be open in this process.
[[nodiscard]] Stored<CopySummary> verifyCopy(const std::string& path);

} // namespace comeback::diary
