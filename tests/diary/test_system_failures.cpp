// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/backup_folder.h"
#include "diary/copied_diary.h"
#include "diary/failing_calls.h"
#include "diary/faulty_vfs.h"
#include "diary/salvage.h"
#include "diary/sealed_backup.h"
#include "diary/sealing.h"
#include "diary/unfinished_file.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

using Lasting = FailingCalls::Lasting;

} // namespace

TEST_CASE("where a file can have only one name, diaries and copies are made all the same")
{
    const Folder folder;
    const FailingCalls noLinks{Call::Link, EPERM};
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    REQUIRE(backUp(diary, folder.file("copy.db")).ok());
    CHECK(must(verifyCopy(folder.file("copy.db"))).entries == 1);
    // What stands there is not overwritten there either.
    const std::string before = bytesOf(folder.file("copy.db"));
    CHECK(backUp(diary, folder.file("copy.db")).error().problem == CopyProblem::NameTaken);
    CHECK(bytesOf(folder.file("copy.db")) == before);
    CHECK(noLinks.struck());
}

TEST_CASE("where a file can have only one name, restoring can be taken back all the same")
{
    const CopiedDiary scene;
    const FailingCalls noLinks{Call::Link, ENOTSUP};
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK(scene.entries() == 2);
    CHECK(must(verifyCopy(*restored->setAside)).entries == 3);
    REQUIRE(restore({scene.path, *restored->setAside, noon(), nullptr, hasty()}).ok());
    CHECK(scene.entries() == 3);
}

TEST_CASE("restoring that fails at any call leaves the diary in its place, whole")
{
    for (const Call call : {Call::Write, Call::Sync, Call::Link, Call::Rename, Call::OpenFolder})
        for (const int error : {EIO, ENOSPC})
            for (int nth = 1; nth < 50; ++nth) {
                const CopiedDiary scene;
                INFO("call " << static_cast<int>(call) << ", error " << error << ", nth " << nth);
                bool struck = false;
                bool restored = false;
                {
                    const FailingCalls failing{call, error, nth};
                    restored = scene.restoreFrom(scene.copy).ok();
                    struck = failing.struck();
                }
                REQUIRE(scene.entries() == (restored ? 2 : 3));
                if (!struck)
                    break;
            }
}

TEST_CASE("restoring over a disk that stops answering at any read leaves the diary in its place")
{
    FaultyVfs disk;
    for (int nth = 1; nth < 1000; nth += 3) {
        const CopiedDiary scene;
        INFO("read " << nth);
        disk.failAt(Fault::ReadError, nth, FaultyVfs::Lasting::Persistent);
        const bool restored = scene.restoreFrom(scene.copy).ok();
        const bool struck = disk.struck();
        disk.heal();
        REQUIRE(scene.entries() == (restored ? 2 : 3));
        if (!struck) {
            CHECK(restored);
            CHECK(nth > 30);
            return;
        }
    }
    FAIL("the fault never stopped striking");
}

TEST_CASE("where a file can have only one name, restoring that fails puts the diary back")
{
    for (int nth = 1; nth < 10; ++nth) {
        const CopiedDiary scene;
        INFO("rename " << nth);
        bool struck = false;
        bool restored = false;
        {
            const FailingCalls noLinks{Call::Link, EPERM};
            const FailingCalls failing{Call::Rename, EIO, nth, Lasting::Once};
            restored = scene.restoreFrom(scene.copy).ok();
            struck = failing.struck();
        }
        REQUIRE(scene.entries() == (restored ? 2 : 3));
        if (!struck) {
            CHECK(nth > 2);
            return;
        }
        CHECK_FALSE(restored);
    }
}

TEST_CASE("a damaged diary keeps its journal where restoring fails")
{
    for (const bool hasLinks : {true, false})
        for (int nth = 1; nth < 10; ++nth) {
            const CopiedDiary scene;
            writeBytes(scene.path, "no diary any more");
            writeBytes(scene.path + "-journal", "its journal");
            INFO("rename " << nth << ", with links " << hasLinks);
            bool struck = false;
            {
                std::optional<FailingCalls> noLinks;
                if (!hasLinks)
                    noLinks.emplace(Call::Link, EPERM);
                const FailingCalls failing{Call::Rename, EIO, nth, Lasting::Once};
                struck = !scene.restoreFrom(scene.copy).ok();
                CHECK(struck == failing.struck());
            }
            if (!struck)
                break;
            CHECK(bytesOf(scene.path) == "no diary any more");
            CHECK(bytesOf(scene.path + "-journal") == "its journal");
        }
}

TEST_CASE("a copy that cannot be synced or named is none, and leaves nothing")
{
    const CopiedDiary scene;
    const std::size_t before = scene.folder.files();
    Diary diary = opened(scene.path);
    const std::string path = scene.folder.file("new.db");
    const auto problemWhere = [&](Call call, int error) {
        const FailingCalls failing{call, error};
        const auto copied = backUp(diary, path);
        REQUIRE_FALSE(copied.ok());
        CHECK(copied.error().storage.path == path);
        CHECK_FALSE(fs::exists(path));
        CHECK(scene.folder.files() == before);
        return copied.error().storage.problem;
    };
    CHECK(problemWhere(Call::Sync, ENOSPC) == StorageProblem::DiskFull);
    CHECK(problemWhere(Call::Sync, EIO) == StorageProblem::ReadError);
    CHECK(problemWhere(Call::Link, EROFS) == StorageProblem::ReadOnly);
    const FailingCalls noLinks{Call::Link, EMLINK};
    CHECK(problemWhere(Call::Rename, EDQUOT) == StorageProblem::DiskFull);
}

TEST_CASE("an encrypted copy that fails at any write leaves no file and says that the disk is full")
{
    const CopiedDiary scene;
    const std::size_t before = scene.folder.files();
    Diary diary = opened(scene.path);
    const std::string path = scene.folder.file("copy.sealed");
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        INFO("write " << nth);
        const FailingCalls failing{Call::Write, ENOSPC, nth};
        const auto copied = backUpSealed(diary, path, kPassphrase, kCheap);
        if (!failing.struck()) {
            CHECK(copied.ok());
            break;
        }
        ++failures;
        REQUIRE_FALSE(copied.ok());
        CHECK(copied.error().storage.problem == StorageProblem::DiskFull);
        CHECK(copied.error().storage.path == path);
        CHECK(scene.folder.files() == before);
    }
    CHECK(failures > 0);
}

TEST_CASE("a write that a signal has interrupted is made again")
{
    const CopiedDiary scene;
    Diary diary = opened(scene.path);
    const std::string path = scene.folder.file("copy.sealed");
    const FailingCalls failing{Call::Write, EINTR, 1, Lasting::Once};
    REQUIRE(backUpSealed(diary, path, kPassphrase, kCheap).ok());
    CHECK(failing.struck());
    CHECK(verifySealed(path, kPassphrase).ok());
}

TEST_CASE("an encrypted copy that does not read as it was written is none, and is told by its name")
{
    const CopiedDiary scene;
    Diary diary = opened(scene.path);
    const std::string path = scene.folder.file("copy.sealed");
    const FailingCalls lying{Call::Write, kLie, 2, Lasting::Once};
    const auto copied = backUpSealed(diary, path, kPassphrase, kCheap);
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().problem == CopyProblem::SealBroken);
    CHECK(copied.error().storage.path == path);
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a folder that cannot be made is told, and no diary with it")
{
    const Folder folder;
    const FailingCalls failing{Call::MakeFolder, ENOSPC};
    const auto diary = Diary::open(folder.file("new/diary.db"), IfMissing::Create, hasty());
    REQUIRE_FALSE(diary.ok());
    CHECK(diary.error().problem == StorageProblem::DiskFull);
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("an automatic copy whose folder cannot be made says so, and the diary goes on")
{
    const CopiedDiary scene;
    Diary diary = opened(scene.path);
    const std::string backups = backupFolderOf(scene.path);
    {
        const FailingCalls failing{Call::MakeFolder, ENOSPC};
        const auto copied = backUpInto(diary, backups, noon());
        REQUIRE_FALSE(copied.ok());
        CHECK(copied.error().storage.problem == StorageProblem::DiskFull);
        CHECK(copied.error().storage.path == backups);
    }
    CHECK_FALSE(fs::exists(backups));
    CHECK(diary.add(on("2026-11-21"), checkIn(4), noon()).ok());
    CHECK(backUpInto(diary, backups, noon()).ok());
}

TEST_CASE("a name that another program takes at the last moment is left to it")
{
    for (const bool hasLinks : {true, false}) {
        const Folder folder;
        const UnfinishedFile ours{folder.file("copy.db")};
        ours.append("ours");
        writeBytes(folder.file("copy.db"), "theirs");
        std::optional<FailingCalls> noLinks;
        if (!hasLinks)
            noLinks.emplace(Call::Link, EPERM);
        CHECK_FALSE(ours.putInPlace(folder.file("copy.db")));
        CHECK(bytesOf(folder.file("copy.db")) == "theirs");
    }
}

TEST_CASE("what is no file is not replaced, and a journal without its diary is kept beside")
{
    const CopiedDiary scene;
    fs::rename(scene.path, scene.folder.file("elsewhere.db"));
    writeBytes(scene.path + "-journal", "of the one that is gone");
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK(scene.entries() == 2);
    CHECK_FALSE(fs::exists(scene.path + "-journal"));
    bool kept = false;
    for (const auto& each : fs::directory_iterator{scene.folder.path()})
        kept = kept || bytesOf(each.path().string()) == "of the one that is gone";
    CHECK(kept);
    fs::remove(scene.path);
    fs::create_directory(scene.path);
    const auto refused = scene.restoreFrom(scene.copy);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().storage.problem == StorageProblem::NotADiary);
    CHECK(fs::is_directory(scene.path));
}

TEST_CASE("a file that another program is writing is not salvaged half-written")
{
    const CopiedDiary scene;
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const pid_t writer = fork();
    if (writer == 0) {
        SQLite::Database database{scene.path, SQLite::OPEN_READWRITE};
        database.exec("BEGIN EXCLUSIVE");
        static_cast<void>(write(ready[1], "x", 1));
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    const auto salvaged = salvage(scene.path, scene.folder.file("saved.db"));
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    close(ready[0]);
    close(ready[1]);
    REQUIRE_FALSE(salvaged.ok());
    CHECK(salvaged.error().storage.problem == StorageProblem::Locked);
    CHECK(salvage(scene.path, scene.folder.file("saved.db")).ok());
}
