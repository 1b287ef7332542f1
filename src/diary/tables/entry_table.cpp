// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/entry_table.h"

#include "diary/hashing.h"
#include "diary/tables/columns.h"

#include <algorithm>

namespace comeback::diary {

const char* const EntryTable::kCreate = R"sql(CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK(length(uuid) = 16),
  type TEXT NOT NULL CHECK(type = 'check_in' OR type = 'session' OR type = 'start' OR type = 'screening' OR type = 'clearance' OR type = 'flare' OR type = 'directive' OR type = 'questionnaire'),
  date TEXT NOT NULL CHECK(date(date, '+0 days') IS date AND date BETWEEN '1900-01-01' AND '2200-12-31'),
  recorded_ms INTEGER NOT NULL CHECK(recorded_ms BETWEEN -2208902400000 AND 7289568000000),
  recorded_offset INTEGER NOT NULL CHECK(recorded_offset BETWEEN -1080 AND 1080),
  revised_ms INTEGER CHECK(revised_ms BETWEEN -2208902400000 AND 7289568000000),
  revised_offset INTEGER CHECK(revised_offset BETWEEN -1080 AND 1080),
  note TEXT CHECK(length(CAST(note AS BLOB)) BETWEEN 1 AND 20000 AND instr(note, char(0)) = 0),
  rev INTEGER NOT NULL CHECK(rev >= 1),
  removed INTEGER NOT NULL CHECK(removed BETWEEN 0 AND 1),
  checksum BLOB NOT NULL CHECK(length(checksum) = 8),
  CHECK((revised_ms IS NULL) = (revised_offset IS NULL))
) STRICT)sql";

const char* const EntryTable::kKeep = "CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry "
                                      "BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END";

namespace {

constexpr const char* kSelect =
    "SELECT seq, uuid, type, date, recorded_ms, recorded_offset, revised_ms, revised_offset, note, "
    "rev, removed, checksum FROM entry WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq";
constexpr const char* kSelectSeq = "SELECT seq FROM entry WHERE uuid = ?1";
constexpr const char* kSelectLastSeq = "SELECT max(seq) FROM entry";
constexpr const char* kSelectLastRecorded = "SELECT max(recorded_ms) FROM entry WHERE date = ?1";
constexpr const char* kSelectLastRecordedAfter =
    "SELECT max(recorded_ms) FROM entry WHERE seq > ?1";
constexpr const char* kInsert =
    "INSERT INTO entry(seq, uuid, type, date, recorded_ms, recorded_offset, revised_ms, "
    "revised_offset, note, rev, removed, checksum) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr const char* kUpdate =
    "UPDATE entry SET type = ?2, date = ?3, recorded_ms = ?4, recorded_offset = ?5, "
    "revised_ms = ?6, revised_offset = ?7, note = ?8, rev = ?9, removed = ?10, checksum = ?11 "
    "WHERE seq = ?1";

Timestamp timestampOf(std::int64_t milliseconds, std::int64_t offset)
{
    return {milliseconds, static_cast<std::int16_t>(std::clamp<std::int64_t>(offset, -1080, 1080))};
}

EntryHead headFrom(RowReader& row)
{
    const std::int64_t seq = row.number();
    const std::string uuid = row.blob();
    const auto type = entryTypeFromId(row.text());
    const auto date = Date::parse(row.text());
    if (uuid.size() != UuidBytes{}.size() || !type || !date)
        throw Failure{StorageProblem::Damaged};
    const std::int64_t recorded = row.number();
    const std::int64_t recordedOffset = row.number();
    const auto revised = row.numberIf();
    const auto revisedOffset = row.numberIf();
    UuidBytes bytes{};
    std::copy(uuid.begin(), uuid.end(), bytes.begin());
    EntryHead head{.seq = seq,
                   .id = {uuidText(bytes)},
                   .type = *type,
                   .date = *date,
                   .recordedAt = timestampOf(recorded, recordedOffset),
                   .revisedAt = {},
                   .note = row.text(),
                   .rev = row.number(),
                   .removed = row.yesNo(),
                   .checksum = row.blob()};
    if (revised && revisedOffset)
        head.revisedAt = timestampOf(*revised, *revisedOffset);
    return head;
}

void bindRevised(Binder& bind, const std::optional<Timestamp>& revised)
{
    bind.number(revised ? std::optional<std::int64_t>{revised->utcMilliseconds} : std::nullopt);
    bind.number(revised ? std::optional<std::int64_t>{revised->offsetMinutes} : std::nullopt);
}

} // namespace

std::vector<EntryHead> EntryTable::read(SQLite::Database& database, SeqRange range)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    std::vector<EntryHead> heads;
    while (rows.next()) {
        RowReader row{rows};
        heads.push_back(headFrom(row));
    }
    return heads;
}

std::optional<std::int64_t> EntryTable::seqOf(SQLite::Database& database, const EntryId& id)
{
    if (!isUuid(id.text))
        return std::nullopt;
    Query select{database, kSelectSeq};
    select.blob(viewOf(uuidBytes(id.text)));
    if (!select.next())
        return std::nullopt;
    return RowReader{select}.number();
}

std::optional<std::int64_t> EntryTable::seqOf(Statements& statements, const EntryId& id)
{
    SQLite::Statement& select = statements.get(kSelectSeq);
    Binder{select}.blob(viewOf(uuidBytes(id.text)));
    std::optional<std::int64_t> seq;
    if (select.executeStep())
        seq = select.getColumn(0).getInt64();
    select.reset();
    return seq;
}

std::int64_t EntryTable::lastSeq(SQLite::Database& database)
{
    Query select{database, kSelectLastSeq};
    static_cast<void>(select.next());
    return RowReader{select}.numberIf().value_or(0);
}

std::optional<std::int64_t> EntryTable::lastRecordedAfter(SQLite::Database& database,
                                                          std::int64_t seq)
{
    Query select{database, kSelectLastRecordedAfter};
    select.number(seq);
    static_cast<void>(select.next());
    return RowReader{select}.numberIf();
}

std::optional<std::int64_t> EntryTable::lastRecorded(SQLite::Database& database, Date date)
{
    Query select{database, kSelectLastRecorded};
    select.text(date.toString());
    static_cast<void>(select.next());
    return RowReader{select}.numberIf();
}

void EntryTable::insert(Statements& statements, const EntryHead& head)
{
    SQLite::Statement& insert = statements.get(kInsert);
    Binder bind{insert};
    bind.number(head.seq)
        .blob(viewOf(uuidBytes(head.id.text)))
        .text(idOf(head.type))
        .text(head.date.toString())
        .number(head.recordedAt.utcMilliseconds)
        .number(int{head.recordedAt.offsetMinutes});
    bindRevised(bind, head.revisedAt);
    bind.textIf(head.note).number(head.rev).yesNo(head.removed).blob(head.checksum);
    insert.exec();
}

void EntryTable::update(Statements& statements, const EntryHead& head)
{
    SQLite::Statement& update = statements.get(kUpdate);
    Binder bind{update};
    bind.number(head.seq)
        .text(idOf(head.type))
        .text(head.date.toString())
        .number(head.recordedAt.utcMilliseconds)
        .number(int{head.recordedAt.offsetMinutes});
    bindRevised(bind, head.revisedAt);
    bind.textIf(head.note).number(head.rev).yesNo(head.removed).blob(head.checksum);
    update.exec();
}

} // namespace comeback::diary
