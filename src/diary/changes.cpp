// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/changes.h"

#include "diary/canonical.h"
#include "diary/failure.h"
#include "diary/hashing.h"
#include "diary/tables/entry_table.h"
#include "engine/entry_fields.h"

#include <sqlite3.h>

#include <algorithm>

namespace comeback::diary {

namespace {

/// Refuses a body before it comes to the file, so that all that is in the file can be read again.
void expectAllowed(const EntryBody& body)
{
    if (!makeBody(typeOf(body), toFields(body)))
        throw Failure{StorageProblem::Other, SQLITE_CONSTRAINT};
}

std::optional<Entry> entryOf(const std::optional<std::string>& text)
{
    if (!text)
        return std::nullopt;
    auto entry = parseCanonical(*text);
    if (!entry)
        throw Failure{StorageProblem::Damaged};
    return entry;
}

} // namespace

bool isRecorded(SQLite::Database& database, const Receipt& receipt)
{
    const auto row = ChangeLogTable::find(database, receipt.seq);
    return row && row->hash == receipt.hash && hashOf(*row) == receipt.hash;
}

Change changeOf(const LogRow& row, const EntryId& id)
{
    return {row.seq, id, row.kind, row.at, entryOf(row.before), entryOf(row.after), row.undoes};
}

Ledger::Ledger(SQLite::Database& database) : Ledger(database, m_ownLatest) {}

Ledger::Ledger(SQLite::Database& database, LatestRecorded& latest)
    : m_database(database), m_meta(MetaTable::read(database)), m_latest(latest)
{}

Entry Ledger::add(Date date, EntryBody body, Timestamp now)
{
    expectAllowed(body);
    const std::int64_t lastSeq = EntryTable::lastSeq(m_database);
    StoredEntry stored{
        lastSeq + 1, 1, false,
        Entry{{uuidText(randomUuid())}, date, std::move(body), afterOthersOf(date, now, lastSeq)}};
    insertEntry(m_database, stored);
    m_meta.set(meta_key::kEntries, m_meta.number(meta_key::kEntries) + 1);
    record({.entry = stored.seq,
            .kind = ChangeKind::Add,
            .at = now,
            .after = canonicalText(stored.entry)});
    return stored.entry;
}

Entry Ledger::amend(const EntryId& id, Date date, EntryBody body, Timestamp now)
{
    expectAllowed(body);
    StoredEntry stored = standing(id);
    std::string before = canonicalText(stored.entry);
    stored.entry.date = date;
    stored.entry.body = std::move(body);
    stored.entry.revisedAt = now;
    ++stored.rev;
    updateEntry(m_database, stored);
    record({.entry = stored.seq,
            .kind = ChangeKind::Amend,
            .at = now,
            .before = std::move(before),
            .after = canonicalText(stored.entry)});
    return stored.entry;
}

void Ledger::remove(const EntryId& id, Timestamp now)
{
    StoredEntry stored = standing(id);
    stored.removed = true;
    ++stored.rev;
    updateEntry(m_database, stored);
    record({.entry = stored.seq,
            .kind = ChangeKind::Remove,
            .at = now,
            .before = canonicalText(stored.entry)});
}

Entry Ledger::revive(const EntryId& id, Timestamp now)
{
    auto stored = readEntry(m_database, id);
    if (!stored || !stored->removed)
        throw Failure{StorageProblem::NotFound};
    stored->removed = false;
    ++stored->rev;
    updateEntry(m_database, *stored);
    record({.entry = stored->seq,
            .kind = ChangeKind::Add,
            .at = now,
            .after = canonicalText(stored->entry)});
    return stored->entry;
}

std::optional<Change> Ledger::undo(Timestamp now)
{
    const auto latest = ChangeLogTable::latestStanding(m_database);
    if (!latest)
        return std::nullopt;
    StoredEntry stored = readEntry(m_database, latest->entry);
    const EntryId id = stored.entry.id;
    const auto current = stored.removed ? std::nullopt : std::optional{canonicalText(stored.entry)};
    // Changes are taken back in the reverse of their order, so the entry is as this one left it.
    if (current != latest->after)
        throw Failure{StorageProblem::Damaged};
    if (auto before = entryOf(latest->before))
        stored.entry = std::move(*before);
    stored.removed = !latest->before;
    ++stored.rev;
    updateEntry(m_database, stored);
    return changeOf(record({.entry = stored.seq,
                            .kind = ChangeKind::Undo,
                            .at = now,
                            .undoes = latest->seq,
                            .before = current,
                            .after = latest->before}),
                    id);
}

Timestamp Ledger::afterOthersOf(Date date, Timestamp now, std::int64_t lastSeq)
{
    const auto newer = EntryTable::lastRecordedAfter(m_database, m_latest.seq);
    const LatestRecorded latest{
        lastSeq, std::max(m_latest.milliseconds, newer.value_or(m_latest.milliseconds))};
    // Rows of this very transaction are not noted, since it may not come to its end.
    if (!m_receipt)
        m_latest = latest;
    // Only where the clock has gone back does it matter which of them are of the date.
    if (now.utcMilliseconds > latest.milliseconds)
        return now;
    const auto last = EntryTable::lastRecorded(m_database, date);
    if (last && *last >= now.utcMilliseconds)
        now.utcMilliseconds = *last + 1;
    return now;
}

StoredEntry Ledger::standing(const EntryId& id)
{
    auto stored = readEntry(m_database, id);
    if (!stored || stored->removed)
        throw Failure{StorageProblem::NotFound};
    return std::move(*stored);
}

LogRow Ledger::record(LogRow row)
{
    row.seq = m_meta.number(meta_key::kChanges) + 1;
    row.previousHash = firstHash();
    if (row.seq > 1) {
        const auto previous = ChangeLogTable::find(m_database, row.seq - 1);
        if (!previous || toHex(previous->hash) != m_meta.text(meta_key::kLastHash))
            throw Failure{StorageProblem::Damaged};
        row.previousHash = previous->hash;
    }
    row.hash = hashOf(row);
    ChangeLogTable::insert(m_database, row);
    m_meta.set(meta_key::kChanges, row.seq);
    m_meta.set(meta_key::kLastHash, toHex(row.hash));
    m_meta.write(m_database);
    m_receipt = Receipt{row.seq, row.hash};
    return row;
}

} // namespace comeback::diary
