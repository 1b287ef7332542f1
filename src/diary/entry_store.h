// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/tables/body_table.h"
#include "diary/tables/statements.h"
#include "engine/entry.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace comeback::diary {

/// An entry with what the diary knows of its row.
struct StoredEntry
{
    std::int64_t seq = 0;
    std::int64_t rev = 1;
    bool removed = false;
    Entry entry;
};

/// Entries as they lie in the tables `entry` and those of the bodies; each is checked against its
/// checksum when read. Whatever does not fit is a Failure: Damaged.
[[nodiscard]] std::vector<StoredEntry> readEntries(SQLite::Database& database, SeqRange range = {});

/// The entry of that id, removed or not; nothing if there never was one.
[[nodiscard]] std::optional<StoredEntry> readEntry(SQLite::Database& database, const EntryId& id);
/// The entry of that row; a Failure, Damaged, if there is none.
[[nodiscard]] StoredEntry readEntry(SQLite::Database& database, std::int64_t seq);

/// The same out of a damaged diary: a table that cannot be read is passed over. The checksum tells
/// whether the entry has anything in it; then it is a Failure, Damaged.
[[nodiscard]] StoredEntry readEntryPastDamage(SQLite::Database& database, std::int64_t seq);

void insertEntry(Statements& statements, const StoredEntry& stored);
void updateEntry(Statements& statements, const StoredEntry& stored);

/// Leaves those that stand, in the order of replay: by date, by the instant of recording, by id, so
/// that two copies that hold the same entries have them in the same order.
[[nodiscard]] std::vector<Entry> standingInOrder(std::vector<StoredEntry> stored);

} // namespace comeback::diary
