// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/change_log_table.h"

#include "diary/hashing.h"
#include "diary/tables/columns.h"

#include <algorithm>
#include <array>

namespace comeback::diary {

const char* const ChangeLogTable::kCreate = R"sql(CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry(seq),
  kind TEXT NOT NULL CHECK(kind = 'add' OR kind = 'amend' OR kind = 'remove' OR kind = 'undo'),
  at_ms INTEGER NOT NULL CHECK(at_ms BETWEEN -2208902400000 AND 7289568000000),
  at_offset INTEGER NOT NULL CHECK(at_offset BETWEEN -1080 AND 1080),
  undoes INTEGER REFERENCES change_log(seq),
  before TEXT,
  after TEXT,
  previous_hash BLOB NOT NULL CHECK(length(previous_hash) = 16),
  hash BLOB NOT NULL CHECK(length(hash) = 16),
  CHECK((kind = 'undo') = (undoes IS NOT NULL)),
  CHECK(before IS NOT NULL OR after IS NOT NULL)
) STRICT)sql";

const char* const ChangeLogTable::kKeepOnUpdate =
    "CREATE TRIGGER change_log_is_not_altered BEFORE UPDATE ON change_log "
    "BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END";

const char* const ChangeLogTable::kKeepOnDelete =
    "CREATE TRIGGER change_log_is_kept BEFORE DELETE ON change_log "
    "BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END";

namespace {

constexpr const char* kSelectAll =
    "SELECT seq, entry, kind, at_ms, at_offset, undoes, before, after, previous_hash, hash "
    "FROM change_log ORDER BY seq";
constexpr const char* kSelectOfEntry =
    "SELECT seq, entry, kind, at_ms, at_offset, undoes, before, after, previous_hash, hash "
    "FROM change_log WHERE entry = ?1 ORDER BY seq";
constexpr const char* kSelectRange =
    "SELECT seq, entry, kind, at_ms, at_offset, undoes, before, after, previous_hash, hash "
    "FROM change_log WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq";
constexpr const char* kSelectOne =
    "SELECT seq, entry, kind, at_ms, at_offset, undoes, before, after, previous_hash, hash "
    "FROM change_log WHERE seq = ?1";
constexpr const char* kSelectLatestFirst =
    "SELECT seq, at_ms, undoes FROM change_log ORDER BY seq DESC";
constexpr const char* kInsert =
    "INSERT INTO change_log(seq, entry, kind, at_ms, at_offset, undoes, before, after, "
    "previous_hash, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

constexpr std::array<std::string_view, 4> kKinds{"add", "amend", "remove", "undo"};

LogRow rowFrom(const Query& query)
{
    RowReader row{query};
    const std::int64_t seq = row.number();
    const std::int64_t entry = row.number();
    const ChangeKind kind = changeKindFrom(row.text());
    const std::int64_t at = row.number();
    const auto offset =
        static_cast<std::int16_t>(std::clamp<std::int64_t>(row.number(), -1080, 1080));
    return {.seq = seq,
            .entry = entry,
            .kind = kind,
            .at = {at, offset},
            .undoes = row.numberIf(),
            .before = row.textIf(),
            .after = row.textIf(),
            .previousHash = row.blob(),
            .hash = row.blob()};
}

void appendNumber(std::string& text, std::int64_t number)
{
    text += std::to_string(number);
    text += '\t';
}

/// The length before the text keeps two texts from being read as two others.
void appendText(std::string& text, const std::optional<std::string>& part)
{
    appendNumber(text, part ? static_cast<std::int64_t>(part->size()) : -1);
    text += part.value_or(std::string{});
}

} // namespace

ChangeKind changeKindFrom(std::string_view name)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end())
        throw Failure{StorageProblem::Damaged};
    return static_cast<ChangeKind>(found - kKinds.begin());
}

std::string firstHash()
{
    return std::string(ChainHash{}.size(), '\0');
}

std::string hashOf(const LogRow& row)
{
    std::string text = row.previousHash;
    appendNumber(text, row.seq);
    appendNumber(text, row.entry);
    text += kKinds[static_cast<std::size_t>(row.kind)];
    text += '\t';
    appendNumber(text, row.at.utcMilliseconds);
    appendNumber(text, row.at.offsetMinutes);
    appendNumber(text, row.undoes.value_or(0));
    appendText(text, row.before);
    appendText(text, row.after);
    return std::string(viewOf(chainHashOf(text)));
}

void ChangeLogTable::readAll(SQLite::Database& database,
                             const std::function<void(const LogRow&)>& visit)
{
    Query rows{database, kSelectAll};
    while (rows.next())
        visit(rowFrom(rows));
}

std::vector<LogRow> ChangeLogTable::readOf(SQLite::Database& database, std::int64_t entry)
{
    Query rows{database, kSelectOfEntry};
    rows.number(entry);
    std::vector<LogRow> found;
    while (rows.next())
        found.push_back(rowFrom(rows));
    return found;
}

std::vector<LogRow> ChangeLogTable::readRange(SQLite::Database& database, std::int64_t first,
                                              std::int64_t last)
{
    Query rows{database, kSelectRange};
    rows.number(first).number(last);
    std::vector<LogRow> found;
    while (rows.next())
        found.push_back(rowFrom(rows));
    return found;
}

void ChangeLogTable::outlineBackwards(SQLite::Database& database,
                                      const std::function<bool(const Outline&)>& visit)
{
    Query rows{database, kSelectLatestFirst};
    while (rows.next()) {
        RowReader row{rows};
        const std::int64_t seq = row.number();
        const std::int64_t at = row.number();
        if (!visit({seq, at, row.numberIf()}))
            return;
    }
}

std::optional<LogRow> ChangeLogTable::find(SQLite::Database& database, std::int64_t seq)
{
    Query rows{database, kSelectOne};
    rows.number(seq);
    if (!rows.next())
        return std::nullopt;
    return rowFrom(rows);
}

void ChangeLogTable::insert(Statements& statements, const LogRow& row)
{
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}
        .number(row.seq)
        .number(row.entry)
        .text(kKinds[static_cast<std::size_t>(row.kind)])
        .number(row.at.utcMilliseconds)
        .number(int{row.at.offsetMinutes})
        .number(row.undoes)
        .textOrNull(row.before)
        .textOrNull(row.after)
        .blob(row.previousHash)
        .blob(row.hash);
    insert.exec();
}

} // namespace comeback::diary
