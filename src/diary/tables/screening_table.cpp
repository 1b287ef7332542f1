// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE screening (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  scope TEXT NOT NULL CHECK(scope = 'full' OR scope = 'short')
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, scope FROM screening WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert = "INSERT INTO screening(entry, scope) VALUES(?1, ?2)";
constexpr const char* kDelete = "DELETE FROM screening WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Screening};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        head.body = Screening{row.choice<ScreenScope>(), {}};
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* screening = std::get_if<Screening>(&body);
    if (screening == nullptr)
        return;
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}.number(entry).choice(screening->scope);
    insert.exec();
}

} // namespace

const BodyTable kScreeningTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
