// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

#include <utility>

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE directive_exclusion (
  entry INTEGER NOT NULL REFERENCES directive(entry),
  position INTEGER NOT NULL,
  exercise TEXT NOT NULL CHECK(length(CAST(exercise AS BLOB)) BETWEEN 1 AND 200 AND instr(exercise, char(0)) = 0),
  PRIMARY KEY(entry, position)
) STRICT, WITHOUT ROWID)sql";
constexpr const char* kSelect = "SELECT entry, exercise FROM directive_exclusion "
                                "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry, position";
constexpr const char* kInsert =
    "INSERT INTO directive_exclusion(entry, position, exercise) VALUES(?1, ?2, ?3)";
constexpr const char* kDelete = "DELETE FROM directive_exclusion WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Directive};
    std::int64_t entry = 0;
    std::vector<std::string> exercises; // of that entry
    const auto hand = [&] {
        if (exercises.empty())
            return;
        auto& exclusions = walk.begun<Directive>(entry).excludeExercises;
        if (!exclusions.value())
            throw Failure{StorageProblem::Damaged};
        exclusions = std::exchange(exercises, {});
    };
    while (rows.next()) {
        RowReader row{rows};
        const std::int64_t next = row.number();
        if (next != entry)
            hand();
        entry = next;
        exercises.push_back(row.text());
    }
    hand();
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* directive = std::get_if<Directive>(&body);
    if (directive == nullptr || !directive->excludeExercises.value())
        return;
    std::int64_t position = 0;
    for (const std::string& exercise : *directive->excludeExercises.value()) {
        SQLite::Statement& insert = statements.get(kInsert);
        Binder{insert}.number(entry).number(position++).text(exercise);
        insert.exec();
    }
}

} // namespace

const BodyTable kDirectiveExclusionTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
