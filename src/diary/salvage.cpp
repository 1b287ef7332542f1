// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/salvage.h"

#include "diary/canonical.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/hashing.h"
#include "diary/new_diary.h"
#include "diary/on_file.h"
#include "diary/page_scan.h"
#include "diary/raw_file.h"
#include "diary/salvage_reader.h"
#include "diary/salvage_schema.h"

#include <algorithm>
#include <map>
#include <set>

namespace comeback::diary {

namespace {

/// No row takes fewer bytes.
constexpr std::int64_t kSmallestRow = 40;

/// The last state of each entry that the log tells of.
std::map<std::int64_t, StoredEntry> statesInLog(const Finds& finds)
{
    std::map<std::int64_t, StoredEntry> states;
    for (const auto& [number, row] : finds.log) {
        auto entry = parseCanonical(row.after ? *row.after : row.before.value_or(std::string{}));
        if (!entry || row.entry < 1)
            continue;
        const auto known = states.find(row.entry);
        const std::int64_t rev = known == states.end() ? 1 : known->second.rev + 1;
        states.insert_or_assign(row.entry,
                                StoredEntry{row.entry, rev, !row.after, std::move(*entry)});
    }
    return states;
}

/// Whether the log is there from the first row to the last that the diary told of, each row fitting
/// the one before.
bool logIsWhole(const Finds& finds)
{
    if (!finds.meta)
        return false;
    std::int64_t count = 0;
    std::string hash = firstHash();
    for (const auto& [number, row] : finds.log) {
        if (number != ++count || row.previousHash != hash)
            return false;
        hash = row.hash;
    }
    return count == finds.meta->number(meta_key::kChanges) &&
           toHex(hash) == finds.meta->text(meta_key::kLastHash);
}

/// The entries to write: those whose rows are whole, and what the log has of the others. Two rows
/// never have one id.
std::vector<StoredEntry> entriesToKeep(const Finds& finds, Salvaged& salvaged)
{
    std::vector<StoredEntry> kept;
    std::set<std::string_view> ids;
    for (const auto& [seq, entry] : finds.entries) {
        kept.push_back(entry);
        ids.insert(entry.entry.id.text);
    }
    const auto inLog = statesInLog(finds);
    for (const auto& [seq, state] : inLog) {
        if (finds.entries.contains(seq) || !ids.insert(state.entry.id.text).second)
            continue;
        ++salvaged.fromLog;
        kept.push_back(state);
    }
    std::sort(kept.begin(), kept.end(),
              [](const StoredEntry& a, const StoredEntry& b) { return a.seq < b.seq; });
    salvaged.recovered = static_cast<std::int64_t>(kept.size());
    // Numbers begin at 1 and have no gaps; the last one may be told by a row that is lost.
    salvaged.lost = finds.lastSeq - salvaged.recovered;
    return kept;
}

/// The rows of a log that tells of each entry that it was added, and that it was removed.
std::vector<LogRow> freshLog(const std::vector<StoredEntry>& entries)
{
    std::vector<LogRow> log;
    const auto add = [&](const StoredEntry& stored, ChangeKind kind) {
        LogRow row{
            .seq = static_cast<std::int64_t>(log.size()) + 1,
            .entry = stored.seq,
            .kind = kind,
            .at = stored.entry.revisedAt.value_or(stored.entry.recordedAt.value_or(Timestamp{})),
            .previousHash = log.empty() ? firstHash() : log.back().hash};
        (kind == ChangeKind::Add ? row.after : row.before) = canonicalText(stored.entry);
        row.hash = hashOf(row);
        log.push_back(std::move(row));
    };
    for (const StoredEntry& each : entries) {
        add(each, ChangeKind::Add);
        if (each.removed)
            add(each, ChangeKind::Remove);
    }
    return log;
}

std::vector<LogRow> logOf(const Finds& finds)
{
    std::vector<LogRow> log;
    log.reserve(finds.log.size());
    for (const auto& [number, row] : finds.log)
        log.push_back(row);
    return log;
}

void write(SQLite::Database& database, const Finds& finds, const std::vector<StoredEntry>& entries,
           const std::vector<LogRow>& log)
{
    OpenTransaction transaction{database, OpenTransaction::Kind::Exclusive};
    Statements statements{database};
    for (const StoredEntry& each : entries)
        insertEntry(statements, each);
    for (const LogRow& each : log)
        ChangeLogTable::insert(statements, each);
    MetaTable meta = MetaTable::read(database);
    if (finds.meta)
        for (const auto& [key, value] : finds.meta->facts())
            meta.set(key, value);
    meta.set(meta_key::kEntries, static_cast<std::int64_t>(entries.size()));
    meta.set(meta_key::kChanges, static_cast<std::int64_t>(log.size()));
    meta.set(meta_key::kLastHash, toHex(log.empty() ? firstHash() : log.back().hash));
    meta.write(database);
    transaction.commit();
}

/// What the trees of the file lead to; nothing where they cannot be followed at all. What fails is
/// told by the name of the new file, beside which the copy lies.
Finds readByTrees(const UnfinishedFile& copy, const std::string& to, std::int64_t mostRows)
{
    return onFile(to, [&](FileUse& use) {
        use.database = openDamaged(copy);
        if (!use.database)
            return Finds{};
        OpenTransaction transaction{*use.database, OpenTransaction::Kind::Read};
        return findWhatIsWhole(*use.database, mostRows);
    });
}

/// Reads from a copy of the file, so that a journal can be rolled back and nothing of the damaged
/// one changes.
Finds readDamaged(const std::string& from, const std::string& to)
{
    const UnfinishedFile copy{to};
    copyRaw(from, copy);
    const auto bytes = static_cast<std::int64_t>(rawSize(copy.path()));
    Finds finds = readByTrees(copy, to, bytes / kSmallestRow);
    if (logIsWhole(finds))
        return finds;
    const std::string pages = readRaw(copy.path(), rawSize(copy.path()));
    for (LogRow& row : scanForLogRows(pages)) {
        finds.lastSeq = std::max(finds.lastSeq, row.entry);
        finds.log.emplace(row.seq, std::move(row));
    }
    return finds;
}

/// What never was a diary is not told of as a damaged one.
[[noreturn]] void refuse(const std::string& from)
{
    static_cast<void>(examineFile(from, kSchemaVersion));
    throw CopyFailure{CopyProblem::NothingWhole, from};
}

Salvaged run(const std::string& from, const std::string& to)
{
    if (onFile(to, [&](FileUse&) { return anythingAt(to); }))
        throw CopyFailure{CopyProblem::NameTaken, to};
    const Finds finds = readDamaged(from, to);
    if (finds.entries.empty() && finds.log.empty() && !finds.meta)
        refuse(from);
    Salvaged salvaged;
    const auto entries = entriesToKeep(finds, salvaged);
    salvaged.factsKept = finds.meta.has_value();
    salvaged.changesKept = salvaged.lost == 0 && logIsWhole(finds);
    const UnfinishedFile made{to};
    onFile(to, [&](FileUse& use) {
        makeTables(made.path());
        use.database = openDatabase(made.path());
        write(*use.database, finds, entries,
              salvaged.changesKept ? logOf(finds) : freshLog(entries));
    });
    salvaged.summary = readSummary(made.path());
    salvaged.summary.path = to;
    if (!onFile(to, [&](FileUse&) { return made.putInPlace(to); }))
        throw CopyFailure{CopyProblem::NameTaken, to};
    return salvaged;
}

} // namespace

Copied<Salvaged> salvage(const std::string& from, const std::string& to)
{
    return copying(from, [&] { return run(from, to); });
}

} // namespace comeback::diary
