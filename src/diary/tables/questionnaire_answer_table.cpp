// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE questionnaire_answer (
  entry INTEGER NOT NULL REFERENCES questionnaire(entry),
  position INTEGER NOT NULL,
  item TEXT NOT NULL CHECK(length(CAST(item AS BLOB)) BETWEEN 1 AND 200 AND instr(item, char(0)) = 0),
  score INTEGER NOT NULL CHECK(score BETWEEN 0 AND 10),
  PRIMARY KEY(entry, position)
) STRICT, WITHOUT ROWID)sql";
constexpr const char* kSelect = "SELECT entry, item, score FROM questionnaire_answer "
                                "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry, position";
constexpr const char* kInsert =
    "INSERT INTO questionnaire_answer(entry, position, item, score) VALUES(?1, ?2, ?3, ?4)";
constexpr const char* kDelete = "DELETE FROM questionnaire_answer WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Questionnaire};
    while (rows.next()) {
        RowReader row{rows};
        auto& questionnaire = walk.begun<Questionnaire>(row.number());
        std::string item = row.text();
        questionnaire.answers.emplace_back(std::move(item), row.whole());
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* questionnaire = std::get_if<Questionnaire>(&body);
    if (questionnaire == nullptr)
        return;
    std::int64_t position = 0;
    for (const auto& [item, score] : questionnaire->answers) {
        SQLite::Statement& insert = statements.get(kInsert);
        Binder{insert}.number(entry).number(position++).text(item).number(score);
        insert.exec();
    }
}

} // namespace

const BodyTable kQuestionnaireAnswerTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
