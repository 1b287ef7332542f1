// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE session_exercise (
  entry INTEGER NOT NULL REFERENCES session(entry),
  position INTEGER NOT NULL,
  exercise TEXT NOT NULL CHECK(length(CAST(exercise AS BLOB)) BETWEEN 1 AND 200 AND instr(exercise, char(0)) = 0),
  sets INTEGER CHECK(sets BETWEEN 1 AND 20),
  reps INTEGER CHECK(reps BETWEEN 0 AND 200),
  seconds INTEGER CHECK(seconds BETWEEN 0 AND 7200),
  load_g INTEGER CHECK(load_g BETWEEN 0 AND 500000),
  PRIMARY KEY(entry, position)
) STRICT, WITHOUT ROWID)sql";
constexpr const char* kSelect =
    "SELECT entry, exercise, sets, reps, seconds, load_g FROM session_exercise "
    "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry, position";
constexpr const char* kInsert =
    "INSERT INTO session_exercise(entry, position, exercise, sets, reps, seconds, load_g) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* kDelete = "DELETE FROM session_exercise WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Session};
    while (rows.next()) {
        RowReader row{rows};
        Session& session = walk.begun<Session>(row.number());
        // The braces of an initializer list are evaluated from left to right.
        ExerciseDone done{row.text(), row.wholeIf(), row.wholeIf(), row.wholeIf()};
        if (const auto grams = row.wholeIf())
            done.load = Load{*grams};
        session.exercises.push_back(std::move(done));
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* session = std::get_if<Session>(&body);
    if (session == nullptr)
        return;
    std::int64_t position = 0;
    for (const ExerciseDone& done : session->exercises) {
        SQLite::Statement& insert = statements.get(kInsert);
        Binder bind{insert};
        bind.number(entry).number(position++).text(done.id);
        bind.number(done.sets).number(done.reps).number(done.seconds);
        if (done.load)
            bind.number(done.load->grams);
        insert.exec();
    }
}

} // namespace

const BodyTable kSessionExerciseTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
