// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/schema.h"

#include "diary/hashing.h"
#include "diary/tables/body_table.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/columns.h"
#include "diary/tables/entry_table.h"
#include "diary/tables/meta_table.h"

#include <algorithm>
#include <string>

namespace comeback::diary {

namespace {

/// The protocol of a new diary, until the person chooses another.
constexpr std::string_view kFirstProtocol = "standard";

constexpr const char* kSelectSchema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL";

} // namespace

std::vector<const char*> schemaStatements()
{
    std::vector<const char*> statements{MetaTable::kCreate, EntryTable::kCreate, EntryTable::kKeep};
    for (const BodyTable* table : bodyTables())
        statements.push_back(table->create);
    statements.push_back(ChangeLogTable::kCreate);
    statements.push_back(ChangeLogTable::kKeepOnUpdate);
    statements.push_back(ChangeLogTable::kKeepOnDelete);
    return statements;
}

void createSchema(SQLite::Database& database)
{
    for (const char* statement : schemaStatements())
        database.exec(statement);
    MetaTable meta;
    meta.set(meta_key::kDiary, uuidText(randomUuid()));
    meta.set(meta_key::kEntries, 0);
    meta.set(meta_key::kChanges, 0);
    meta.set(meta_key::kLastHash, toHex(firstHash()));
    meta.set(meta_key::kProtocol, kFirstProtocol);
    meta.set(meta_key::kProtocolVersion, 1);
    meta.write(database);
}

bool schemaIsIntact(SQLite::Database& database)
{
    std::vector<std::string> found;
    Query rows{database, kSelectSchema};
    while (rows.next())
        found.push_back(RowReader{rows}.text());
    const auto expected = schemaStatements();
    return std::ranges::is_permutation(found, expected, std::ranges::equal_to{});
}

} // namespace comeback::diary
