// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/changes.h"

#include "diary/canonical.h"
#include "diary/failure.h"
#include "diary/hashing.h"
#include "diary/steps.h"
#include "diary/tables/entry_table.h"
#include "engine/entry_fields.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

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

constexpr std::string_view kRemoved = "removed ";
constexpr std::string_view kRestored = "restored ";

std::string textOf(const Fate& fate)
{
    const bool removed = fate.kind == Fate::Kind::Removed;
    return std::string(removed ? kRemoved : kRestored) + fate.at.toString();
}

Fate fateFrom(EntryId id, std::string_view text)
{
    const bool removed = text.starts_with(kRemoved);
    if (!removed && !text.starts_with(kRestored))
        throw Failure{StorageProblem::Damaged};
    text.remove_prefix(removed ? kRemoved.size() : kRestored.size());
    const auto at = Timestamp::parse(text);
    if (!at)
        throw Failure{StorageProblem::Damaged};
    return {std::move(id), *at, removed ? Fate::Kind::Removed : Fate::Kind::Restored};
}

/// Whether two states of an entry say the same, whenever it was revised.
bool sameWords(std::optional<Entry> left, std::optional<Entry> right)
{
    for (auto* each : {&left, &right})
        if (*each)
            (*each)->revisedAt.reset();
    return left == right;
}

/// When an entry was corrected last, or else written down: what another copy of the diary goes by.
std::int64_t lastTouched(const Entry& entry)
{
    const auto at = entry.revisedAt ? entry.revisedAt : entry.recordedAt;
    return at.value_or(Timestamp{}).utcMilliseconds;
}

/// `now`, but not before `milliseconds`, where the clock has gone back.
Timestamp notBefore(std::int64_t milliseconds, Timestamp now)
{
    now.utcMilliseconds = std::max(now.utcMilliseconds, milliseconds);
    return now;
}

/// `now`, or a millisecond behind what was last done to the entry if the clock has gone back.
Timestamp laterThan(const Entry& entry, Timestamp now)
{
    return notBefore(lastTouched(entry) + 1, now);
}

std::string fateKey(const EntryId& id)
{
    return std::string(meta_key::kFatePrefix) + id.text;
}

} // namespace

std::vector<Fate> fatesIn(const MetaTable& meta)
{
    std::vector<Fate> fates;
    for (const auto& [id, text] : meta.under(meta_key::kFatePrefix))
        fates.push_back(fateFrom({id}, text));
    return fates;
}

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
    : m_database(database)
    , m_statements(database)
    , m_meta(MetaTable::read(database))
    , m_latest(latest)
{}

Entry Ledger::add(Date date, EntryBody body, Timestamp now, const std::optional<EntryId>& id)
{
    expectAllowed(body);
    if (id && !isUuid(id->text))
        throw Failure{StorageProblem::Other, SQLITE_CONSTRAINT};
    if (id)
        if (const auto there = readEntry(m_database, *id); there && !there->removed)
            return there->entry;
    const std::int64_t lastSeq = EntryTable::lastSeq(m_database);
    StoredEntry stored{lastSeq + 1, 1, false,
                       Entry{id.value_or(EntryId{uuidText(randomUuid())}), date, std::move(body),
                             afterOthersOf(date, now, lastSeq)}};
    insertEntry(m_statements, stored);
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
    stored.entry.revisedAt = laterThan(stored.entry, now);
    ++stored.rev;
    updateEntry(m_statements, stored);
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
    updateEntry(m_statements, stored);
    record({.entry = stored.seq,
            .kind = ChangeKind::Remove,
            .at = now,
            .before = canonicalText(stored.entry)});
    note({id, notBefore(lastTouched(stored.entry), now), Fate::Kind::Removed});
}

Steps Ledger::steps()
{
    return stepsIn(m_database, 1);
}

std::vector<Change> Ledger::takeBack(std::vector<std::int64_t> rows, Timestamp now)
{
    std::ranges::sort(rows, std::ranges::greater{});
    std::vector<Change> changes;
    for (const std::int64_t seq : rows) {
        const auto row = ChangeLogTable::find(m_database, seq);
        if (!row)
            throw Failure{StorageProblem::NotFound};
        changes.push_back(takeBack(*row, now));
    }
    return changes;
}

Change Ledger::takeBack(const LogRow& row, Timestamp now)
{
    StoredEntry stored = readEntry(m_database, row.entry);
    const EntryId id = stored.entry.id;
    const auto current = stored.removed ? std::nullopt : std::optional{stored.entry};
    if (!sameWords(current, entryOf(row.after)))
        throw Failure{StorageProblem::NotFound};
    auto before = entryOf(row.before);
    if (before && current)
        before->revisedAt = laterThan(*current, now);
    if (before)
        stored.entry = *before;
    stored.removed = !before;
    ++stored.rev;
    updateEntry(m_statements, stored);
    if (stored.removed)
        note({id, notBefore(lastTouched(stored.entry), now), Fate::Kind::Removed});
    else if (!current)
        note({id, now, Fate::Kind::Restored});
    const auto text = [](const std::optional<Entry>& entry) {
        return entry ? std::optional{canonicalText(*entry)} : std::nullopt;
    };
    return changeOf(record({.entry = stored.seq,
                            .kind = ChangeKind::Undo,
                            .at = now,
                            .undoes = row.seq,
                            .before = text(current),
                            .after = text(before)}),
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

void Ledger::apply(const Batch& batch, Timestamp now)
{
    for (const Entry* each : batch.put)
        put(*each, now);
    for (const EntryId& each : batch.remove)
        remove(each, now);
    for (const Fate& each : batch.fates)
        m_meta.set(fateKey(each.entry), std::string_view{textOf(each)});
    if (batch.protocol) {
        m_meta.set(meta_key::kProtocol, std::string_view{batch.protocol->id});
        m_meta.set(meta_key::kProtocolVersion, std::int64_t{batch.protocol->version});
    }
}

void Ledger::put(const Entry& entry, Timestamp now)
{
    if (!isUuid(entry.id.text) || !entry.recordedAt)
        throw Failure{StorageProblem::Other, SQLITE_CONSTRAINT};
    expectAllowed(entry.body);
    std::optional<StoredEntry> stored;
    std::optional<std::string> before;
    if (const auto seq = EntryTable::seqOf(m_statements, entry.id)) {
        stored = readEntry(m_database, *seq);
        if (!stored->removed)
            before = canonicalText(stored->entry);
        stored->entry = entry;
        stored->removed = false;
        ++stored->rev;
        updateEntry(m_statements, *stored);
    } else {
        if (!m_lastEntry)
            m_lastEntry = EntryTable::lastSeq(m_database);
        stored = StoredEntry{++*m_lastEntry, 1, false, entry};
        insertEntry(m_statements, *stored);
        m_meta.set(meta_key::kEntries, m_meta.number(meta_key::kEntries) + 1);
    }
    record({.entry = stored->seq,
            .kind = before ? ChangeKind::Amend : ChangeKind::Add,
            .at = now,
            .before = std::move(before),
            .after = canonicalText(entry)});
}

void Ledger::note(Fate fate)
{
    if (const auto noted = m_meta.find(fateKey(fate.entry))) {
        const Timestamp last = fateFrom(fate.entry, *noted).at;
        fate.at = notBefore(last.utcMilliseconds + 1, fate.at);
    }
    m_meta.set(fateKey(fate.entry), std::string_view{textOf(fate)});
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
    row.previousHash = lastHash();
    // What two transactions write never has the same instant, so that steps can be told apart.
    if (!m_receipt && m_lastAt == row.at.utcMilliseconds)
        m_delay = 1;
    row.at.utcMilliseconds += m_delay;
    row.hash = hashOf(row);
    ChangeLogTable::insert(m_statements, row);
    m_meta.set(meta_key::kChanges, row.seq);
    m_meta.set(meta_key::kLastHash, toHex(row.hash));
    m_lastHash = row.hash;
    m_receipt = Receipt{row.seq, row.hash};
    return row;
}

std::string Ledger::lastHash()
{
    if (m_lastHash)
        return *m_lastHash;
    const std::int64_t last = m_meta.number(meta_key::kChanges);
    if (last == 0)
        return firstHash();
    const auto row = ChangeLogTable::find(m_database, last);
    if (!row || toHex(row->hash) != m_meta.text(meta_key::kLastHash))
        throw Failure{StorageProblem::Damaged};
    m_lastAt = row->at.utcMilliseconds;
    return row->hash;
}

} // namespace comeback::diary
