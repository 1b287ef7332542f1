// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/check.h"

#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/failure.h"
#include "diary/hashing.h"
#include "diary/schema.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/columns.h"
#include "diary/tables/meta_table.h"

namespace comeback::diary {

namespace {

void expect(bool holds)
{
    if (!holds)
        throw Failure{StorageProblem::Damaged};
}

std::vector<StoredEntry> checkEntries(SQLite::Database& database, const MetaTable& meta)
{
    auto entries = readEntries(database);
    expect(static_cast<std::int64_t>(entries.size()) == meta.number(meta_key::kEntries));
    return entries;
}

void checkChangeLog(SQLite::Database& database, const MetaTable& meta)
{
    std::int64_t count = 0;
    std::string hash = firstHash();
    ChangeLogTable::readAll(database, [&](const LogRow& row) {
        expect(row.seq == ++count && row.previousHash == hash && row.hash == hashOf(row));
        hash = row.hash;
    });
    expect(count == meta.number(meta_key::kChanges));
    expect(toHex(hash) == meta.text(meta_key::kLastHash));
}

} // namespace

void checkFile(SQLite::Database& database)
{
    Query integrity{database, "PRAGMA integrity_check(1)"};
    expect(integrity.next() && RowReader{integrity}.text() == "ok");
    Query references{database, "PRAGMA foreign_key_check"};
    expect(!references.next());
}

std::vector<StoredEntry> checkContents(SQLite::Database& database)
{
    const MetaTable meta = MetaTable::read(database);
    // The names of its backups are made of it.
    expect(isUuid(meta.text(meta_key::kDiary)));
    checkChangeLog(database, meta);
    return checkEntries(database, meta);
}

std::vector<StoredEntry> checkDiary(SQLite::Database& database)
{
    // First the tables, since everything after relies on them.
    expect(schemaIsIntact(database));
    checkFile(database);
    return checkContents(database);
}

} // namespace comeback::diary
