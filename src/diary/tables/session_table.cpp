// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE session (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  kind TEXT NOT NULL CHECK(kind = 'training' OR kind = 'walk'),
  before INTEGER NOT NULL CHECK(before BETWEEN 0 AND 10),
  during INTEGER NOT NULL CHECK(during BETWEEN 0 AND 10),
  after INTEGER NOT NULL CHECK(after BETWEEN 0 AND 10),
  completion TEXT NOT NULL CHECK(completion = 'full' OR completion = 'part' OR completion = 'stopped'),
  effort INTEGER CHECK(effort BETWEEN 0 AND 10),
  minutes INTEGER CHECK(minutes BETWEEN 0 AND 1440),
  reason TEXT CHECK(length(CAST(reason AS BLOB)) BETWEEN 1 AND 200 AND instr(reason, char(0)) = 0)
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, kind, before, during, after, completion, effort, minutes, reason FROM session "
    "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert =
    "INSERT INTO session(entry, kind, before, during, after, completion, effort, minutes, reason) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr const char* kDelete = "DELETE FROM session WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Session};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        const auto kind = row.choice<SessionKind>();
        // The braces of an initializer list are evaluated from left to right.
        head.body = Session{.before = row.pain(),
                            .during = row.pain(),
                            .after = row.pain(),
                            .kind = kind,
                            .completion = row.choice<Completion>(),
                            .effort = row.wholeIf(),
                            .minutes = row.wholeIf(),
                            .reason = row.text(),
                            .note = head.note};
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* session = std::get_if<Session>(&body);
    if (session == nullptr)
        return;
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}
        .number(entry)
        .choice(session->kind)
        .number(session->before.value())
        .number(session->during.value())
        .number(session->after.value())
        .choice(session->completion)
        .number(session->effort)
        .number(session->minutes)
        .textIf(session->reason);
    insert.exec();
}

} // namespace

const BodyTable kSessionTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
