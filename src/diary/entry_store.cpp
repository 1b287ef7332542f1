// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/entry_store.h"

#include "diary/canonical.h"
#include "diary/failure.h"
#include "diary/hashing.h"
#include "diary/tables/entry_table.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <tuple>

namespace comeback::diary {

namespace {

/// Makes checksums over everything that a row and its bodies say; one buffer serves many rows.
class EntryChecksums
{
public:
    [[nodiscard]] std::string of(const StoredEntry& stored)
    {
        m_text.clear();
        appendCanonical(m_text, stored.entry);
        m_text += std::to_string(stored.seq);
        m_text += '\t';
        m_text += std::to_string(stored.rev);
        m_text += stored.removed ? "\tremoved" : "\tstands";
        return std::string(viewOf(checksumOf(m_text)));
    }

private:
    std::string m_text;
};

/// The bodies that consist of a note alone have no table of their own.
void finishNoteOnly(EntryHead& head)
{
    if (head.type == EntryType::Clearance)
        head.body = Clearance{std::move(head.note)};
    else if (head.type == EntryType::Flare)
        head.body = Flare{std::move(head.note)};
}

StoredEntry finish(EntryHead&& head, EntryChecksums& checksums)
{
    finishNoteOnly(head);
    if (!head.body)
        throw Failure{StorageProblem::Damaged};
    StoredEntry stored{head.seq, head.rev, head.removed,
                       Entry{std::move(head.id), head.date, std::move(*head.body), head.recordedAt,
                             head.revisedAt}};
    if (checksums.of(stored) != head.checksum)
        throw Failure{StorageProblem::Damaged};
    return stored;
}

std::string noteOf(const EntryBody& body)
{
    return std::visit(
        [](const auto& each) -> std::string {
            if constexpr (requires { each.note; })
                return each.note;
            else
                return {};
        },
        body);
}

EntryHead headOf(const StoredEntry& stored)
{
    const Entry& entry = stored.entry;
    return {.seq = stored.seq,
            .id = entry.id,
            .type = typeOf(entry.body),
            .date = entry.date,
            .recordedAt = entry.recordedAt.value_or(Timestamp{}),
            .revisedAt = entry.revisedAt,
            .note = noteOf(entry.body),
            .rev = stored.rev,
            .removed = stored.removed,
            .checksum = EntryChecksums{}.of(stored)};
}

void writeBody(Statements& statements, const StoredEntry& stored)
{
    for (const BodyTable* table : bodyTables())
        table->write(statements, stored.seq, stored.entry.body);
}

/// Lists go before the bodies that they belong to.
void removeBody(Statements& statements, std::int64_t seq)
{
    const auto tables = bodyTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        SQLite::Statement& remove = statements.get((*table)->remove);
        remove.bind(1, seq);
        remove.exec();
    }
}

} // namespace

std::vector<StoredEntry> readEntries(SQLite::Database& database, SeqRange range)
{
    std::vector<EntryHead> heads = EntryTable::read(database, range);
    for (const BodyTable* table : bodyTables())
        table->read(database, range, heads);
    std::vector<StoredEntry> stored;
    stored.reserve(heads.size());
    EntryChecksums checksums;
    for (EntryHead& head : heads)
        stored.push_back(finish(std::move(head), checksums));
    return stored;
}

std::optional<StoredEntry> readEntry(SQLite::Database& database, const EntryId& id)
{
    const auto seq = EntryTable::seqOf(database, id);
    if (!seq)
        return std::nullopt;
    return readEntry(database, *seq);
}

StoredEntry readEntry(SQLite::Database& database, std::int64_t seq)
{
    auto stored = readEntries(database, {seq, seq});
    if (stored.size() != 1)
        throw Failure{StorageProblem::Damaged};
    return std::move(stored.front());
}

StoredEntry readEntryPastDamage(SQLite::Database& database, std::int64_t seq)
{
    const SeqRange one{seq, seq};
    std::vector<EntryHead> heads = EntryTable::read(database, one);
    if (heads.size() != 1)
        throw Failure{StorageProblem::Damaged};
    for (const BodyTable* table : bodyTables()) {
        try {
            table->read(database, one, heads);
        } catch (const Failure&) {
            continue;
        } catch (const SQLite::Exception&) {
            continue;
        }
    }
    EntryChecksums checksums;
    return finish(std::move(heads.front()), checksums);
}

void insertEntry(Statements& statements, const StoredEntry& stored)
{
    EntryTable::insert(statements, headOf(stored));
    writeBody(statements, stored);
}

void updateEntry(Statements& statements, const StoredEntry& stored)
{
    EntryTable::update(statements, headOf(stored));
    removeBody(statements, stored.seq);
    writeBody(statements, stored);
}

std::vector<Entry> standingInOrder(std::vector<StoredEntry> stored)
{
    std::erase_if(stored, [](const StoredEntry& each) { return each.removed; });
    const auto key = [](const StoredEntry& each) {
        return std::tie(each.entry.date, each.entry.recordedAt, each.entry.id);
    };
    std::sort(stored.begin(), stored.end(),
              [&](const StoredEntry& a, const StoredEntry& b) { return key(a) < key(b); });
    std::vector<Entry> entries;
    entries.reserve(stored.size());
    for (StoredEntry& each : stored)
        entries.push_back(std::move(each.entry));
    return entries;
}

} // namespace comeback::diary
