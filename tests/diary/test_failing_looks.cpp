// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/copied_diary.h"
#include "diary/examine.h"
#include "diary/failing_calls.h"
#include "diary/failure.h"
#include "diary/instance_lock.h"
#include "diary/new_diary.h"
#include "diary/unfinished_file.h"

#include <cerrno>
#include <iterator>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

using Lasting = FailingCalls::Lasting;

TEST_CASE("restoring that fails at any look at a file leaves the diary in its place, whole")
{
    for (const Call call : {Call::OpenFile, Call::Read, Call::Status, Call::LinkStatus,
                            Call::FileStatus, Call::Access, Call::Truncate})
        for (int nth = 1; nth < 80; ++nth) {
            const CopiedDiary scene;
            INFO("call " << static_cast<int>(call) << ", nth " << nth);
            bool struck = false;
            bool restored = false;
            {
                const FailingCalls failing{call, EIO, nth};
                restored = scene.restoreFrom(scene.copy).ok();
                struck = failing.struck();
            }
            REQUIRE(scene.entries() == (restored ? 2 : 3));
            if (!struck) {
                CHECK(restored);
                break;
            }
        }
}

TEST_CASE("a journal stays with the file that it belongs to, whichever look at it fails")
{
    for (const bool persistent : {true, false})
        for (int nth = 1; nth < 80; ++nth) {
            const CopiedDiary scene;
            writeBytes(scene.path, "no diary any more");
            writeBytes(scene.path + "-journal", "its journal");
            INFO("lstat " << nth << ", persistent " << persistent);
            bool struck = false;
            {
                const FailingCalls failing{Call::LinkStatus, EIO, nth,
                                           persistent ? Lasting::Persistent : Lasting::Once};
                static_cast<void>(scene.restoreFrom(scene.copy));
                struck = failing.struck();
            }
            const bool isOld = bytesOf(scene.path) == "no diary any more";
            CHECK(fs::exists(scene.path + "-journal") == isOld);
            if (!isOld)
                CHECK(scene.entries() == 2);
            if (!struck)
                break;
        }
}

TEST_CASE("a name that cannot be looked at is not taken for free where files have one name only")
{
    const Folder folder;
    const UnfinishedFile ours{folder.file("copy.db")};
    ours.append("ours");
    writeBytes(folder.file("copy.db"), "theirs");
    const FailingCalls noLinks{Call::Link, EPERM};
    const FailingCalls failing{Call::LinkStatus, EIO};
    CHECK_THROWS_AS(ours.putInPlace(folder.file("copy.db")), Failure);
    CHECK(bytesOf(folder.file("copy.db")) == "theirs");
}

TEST_CASE("a diary on a disk that may only be read is opened for reading")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    for (const int nth : {1, 2}) {
        const FailingCalls failing{Call::Access, EROFS, nth, Lasting::Once};
        Diary diary = opened(folder.file());
        CHECK(diary.readOnly());
        CHECK(problemOf(diary.setNote("name", "Ada")) == StorageProblem::ReadOnly);
    }
}

TEST_CASE("a diary that its folder does not let us look at counts as gone, not as another")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    {
        const FailingCalls failing{Call::Status, EACCES};
        CHECK(diary.place() == Place::Gone);
        CHECK(problemOf(diary.entries()) == StorageProblem::NoPermission);
    }
    CHECK(diary.place() == Place::There);
    CHECK(diary.entries().ok());
}

TEST_CASE("the same number on another disk is another file")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    FileIdentity identity = examineFile(folder.file(), kSchemaVersion).identity;
    expectInPlace(folder.file(), identity);
    ++identity.device;
    CHECK_THROWS_AS(expectInPlace(folder.file(), identity), Failure);
}

TEST_CASE("the lock that cannot be made tells why")
{
    const Folder folder;
    const auto problemWith = [&](int error, int deniedAccess) {
        const FailingCalls failing{Call::OpenFile, error};
        const FailingCalls denied{Call::Access, EACCES, deniedAccess, Lasting::Once};
        return problemOf(InstanceLock::take(folder.file()));
    };
    constexpr int kNone = 99;
    CHECK(problemWith(EACCES, kNone) == StorageProblem::NoPermission);
    CHECK(problemWith(EACCES, 1) == StorageProblem::NoPermission);
    CHECK(problemWith(EACCES, 2) == StorageProblem::ReadOnly);
    CHECK(problemWith(EROFS, kNone) == StorageProblem::ReadOnly);
    CHECK(problemWith(ENOSPC, kNone) == StorageProblem::DiskFull);
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a lock that may only be read, or cannot be signed, holds all the same")
{
    const Folder folder;
    for (const Call call : {Call::OpenFile, Call::Truncate}) {
        const FailingCalls failing{call, EACCES, 1, Lasting::Once};
        const auto lock = InstanceLock::take(folder.file());
        REQUIRE(lock.ok());
        CHECK(failing.struck());
        CHECK(problemOf(InstanceLock::take(folder.file())) == StorageProblem::Locked);
    }
}

TEST_CASE("a folder that cannot be asked for is there if making it says so")
{
    const Folder folder;
    const FailingCalls failing{Call::Status, EIO};
    makeFolderFor(folder.file());
    CHECK(failing.struck());
}

TEST_CASE("a file that cannot be opened or takes nothing is no file that was written")
{
    const Folder folder;
    const auto problemWith = [&](Call call, int error) {
        const UnfinishedFile file{folder.file()};
        const FailingCalls failing{call, error};
        try {
            file.append("bytes");
            file.sync();
        } catch (const Failure& failure) {
            CHECK(failure.path() == folder.file());
            return failure.problem();
        }
        return StorageProblem::NotFound;
    };
    CHECK(problemWith(Call::OpenFile, EMFILE) == StorageProblem::Other);
    CHECK(problemWith(Call::Write, kNothing) == StorageProblem::DiskFull);
    CHECK(problemWith(Call::Sync, EIO) == StorageProblem::ReadError);
    const UnfinishedFile file{folder.file()};
    const FailingCalls failing{Call::OpenFile, EIO};
    CHECK_THROWS_AS(file.sync(), Failure);
}

TEST_CASE("where files have one name only, a file takes its name whatever the system calls that")
{
    for (const int error : {EPERM, ENOTSUP, EMLINK}) {
        const Folder folder;
        const FailingCalls noLinks{Call::Link, error};
        {
            const UnfinishedFile file{folder.file("copy.db")};
            file.append("ours");
            CHECK(file.putInPlace(folder.file("copy.db")));
        }
        CHECK(bytesOf(folder.file("copy.db")) == "ours");
        CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
        const CopiedDiary scene;
        const auto restored = scene.restoreFrom(scene.copy);
        REQUIRE(restored.ok());
        CHECK(must(verifyCopy(*restored->setAside)).entries == 3);
    }
}
