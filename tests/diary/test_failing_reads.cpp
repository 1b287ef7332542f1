// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/copied_diary.h"
#include "diary/failing_calls.h"
#include "diary/faulty_vfs.h"
#include "diary/private_file.h"
#include "diary/raw_file.h"
#include "diary/salvage.h"
#include "diary/sealed_backup.h"
#include "diary/sealing.h"

#include <sys/stat.h>

#include <cerrno>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

using Lasting = FailingCalls::Lasting;

StorageProblem problemOf(const Copied<Salvaged>& salvaged)
{
    REQUIRE_FALSE(salvaged.ok());
    return salvaged.error().storage.problem;
}

} // namespace

TEST_CASE("a diary that fails at any look at it is not opened, and never taken for missing")
{
    const Folder folder;
    const Entry entry = must(opened(folder.file()).add(on("2026-11-20"), checkIn(3), noon()));
    const std::string before = bytesOf(folder.file());
    for (const Call call : {Call::OpenFile, Call::Read, Call::Status, Call::LinkStatus})
        for (int nth = 1; nth < 50; ++nth) {
            INFO("call " << static_cast<int>(call) << ", nth " << nth);
            bool struck = false;
            {
                const FailingCalls failing{call, EIO, nth};
                const auto diary = Diary::open(folder.file(), IfMissing::Create, hasty());
                struck = failing.struck();
                CHECK(diary.ok() == !struck);
                if (!diary)
                    CHECK(diary.error().problem == StorageProblem::ReadError);
            }
            CHECK(bytesOf(folder.file()) == before);
            CHECK(folder.files() == 1);
            if (!struck)
                break;
        }
    CHECK(must(opened(folder.file()).entries()) == std::vector{entry});
}

TEST_CASE("a read that a signal has interrupted is made again")
{
    const CopiedDiary scene;
    const std::string sealed = scene.folder.file("copy.sealed");
    {
        Diary diary = opened(scene.path);
        REQUIRE(backUpSealed(diary, sealed, kPassphrase, kCheap).ok());
    }
    const std::string draft = scene.folder.file("draft");
    must(writePrivateFile(draft, "typed"));
    for (int nth = 1; nth < 5; ++nth) {
        INFO("read " << nth);
        const FailingCalls failing{Call::Read, EINTR, nth, Lasting::Once};
        CHECK(must(readPrivateFile(draft, 100)) == "typed");
    }
    for (int nth = 1; nth < 5; ++nth) {
        const FailingCalls failing{Call::Read, EINTR, nth, Lasting::Once};
        CHECK(verifySealed(sealed, kPassphrase).ok());
    }
    for (int nth = 1; nth < 8; ++nth) {
        const FailingCalls failing{Call::Read, EINTR, nth, Lasting::Once};
        CHECK(scene.restoreFrom(scene.copy).ok());
        CHECK(scene.entries() == 2);
    }
    const FailingCalls failing{Call::Read, EINTR, 1, Lasting::Once};
    CHECK(Diary::open(scene.path, IfMissing::Refuse, hasty()).ok());
    CHECK(failing.struck());
}

TEST_CASE("what was typed and cannot be read is told, and not taken for nothing")
{
    const Folder folder;
    const std::string path = folder.file("drafts");
    must(writePrivateFile(path, "typed"));
    for (const Call call : {Call::OpenFile, Call::FileStatus, Call::Read}) {
        const FailingCalls failing{call, EIO};
        const auto read = readPrivateFile(path, 100);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().problem == StorageProblem::ReadError);
        CHECK(read.error().path == path);
    }
    CHECK(must(readPrivateFile(path, 100)) == "typed");
}

TEST_CASE("a copy that cannot be read is told by its name, and nothing is made of it")
{
    const CopiedDiary scene;
    const std::string sealed = scene.folder.file("copy.sealed");
    {
        Diary diary = opened(scene.path);
        REQUIRE(backUpSealed(diary, sealed, kPassphrase, kCheap).ok());
    }
    const std::size_t files = scene.folder.files();
    for (const Call call : {Call::OpenFile, Call::FileStatus, Call::Read, Call::Status}) {
        INFO("call " << static_cast<int>(call));
        const FailingCalls failing{call, EIO};
        const auto verified = verifySealed(sealed, kPassphrase);
        REQUIRE_FALSE(verified.ok());
        CHECK(verified.error().storage.problem == StorageProblem::ReadError);
        CHECK(verified.error().storage.path == sealed);
    }
    for (const Call call : {Call::FileStatus, Call::Read}) {
        INFO("call " << static_cast<int>(call));
        const FailingCalls failing{call, EIO};
        CHECK(problemOf(salvage(scene.path, scene.folder.file("saved.db"))) ==
              StorageProblem::ReadError);
    }
    CHECK(scene.folder.files() == files);
}

TEST_CASE("a folder or a pipe is not salvaged, and does not hold the program up")
{
    const Folder folder;
    fs::create_directory(folder.file("folder.db"));
    REQUIRE(mkfifo(folder.file("pipe.db").c_str(), 0600) == 0);
    for (const char* name : {"folder.db", "pipe.db"}) {
        CHECK(problemOf(salvage(folder.file(name), folder.file("saved.db"))) ==
              StorageProblem::NotADiary);
        CHECK_FALSE(isSealed(folder.file(name)));
    }
    CHECK(folder.files() == 2);
}

TEST_CASE("a copy is read where its disk has no locks, and waited for where it is being written")
{
    for (const int error : {ENOLCK, EACCES, EAGAIN}) {
        INFO(error);
        const CopiedDiary scene;
        const FailingCalls failing{Call::Control, error, 1, Lasting::Once};
        CHECK(scene.restoreFrom(scene.copy).ok());
        CHECK(failing.struck());
        CHECK(scene.entries() == 2);
    }
}

TEST_CASE("salvaging over a disk that fails at any call makes a whole diary or none")
{
    const CopiedDiary scene;
    // Without a list of its tables the file needs more than one look.
    const std::string whole = bytesOf(scene.path);
    std::string rubbish = whole;
    rubbish.replace(100, 400, 400, '\x5a');
    const std::string saved = scene.folder.file("saved.db");
    for (const std::string& bytes : {whole, rubbish})
        for (const Call call :
             {Call::OpenFile, Call::Read, Call::Write, Call::Status, Call::FileStatus,
              Call::LinkStatus, Call::Sync, Call::Link, Call::OpenFolder})
            for (int nth = 1; nth < 100; ++nth) {
                INFO("call " << static_cast<int>(call) << ", nth " << nth);
                writeBytes(scene.path, bytes);
                bool struck = false;
                bool made = false;
                {
                    const FailingCalls failing{call, EIO, nth};
                    made = salvage(scene.path, saved).ok();
                    struck = failing.struck();
                }
                CHECK(bytesOf(scene.path) == bytes);
                CHECK(scene.folder.files() == (fs::exists(saved) ? 3 : 2));
                if (made)
                    CHECK(must(opened(saved).entries()).size() == 3);
                fs::remove(saved);
                if (!struck) {
                    CHECK(made);
                    break;
                }
            }
}

TEST_CASE("salvaging over a disk that stops answering makes up nothing, and leaves nothing")
{
    const CopiedDiary scene;
    std::string rubbish = bytesOf(scene.path);
    rubbish.replace(100, 400, 400, '\x5a');
    writeBytes(scene.path, rubbish);
    const std::string saved = scene.folder.file("saved.db");
    FaultyVfs disk;
    for (int nth = 1; nth < 500; ++nth) {
        INFO("read " << nth);
        disk.failAt(Fault::ReadError, nth, FaultyVfs::Lasting::Persistent);
        const auto salvaged = salvage(scene.path, saved);
        const bool struck = disk.struck();
        disk.heal();
        CHECK(salvaged.ok() == fs::exists(saved));
        CHECK(scene.folder.files() == (salvaged.ok() ? 3 : 2));
        if (salvaged) {
            CHECK(must(opened(saved).entries()).size() == 3);
            fs::remove(saved);
        }
        if (!struck)
            return;
    }
    FAIL("the fault never stopped striking");
}
