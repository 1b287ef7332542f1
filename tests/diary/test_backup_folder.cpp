// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"
#include "diary/failing_calls.h"
#include "diary/faulty_vfs.h"
#include "diary/restore.h"
#include "diary/workshop.h"

#include <sys/stat.h>

#include <cerrno>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

Timestamp noonOf(Date date)
{
    return at(date.toString() + "T12:00:00Z");
}

/// A diary with a backup folder, and a change before each backup.
struct Household
{
    Folder folder;
    Diary diary = opened(folder.file());
    std::string place = backupFolderOf(diary.path());

    AutomaticBackup backUpOn(Date date, const KeepRule& rule = {})
    {
        must(diary.add(date, checkIn(3), noonOf(date)));
        auto made = backUpInto(diary, place, noonOf(date), rule);
        REQUIRE(made.ok());
        return *made;
    }
    [[nodiscard]] std::vector<BackupFile> files() const { return must(listBackups(place)); }
};

} // namespace

TEST_CASE("a backup is made beside the diary, is listed, and not made again without a change")
{
    Household home;
    CHECK(home.files().empty());
    CHECK_FALSE(must(daysSinceBackup(home.diary, home.place, on("2026-11-20"))));
    const auto first = home.backUpOn(on("2026-11-20"));
    REQUIRE(first.made);
    CHECK(first.made->entries == 1);
    REQUIRE(home.files().size() == 1);
    CHECK(home.files()[0].path == first.made->path);
    CHECK(home.files()[0].bytes == first.made->bytes);
    CHECK(home.files()[0].kind == BackupFile::Kind::Automatic);
    CHECK(home.files()[0].name->number == 1);
    CHECK(must(verifyCopy(home.files()[0].path)).entries == 1);
    const auto again = backUpInto(home.diary, home.place, noonOf(on("2026-11-21")));
    REQUIRE(again.ok());
    CHECK_FALSE(again->made);
    CHECK(home.files().size() == 1);
    CHECK(must(daysSinceBackup(home.diary, home.place, on("2026-11-29"))) == 9);
    // A note is a change, too.
    must(home.diary.setNote("name", "Ada"));
    CHECK(backUpInto(home.diary, home.place, noonOf(on("2026-11-21")))->made);
    struct stat status
    {};
    REQUIRE(stat(home.place.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0700);
}

TEST_CASE("a backup that has rotted is made anew although nothing has changed")
{
    Household home;
    const auto first = home.backUpOn(on("2026-11-20"));
    runSql(first.made->path, "UPDATE check_in SET pain = 4");
    const auto again = backUpInto(home.diary, home.place, noonOf(on("2026-11-20")));
    REQUIRE(again.ok());
    CHECK(again->made);
    CHECK(home.files().size() == 2);
}

TEST_CASE("old backups go one at a time, and only behind a new one")
{
    Household home;
    const KeepRule three{.last = 2, .days = 1, .weeks = 0, .months = 0};
    for (int day = 0; day < 5; ++day) {
        const auto made = home.backUpOn(on("2026-11-20").plusDays(day), three);
        CHECK(made.deleted.has_value() == (day >= 3));
    }
    CHECK(home.files().size() == 3);
    CHECK(home.files()[0].name->number == 5);
    CHECK(home.files()[2].name->number == 3);
}

TEST_CASE("copies from before a migration, other people's and strange files are left alone")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-01")));
    for (const char* name :
         {"pre-migration-v1-1.db", "letter.txt", "diary-ffffffff-000001-20200101T000000Z.db"})
        writeBytes((fs::path(home.place) / name).string(), "x");
    const KeepRule one{.last = 1, .days = 0, .weeks = 0, .months = 0};
    for (int day = 2; day < 6; ++day)
        static_cast<void>(home.backUpOn(on("2026-11-01").plusDays(day), one));
    std::size_t ofOurs = 0;
    for (const BackupFile& each : home.files())
        ofOurs += each.name && each.name->diary != "ffffffff" ? 1 : 0;
    CHECK(ofOurs == 1);
    for (const char* name :
         {"pre-migration-v1-1.db", "letter.txt", "diary-ffffffff-000001-20200101T000000Z.db"})
        CHECK(fs::exists(fs::path(home.place) / name));
}

TEST_CASE("numbers go on growing after an older state was restored")
{
    Household home;
    const auto first = home.backUpOn(on("2026-11-20"));
    static_cast<void>(home.backUpOn(on("2026-11-21")));
    {
        const Diary closed = std::move(home.diary);
    }
    REQUIRE(restore({home.folder.file(), first.made->path, noon(), nullptr, hasty()}).ok());
    home.diary = opened(home.folder.file());
    const auto third = home.backUpOn(on("2026-11-19"));
    CHECK(parseBackupName(fs::path(third.made->path).filename().string())->number == 3);
    CHECK(home.files()[0].path == third.made->path);
}

TEST_CASE("a second folder is not made, for the drive may not be there")
{
    Household home;
    const std::string usb = home.folder.file("usb");
    const auto missing = backUpInto(home.diary, usb, noon());
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().storage.problem == StorageProblem::Missing);
    CHECK(missing.error().storage.path == usb);
    CHECK_FALSE(fs::exists(usb));
    fs::create_directory(usb);
    CHECK(backUpInto(home.diary, usb, noon())->made);
    CHECK(must(listBackups(usb)).size() == 1);
}

TEST_CASE("unfinished files are no backups, and go after a day")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    const auto young = fs::path(home.place) / ".comeback-part-11111111";
    const auto old = fs::path(home.place) / ".comeback-part-22222222";
    writeBytes(young.string(), "x");
    writeBytes(old.string(), "x");
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours{30});
    CHECK(home.files().size() == 1);
    static_cast<void>(home.backUpOn(on("2026-11-21")));
    CHECK(fs::exists(young));
    CHECK_FALSE(fs::exists(old));
}

TEST_CASE("the newest backup is tried out: whole, and how it stands to the diary")
{
    Household home;
    CHECK_FALSE(must(tryNewestBackup(home.diary, home.place)));
    home.backUpOn(on("2026-11-19"));
    const auto first = home.backUpOn(on("2026-11-20"));
    const auto tried = must(tryNewestBackup(home.diary, home.place));
    REQUIRE(tried);
    CHECK(tried->summary.path == first.made->path);
    CHECK(tried->holds == TriedBackup::Holds::All);
    must(home.diary.add(on("2026-11-20"), checkIn(5), noon()));
    CHECK(must(tryNewestBackup(home.diary, home.place))->holds == TriedBackup::Holds::Earlier);
    SECTION("one of a state that the diary did not come from")
    {
        home.backUpOn(on("2026-11-21"));
        const std::string path = home.diary.path();
        home.diary = opened(home.folder.file("other.db"));
        REQUIRE(restore({.diaryPath = path, .copyPath = first.made->path, .now = noon()}).ok());
        home.diary = opened(path);
        CHECK(must(tryNewestBackup(home.diary, home.place))->holds == TriedBackup::Holds::Another);
    }
    SECTION("one that is damaged")
    {
        std::string bytes = bytesOf(first.made->path);
        constexpr std::size_t kPage = 4096;
        bytes.resize(bytes.size() - 2 * kPage);
        writeBytes(first.made->path, bytes);
        CHECK(problemOf(tryNewestBackup(home.diary, home.place)) == StorageProblem::Damaged);
    }
}

TEST_CASE("no backup is made of a diary whose file has gone, and none of the old ones goes")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const std::string backups = backupFolderOf(folder.file());
    REQUIRE(backUpInto(diary, backups, noon()).ok());
    const auto before = must(listBackups(backups)).size();
    fs::remove(folder.file());
    const auto made = backUpInto(diary, backups, noon());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().storage.problem == StorageProblem::Moved);
    CHECK(must(listBackups(backups)).size() == before);
}

TEST_CASE("what has the name of a backup and is none is not listed, and a folder that is no folder "
          "is a failure")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    fs::create_directory(fs::path(home.place) / "diary-1a2b3c4d-000009-20261120T201000Z.db");
    writeBytes((fs::path(home.place) / "pre-migration-v0-1.db-journal").string(), "x");
    CHECK(home.files().size() == 1);
    const std::string file = home.files()[0].path;
    CHECK(problemOf(listBackups(file)) == StorageProblem::Missing);
    CHECK(problemOf(tryNewestBackup(home.diary, file)) == StorageProblem::Missing);
    CHECK(problemOf(daysSinceBackup(home.diary, file, on("2026-11-20"))) ==
          StorageProblem::Missing);
}

TEST_CASE("a folder that is only half read is not taken for what it holds")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-19")));
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    must(home.diary.add(on("2026-11-21"), checkIn(3), noon()));
    bool struck = true;
    for (int nth = 1; struck; ++nth) {
        INFO("readdir " << nth);
        const FailingCalls failing{Call::ReadFolder, EIO, nth};
        const auto listed = listBackups(home.place);
        struck = failing.struck();
        CHECK(listed.ok() == !struck);
        if (struck)
            CHECK(listed.error().problem == StorageProblem::ReadError);
    }
}

TEST_CASE("an old backup that cannot be deleted harms neither the new one nor the diary")
{
    const KeepRule one{.last = 1, .days = 0, .weeks = 0, .months = 0};
    for (int nth = 1; nth < 100; ++nth) {
        INFO("unlink " << nth);
        Household home;
        static_cast<void>(home.backUpOn(on("2026-11-19"), one));
        must(home.diary.add(on("2026-11-20"), checkIn(3), noon()));
        bool struck = false;
        {
            const FailingCalls failing{Call::Unlink, EACCES, nth};
            const auto made = backUpInto(home.diary, home.place, noon(), one);
            struck = failing.struck();
            if (made)
                CHECK(home.files().size() == (made->deleted ? 1 : 2));
        }
        for (const BackupFile& each : home.files())
            CHECK(verifyCopy(each.path).ok());
        CHECK(must(home.diary.entries()).size() == 2);
        if (!struck) {
            CHECK(home.files().size() == 1);
            return;
        }
    }
    FAIL("the fault never stopped striking");
}

TEST_CASE("where no backup can be made, those that there are stay")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-19")));
    must(home.diary.add(on("2026-11-20"), checkIn(3), noon()));
    const KeepRule none{.last = 0, .days = 0, .weeks = 0, .months = 0};
    const FailingCalls failing{Call::Sync, ENOSPC};
    const auto made = backUpInto(home.diary, home.place, noon(), none);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().storage.problem == StorageProblem::DiskFull);
    CHECK(home.files().size() == 1);
}

TEST_CASE("a backup of the diary when it was empty is an earlier one of it")
{
    Household home;
    REQUIRE(backUpInto(home.diary, home.place, noon())->made);
    must(home.diary.add(on("2026-11-20"), checkIn(3), noon()));
    CHECK(must(tryNewestBackup(home.diary, home.place))->holds == TriedBackup::Holds::Earlier);
}

TEST_CASE("a backup with as many changes as the diary, but others, is of another state")
{
    Household home;
    const auto first = home.backUpOn(on("2026-11-19"));
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    const std::string path = home.diary.path();
    home.diary = opened(home.folder.file("other.db"));
    REQUIRE(restore({.diaryPath = path, .copyPath = first.made->path, .now = noon()}).ok());
    home.diary = opened(path);
    must(home.diary.add(on("2026-11-20"), checkIn(9), noon()));
    CHECK(must(tryNewestBackup(home.diary, home.place))->holds == TriedBackup::Holds::Another);
}

TEST_CASE("a diary that cannot be read is not taken for one that its backup does not belong to")
{
    FaultyVfs disk;
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    must(home.diary.add(on("2026-11-21"), checkIn(3), noon()));
    for (int nth = 1; nth < 500; ++nth) {
        INFO("read " << nth);
        disk.failAt(Fault::ReadError, nth, FaultyVfs::Lasting::Persistent);
        const auto tried = tryNewestBackup(home.diary, home.place);
        const bool struck = disk.struck();
        disk.heal();
        CHECK(tried.ok() == !struck);
        if (tried)
            CHECK((*tried)->holds == TriedBackup::Holds::Earlier);
        if (!struck)
            return;
    }
    FAIL("the fault never stopped striking");
}

TEST_CASE("how old the backups of a diary are cannot be told once it has gone")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    fs::remove(home.diary.path());
    CHECK(problemOf(daysSinceBackup(home.diary, home.place, on("2026-11-20"))) ==
          StorageProblem::Moved);
    CHECK(problemOf(tryNewestBackup(home.diary, home.place)) == StorageProblem::Moved);
}

TEST_CASE("a leftover that leads nowhere is left where it is")
{
    Household home;
    static_cast<void>(home.backUpOn(on("2026-11-20")));
    const auto link = fs::path(home.place) / ".comeback-part-33333333";
    fs::create_symlink("nowhere", link);
    static_cast<void>(home.backUpOn(on("2026-11-21")));
    CHECK(fs::is_symlink(link));
}
