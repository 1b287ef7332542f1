// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/failing_calls.h"
#include "diary/faulty_vfs.h"
#include "diary/old_schema.h"
#include "diary/schema.h"
#include "diary/workshop.h"

#include <array>
#include <cerrno>
#include <stdexcept>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

void makeOld(const std::string& path)
{
    test::makeOld(path, {{on("2026-11-19"), 3}, {on("2026-11-20"), 2}});
}

void breakHalfway(SQLite::Database& database)
{
    migrateWell(database);
    database.exec("INSERT INTO no_such_table VALUES(1)");
}

void throwSomething(SQLite::Database& database)
{
    migrateWell(database);
    throw std::runtime_error("cannot");
}

void leaveSomethingBehind(SQLite::Database& database)
{
    bringOver(database);
}

void loseAnEntry(SQLite::Database& database)
{
    migrateWell(database);
    database.exec("DROP TRIGGER entry_is_kept; DELETE FROM check_in WHERE entry = 1;"
                  "DELETE FROM change_log WHERE 0; DELETE FROM entry WHERE seq = 1");
    database.exec(schemaStatements()[2]);
}

Stored<Diary> openWith(const std::string& path, const std::array<Migration, 1>& steps)
{
    OpenOptions options = hasty();
    options.steps = steps;
    return Diary::open(path, IfMissing::Refuse, options);
}

} // namespace

TEST_CASE("an older diary is brought to this schema, and a copy of it is kept")
{
    const Folder folder;
    const std::string path = folder.file();
    makeOld(path);
    {
        Diary diary = must(openWith(path, {{{0, migrateWell}}}));
        const auto entries = must(diary.entries());
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].date == on("2026-11-19"));
        CHECK(entries[0].body == EntryBody{checkIn(3)});
        CHECK(diary.add(on("2026-11-21"), checkIn(1), noon()).ok());
    }
    // From now on it is a diary like any other.
    CHECK(must(opened(path).entries()).size() == 3);

    const auto backups = folder.path() / "backups";
    const auto copy = backups / "pre-migration-v0-1.db";
    REQUIRE(fs::exists(copy));
    CHECK((fs::status(backups).permissions() & fs::perms::mask) == fs::perms{0700});
    CHECK((fs::status(copy).permissions() & fs::perms::mask) == fs::perms{0600});
    // The copy migrates like the original.
    Diary again = must(openWith(copy.string(), {{{0, migrateWell}}}));
    CHECK(must(again.entries()).size() == 2);
}

TEST_CASE("a migration that fails leaves the diary as it was, byte for byte, and keeps the copy")
{
    const Folder folder;
    const std::string path = folder.file();
    makeOld(path);
    const std::string before = bytesOf(path);
    int copies = 0;
    for (auto* step : {breakHalfway, throwSomething, leaveSomethingBehind, loseAnEntry}) {
        const auto diary = openWith(path, {{{0, step}}});
        CHECK_FALSE(diary.ok());
        CHECK(bytesOf(path) == before);
        CHECK_FALSE(fs::exists(path + "-journal"));
        ++copies;
        CHECK(fs::exists(folder.path() / "backups" /
                         ("pre-migration-v0-" + std::to_string(copies) + ".db")));
    }
    CHECK(openWith(path, {{{0, migrateWell}}}).ok());
}

TEST_CASE("without a copy there is no migration")
{
    const Folder folder;
    const std::string path = folder.file();
    makeOld(path);
    writeBytes(folder.file("backups"), "in the way");
    const std::string before = bytesOf(path);
    CHECK_FALSE(openWith(path, {{{0, migrateWell}}}).ok());
    CHECK(bytesOf(path) == before);
}

TEST_CASE("an older diary for which there is no step is left alone")
{
    const Folder folder;
    makeOld(folder.file());
    const std::string before = bytesOf(folder.file());
    CHECK_FALSE(Diary::open(folder.file(), IfMissing::Refuse, hasty()).ok());
    CHECK(bytesOf(folder.file()) == before);
    CHECK_FALSE(fs::exists(folder.path() / "backups"));
}

TEST_CASE("a chain of steps with one missing leaves the diary as it was")
{
    const Folder folder;
    makeOld(folder.file());
    runSql(folder.file(), "PRAGMA user_version = -2");
    const std::string before = bytesOf(folder.file());
    CHECK(problemOf(openWith(folder.file(), {{{-2, [](SQLite::Database& /*database*/) {}}}})) ==
          StorageProblem::Damaged);
    CHECK(bytesOf(folder.file()) == before);
}

TEST_CASE("an older diary that is only to be read is not migrated")
{
    const Folder folder;
    makeOld(folder.file());
    const std::string before = bytesOf(folder.file());
    const std::array<Migration, 1> steps{{{0, migrateWell}}};
    OpenOptions options = hasty();
    options.steps = steps;
    options.access = Access::ReadOnly;
    CHECK(problemOf(Diary::open(folder.file(), IfMissing::Refuse, options)) ==
          StorageProblem::ReadOnly);
    CHECK(bytesOf(folder.file()) == before);
    CHECK_FALSE(fs::exists(folder.path() / "backups"));
}

TEST_CASE("a disk that fails at any call of a migration leaves a diary that migrates once it heals")
{
    for (const Fault fault :
         {Fault::WriteFull, Fault::WriteError, Fault::SyncError, Fault::ReadError})
        for (int nth = 1; nth < 400; ++nth) {
            const Folder folder;
            const std::string path = folder.file();
            makeOld(path);
            INFO("fault " << static_cast<int>(fault) << ", call " << nth);
            FaultyVfs disk;
            disk.failAt(fault, nth, FaultyVfs::Lasting::Persistent);
            const bool migrated = openWith(path, {{{0, migrateWell}}}).ok();
            const bool struck = disk.struck();
            disk.heal();
            // Of the copies each is whole, or there is none.
            if (fs::exists(folder.path() / "backups"))
                for (const auto& copy : fs::directory_iterator{folder.path() / "backups"}) {
                    Diary same = must(openWith(copy.path().string(), {{{0, migrateWell}}}));
                    CHECK(must(same.entries()).size() == 2);
                    fs::remove_all(folder.path() / "backups" / "backups");
                }
            Diary diary = must(openWith(path, {{{0, migrateWell}}}));
            CHECK(must(diary.entries()).size() == 2);
            if (!struck) {
                CHECK(migrated);
                break;
            }
        }
}

TEST_CASE("without a folder for the copy there is no migration")
{
    const Folder folder;
    makeOld(folder.file());
    const std::string before = bytesOf(folder.file());
    const FailingCalls failing{Call::MakeFolder, ENOSPC};
    CHECK(problemOf(openWith(folder.file(), {{{0, migrateWell}}})) == StorageProblem::DiskFull);
    CHECK(bytesOf(folder.file()) == before);
}
