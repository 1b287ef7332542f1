// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/meta_table.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>

namespace comeback::diary {

/// What proves that a change is in the file: its row of the change log.
struct Receipt
{
    std::int64_t seq = 0;
    std::string hash = {};
};

/// Whether the change log holds that row.
[[nodiscard]] bool isRecorded(SQLite::Database& database, const Receipt& receipt);

/// The change that a row of the log tells of.
[[nodiscard]] Change changeOf(const LogRow& row, const EntryId& id);

/// Makes one change of the diary inside a write transaction: the entry, its row of the change log
/// and the counters. diary.h says what each change means; NotFound and whatever the file refuses
/// are thrown as Failures.
class Ledger
{
public:
    explicit Ledger(SQLite::Database& database);

    [[nodiscard]] Entry add(Date date, EntryBody body, Timestamp now);
    [[nodiscard]] Entry amend(const EntryId& id, Date date, EntryBody body, Timestamp now);
    void remove(const EntryId& id, Timestamp now);
    [[nodiscard]] Entry revive(const EntryId& id, Timestamp now);
    [[nodiscard]] std::optional<Change> undo(Timestamp now);

    /// Of the change that was made; nothing if there was none to make.
    [[nodiscard]] const std::optional<Receipt>& receipt() const { return m_receipt; }

private:
    [[nodiscard]] StoredEntry standing(const EntryId& id);
    /// Writes the row of the log and the counters; fills in sequence and hashes.
    LogRow record(LogRow row);

    SQLite::Database& m_database;
    MetaTable m_meta;
    std::optional<Receipt> m_receipt;
};

} // namespace comeback::diary
