// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/batch.h"
#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/meta_table.h"
#include "diary/tables/statements.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace comeback::diary {

/// What proves that a change is in the file: its row of the change log. Row 0 is none.
struct Receipt
{
    std::int64_t seq = 0;
    std::string hash = {};
};

/// What is noted of entries that were removed, by id.
[[nodiscard]] std::vector<Fate> fatesIn(const MetaTable& meta);

/// Whether the change log holds that row.
[[nodiscard]] bool isRecorded(SQLite::Database& database, const Receipt& receipt);

/// The change that a row of the log tells of.
[[nodiscard]] Change changeOf(const LogRow& row, const EntryId& id);

/// The latest instant at which any entry up to row `seq` was written down. Rows are never deleted,
/// and only what comes from elsewhere alters their instants: until something does, only newer rows
/// have to be read.
struct LatestRecorded
{
    std::int64_t seq = 0;
    std::int64_t milliseconds = std::numeric_limits<std::int64_t>::min();
};

/// Makes changes of the diary inside a write transaction: the entry, its row of the change log and
/// the counters. diary.h says what each change means; NotFound and whatever the file refuses
/// are thrown as Failures.
class Ledger
{
public:
    explicit Ledger(SQLite::Database& database);
    /// The same with what the caller knows already, and keeps for the next change.
    Ledger(SQLite::Database& database, LatestRecorded& latest);

    [[nodiscard]] Entry add(Date date, EntryBody body, Timestamp now,
                            const std::optional<EntryId>& id = {});
    [[nodiscard]] Entry amend(const EntryId& id, Date date, EntryBody body, Timestamp now);
    void remove(const EntryId& id, Timestamp now);
    /// The next step to take back, and the next to make again.
    [[nodiscard]] Steps steps();
    [[nodiscard]] std::vector<Change> takeBack(std::vector<std::int64_t> rows, Timestamp now);
    void apply(const Batch& batch, Timestamp now);

    /// Writes the counters; to be called once, after the last change.
    void seal()
    {
        if (m_meta.changed())
            m_meta.write(m_database);
    }

    /// Of the last change that was made; nothing if there was none to make.
    [[nodiscard]] const std::optional<Receipt>& receipt() const { return m_receipt; }

private:
    /// `now`, or a millisecond behind the last entry of the date if that is not earlier.
    [[nodiscard]] Timestamp afterOthersOf(Date date, Timestamp now, std::int64_t lastSeq);
    [[nodiscard]] StoredEntry standing(const EntryId& id);
    [[nodiscard]] Change takeBack(const LogRow& row, Timestamp now);
    void put(const Entry& entry, Timestamp now);
    /// Notes that the entry was removed or brought back, later than whatever is noted of it.
    void note(Fate fate);
    /// Writes the row of the log; fills in sequence and hashes, and counts.
    LogRow record(LogRow row);
    /// The hash of the log's last row; notes when that was written, too.
    [[nodiscard]] std::string lastHash();

    SQLite::Database& m_database;
    Statements m_statements;
    MetaTable m_meta;
    LatestRecorded m_ownLatest;
    LatestRecorded& m_latest;
    std::optional<std::int64_t> m_lastEntry; ///< seq, once it is known
    std::optional<std::string> m_lastHash;   ///< of the log, once it is known
    std::optional<std::int64_t> m_lastAt;    ///< when the last row before this was written
    std::int64_t m_delay = 0;                ///< milliseconds that all rows of this come later
    std::optional<Receipt> m_receipt;
};

} // namespace comeback::diary
