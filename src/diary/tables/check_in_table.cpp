// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE check_in (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  pain INTEGER NOT NULL CHECK(pain BETWEEN 0 AND 10),
  muscle_ache INTEGER CHECK(muscle_ache BETWEEN 0 AND 1),
  sleep INTEGER CHECK(sleep BETWEEN 0 AND 10),
  stiffness INTEGER CHECK(stiffness BETWEEN 0 AND 10),
  mood INTEGER CHECK(mood BETWEEN 0 AND 10),
  confidence INTEGER CHECK(confidence BETWEEN 0 AND 10)
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, pain, muscle_ache, sleep, stiffness, mood, confidence FROM check_in "
    "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert =
    "INSERT INTO check_in(entry, pain, muscle_ache, sleep, stiffness, mood, confidence) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* kDelete = "DELETE FROM check_in WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::CheckIn};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        // The braces of an initializer list are evaluated from left to right.
        head.body = CheckIn{.pain = row.pain(),
                            .muscleAche = row.yesNoIf(),
                            .sleep = row.wholeIf(),
                            .stiffness = row.wholeIf(),
                            .mood = row.wholeIf(),
                            .confidence = row.wholeIf(),
                            .note = head.note};
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* checkIn = std::get_if<CheckIn>(&body);
    if (checkIn == nullptr)
        return;
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}
        .number(entry)
        .number(checkIn->pain.value())
        .yesNo(checkIn->muscleAche)
        .number(checkIn->sleep)
        .number(checkIn->stiffness)
        .number(checkIn->mood)
        .number(checkIn->confidence);
    insert.exec();
}

} // namespace

const BodyTable kCheckInTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
