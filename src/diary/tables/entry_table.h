// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/tables/body_table.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace comeback::diary {

/// The table `entry`: one row for every entry that was ever added. A removed one keeps its row, so
/// that it can be brought back; rows are never deleted.
struct EntryTable
{
    static const char* const kCreate;
    /// The trigger that keeps rows from being deleted.
    static const char* const kKeep;

    /// In the order of seq, without bodies.
    [[nodiscard]] static std::vector<EntryHead> read(SQLite::Database& database, SeqRange range);
    [[nodiscard]] static std::optional<std::int64_t> seqOf(SQLite::Database& database,
                                                           const EntryId& id);
    /// The same of an id that is known to be a UUID, with a statement that is prepared once.
    [[nodiscard]] static std::optional<std::int64_t> seqOf(Statements& statements,
                                                           const EntryId& id);
    /// The highest seq that there is, 0 if there is no entry.
    [[nodiscard]] static std::int64_t lastSeq(SQLite::Database& database);
    /// When the last of the entries behind `seq` was written down.
    [[nodiscard]] static std::optional<std::int64_t> lastRecordedAfter(SQLite::Database& database,
                                                                       std::int64_t seq);
    /// When the last entry of the date was written down, removed ones too; looks at every row.
    [[nodiscard]] static std::optional<std::int64_t> lastRecorded(SQLite::Database& database,
                                                                  Date date);

    static void insert(Statements& statements, const EntryHead& head);
    /// Rewrites everything but uuid.
    static void update(Statements& statements, const EntryHead& head);
};

} // namespace comeback::diary
