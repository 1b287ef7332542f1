// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/surroundings.h"

#include "diary/privacy.h"
#include "diary/workshop.h"

#include <unistd.h>

#include <array>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("a diary on a disk of its own has nothing to tell but the room that is left")
{
    const Folder folder;
    writeBytes(folder.file(), "x");
    writeBytes(folder.file("diary.db.drafts"), "x");
    const Surroundings found = lookAround(folder.file());
    CHECK_FALSE(found.onForeignDrive);
    CHECK_FALSE(found.syncedBy);
    CHECK(found.conflictedCopies.empty());
    CHECK(found.freeBytes.value_or(0) > 0);
}

TEST_CASE("a folder that is kept the same elsewhere is known by what its program leaves there")
{
    const Folder folder;
    fs::create_directories(folder.path() / "notes/mine");
    const std::string diary = folder.file("notes/mine/diary.db");
    const auto [mark, program] =
        GENERATE(table<const char*, const char*>({{".dropbox.cache", "Dropbox"},
                                                  {".stfolder", "Syncthing"},
                                                  {".sync_0a1b2c.db", "Nextcloud"},
                                                  {".owncloudsync.log", "ownCloud"}}));
    writeBytes(folder.file(mark), "");
    CHECK(lookAround(diary).syncedBy == program);
}

TEST_CASE("second versions of the diary beside it are found by their names, other files are not")
{
    const Folder folder;
    for (const char* name : {"diary.db", "diary (conflicted copy 2026-11-20).db",
                             "diary.sync-conflict-20261120-081200-ABCDEFG.db", "diary.db-journal",
                             "diary.db.sync-conflict-20261120-081200-ABCDEFG.drafts",
                             "holiday (conflicted copy 2026-11-20).db",
                             "diary (In Konflikt stehende Kopie 2026-11-20).db"})
        writeBytes(folder.file(name), "x");
    CHECK(lookAround(folder.file()).conflictedCopies ==
          std::vector<std::string>{"diary (In Konflikt stehende Kopie 2026-11-20).db",
                                   "diary (conflicted copy 2026-11-20).db",
                                   "diary.sync-conflict-20261120-081200-ABCDEFG.db"});
}

TEST_CASE("network drives are told from disks, and a folder that is gone tells nothing")
{
    for (const std::uint32_t network : {0x6969U, 0xFF534D42U, 0xFE534D42U, 0x01021997U})
        CHECK(isForeignDrive(network));
    constexpr std::uint32_t kExt4 = 0xEF53;
    constexpr std::uint32_t kBtrfs = 0x9123683E;
    constexpr std::uint32_t kMemory = 0x01021994;
    for (const std::uint32_t local : {kExt4, kBtrfs, kMemory})
        CHECK_FALSE(isForeignDrive(local));
    const Surroundings found = lookAround("/no/such/folder/diary.db");
    CHECK_FALSE(found.onForeignDrive);
    CHECK_FALSE(found.freeBytes);
}

TEST_CASE("an encrypted folder and a disk of another format are this computer's, a mounted one not")
{
    constexpr std::uint32_t kFuse = 0x65735546;
    for (const char* local : {"fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuseblk"})
        CHECK_FALSE(isForeignDrive(kFuse, local));
    for (const char* foreign : {"fuse.sshfs", "fuse.rclone", "fuse", ""})
        CHECK(isForeignDrive(kFuse, foreign));
    constexpr std::uint32_t kNfs = 0x6969;
    CHECK(isForeignDrive(kNfs, "fuseblk"));
}

TEST_CASE("the system's name of a file system is that of the folder's own mount")
{
    const auto name = fileSystemNameOf("/proc");
    if (name) // told on Linux only
        CHECK(*name == "proc");
    CHECK_FALSE(fileSystemNameOf("/no/such/folder"));
    // A pipe lies on a file system that is mounted nowhere.
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    CHECK_FALSE(fileSystemNameOf("/proc/self/fd/" + std::to_string(ends[0])));
    close(ends[0]);
    close(ends[1]);
}

TEST_CASE("what lies far above the diary is not asked who keeps it the same")
{
    const Folder folder;
    writeBytes(folder.file(".dropbox"), "");
    fs::path deep = folder.path();
    for (int i = 0; i < 11; ++i)
        deep /= "x";
    fs::create_directories(deep / "y");
    CHECK(lookAround((deep / "diary.db").string()).syncedBy == "Dropbox");
    CHECK_FALSE(lookAround((deep / "y" / "diary.db").string()).syncedBy);
}
