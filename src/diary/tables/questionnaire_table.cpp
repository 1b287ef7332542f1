// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE questionnaire (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  instrument TEXT NOT NULL CHECK(length(CAST(instrument AS BLOB)) BETWEEN 1 AND 200 AND instr(instrument, char(0)) = 0)
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, instrument FROM questionnaire WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert = "INSERT INTO questionnaire(entry, instrument) VALUES(?1, ?2)";
constexpr const char* kDelete = "DELETE FROM questionnaire WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Questionnaire};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        head.body = Questionnaire{row.text(), {}};
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* questionnaire = std::get_if<Questionnaire>(&body);
    if (questionnaire == nullptr)
        return;
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}.number(entry).text(questionnaire->instrument);
    insert.exec();
}

} // namespace

const BodyTable kQuestionnaireTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
