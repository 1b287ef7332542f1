// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE screening_answer (
  entry INTEGER NOT NULL REFERENCES screening(entry),
  flag TEXT NOT NULL,
  yes INTEGER NOT NULL CHECK(yes BETWEEN 0 AND 1),
  PRIMARY KEY(entry, flag)
) STRICT, WITHOUT ROWID)sql";
constexpr const char* kSelect = "SELECT entry, flag, yes FROM screening_answer "
                                "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert = "INSERT INTO screening_answer(entry, flag, yes) VALUES(?1, ?2, ?3)";
constexpr const char* kDelete = "DELETE FROM screening_answer WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Screening};
    while (rows.next()) {
        RowReader row{rows};
        auto& screening = walk.begun<Screening>(row.number());
        const auto flag = redFlagFromId(row.text());
        if (!flag)
            throw Failure{StorageProblem::Damaged};
        screening.answers.set(*flag, row.yesNo());
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* screening = std::get_if<Screening>(&body);
    if (screening == nullptr)
        return;
    for (const RedFlagInfo& flag : redFlags()) {
        const auto answer = screening->answers.answer(flag.flag);
        if (!answer)
            continue;
        SQLite::Statement& insert = statements.get(kInsert);
        Binder{insert}.number(entry).text(flag.id).yesNo(*answer);
        insert.exec();
    }
}

} // namespace

const BodyTable kScreeningAnswerTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
