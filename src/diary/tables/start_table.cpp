// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

constexpr const char* kCreate = R"sql(CREATE TABLE start (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  pain INTEGER NOT NULL CHECK(pain BETWEEN 0 AND 10),
  walk_minutes INTEGER NOT NULL CHECK(walk_minutes BETWEEN 0 AND 240),
  protocol_id TEXT CHECK(length(CAST(protocol_id AS BLOB)) BETWEEN 1 AND 200 AND instr(protocol_id, char(0)) = 0),
  protocol_version INTEGER CHECK(protocol_version >= 1),
  CHECK((protocol_id IS NULL) = (protocol_version IS NULL))
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, pain, walk_minutes, protocol_id, protocol_version FROM start "
    "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert =
    "INSERT INTO start(entry, pain, walk_minutes, protocol_id, protocol_version) "
    "VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr const char* kDelete = "DELETE FROM start WHERE entry = ?1";

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Start};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        const Pain pain = row.pain();
        Start start{pain, row.whole()};
        auto protocol = row.textIf();
        const auto version = row.wholeIf();
        if (protocol && version)
            start.protocol = ProtocolRef{std::move(*protocol), *version};
        head.body = std::move(start);
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* start = std::get_if<Start>(&body);
    if (start == nullptr)
        return;
    SQLite::Statement& insert = statements.get(kInsert);
    Binder bind{insert};
    bind.number(entry).number(start->pain.value()).number(start->walkMinutes);
    if (start->protocol)
        bind.text(start->protocol->id).number(start->protocol->version);
    insert.exec();
}

} // namespace

const BodyTable kStartTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
