// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/another_sqlite.h"
#include "diary/old_schema.h"
#include "diary/workshop.h"

#include <sqlite3.h>

#include <array>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("an SQLite that does not keep one of the settings opens no diary, and changes none")
{
    const Folder folder;
    const Entry entry = must(opened(folder.file()).add(on("2026-11-20"), checkIn(3), noon()));
    const std::string before = bytesOf(folder.file());
    for (const Difference& each :
         {Difference{.refusedSwitch = SQLITE_DBCONFIG_DEFENSIVE},
          {.refusedSwitch = SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION},
          {.keptSwitch = SQLITE_DBCONFIG_TRUSTED_SCHEMA},
          {.keptLimit = SQLITE_LIMIT_LENGTH},
          {.keptLimit = SQLITE_LIMIT_ATTACHED},
          {.prepared = "PRAGMA synchronous = EXTRA", .understood = "PRAGMA synchronous = NORMAL"},
          {.prepared = "PRAGMA journal_mode", .understood = "SELECT 'wal'"},
          {.prepared = "PRAGMA foreign_keys", .understood = "SELECT 0"},
          {.prepared = "PRAGMA secure_delete", .understood = "SELECT 1 WHERE 0"}}) {
        INFO(each.prepared << each.refusedSwitch.value_or(0) << each.keptSwitch.value_or(0)
                           << each.keptLimit.value_or(0));
        const AnotherSqlite sqlite{each};
        CHECK(problemOfOpening(folder.file()) == StorageProblem::Other);
        CHECK(bytesOf(folder.file()) == before);
    }
    CHECK(must(opened(folder.file()).entries()) == std::vector{entry});
}

TEST_CASE("what an SQLite was built without, and is to be off, is off")
{
    const Folder folder;
    const AnotherSqlite sqlite{{.prepared = "PRAGMA mmap_size", .understood = "SELECT 1 WHERE 0"}};
    CHECK(opened(folder.file()).add(on("2026-11-20"), checkIn(3), noon()).ok());
}

TEST_CASE("a migration after which references are not checked again is told")
{
    const Folder folder;
    makeOld(folder.file(), {{on("2026-11-19"), 3}});
    OpenOptions options = hasty();
    const std::array<Migration, 1> steps{{{0, migrateWell}}};
    options.steps = steps;
    {
        const AnotherSqlite sqlite{
            {.executed = "PRAGMA foreign_keys = ON", .understood = "PRAGMA foreign_keys"}};
        CHECK_FALSE(Diary::open(folder.file(), IfMissing::Refuse, options).ok());
    }
    CHECK(must(must(Diary::open(folder.file(), IfMissing::Refuse, options)).entries()).size() == 1);
}
