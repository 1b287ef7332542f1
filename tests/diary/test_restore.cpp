// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/backup_folder.h"
#include "diary/copied_diary.h"
#include "diary/instance_lock.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

CopyProblem problemOf(const Copied<Restored>& restored)
{
    REQUIRE_FALSE(restored.ok());
    return restored.error().problem;
}

} // namespace

TEST_CASE("restoring brings the copy's state back, and the state before can be brought back again")
{
    const CopiedDiary scene;
    const std::string copyBefore = bytesOf(scene.copy);
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK(restored->summary.entries == 2);
    CHECK(restored->sameDiary == true);
    CHECK(scene.entries() == 2);
    CHECK(bytesOf(scene.copy) == copyBefore);
    REQUIRE(restored->setAside);
    CHECK(*restored->setAside == scene.path + ".replaced-20261120T120000Z");
    const auto aside = must(listReplaced(scene.path));
    REQUIRE(aside.size() == 1);
    CHECK(aside[0].path == *restored->setAside);
    const auto undone = scene.restoreFrom(*restored->setAside);
    REQUIRE(undone.ok());
    CHECK(scene.entries() == 3);
    CHECK(must(listReplaced(scene.path)).size() == 2);
    struct stat status
    {};
    REQUIRE(stat(scene.path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK(status.st_nlink == 1);
}

TEST_CASE("what was set aside is found by a bare name of the diary, too")
{
    const CopiedDiary scene;
    REQUIRE(scene.restoreFrom(scene.copy).ok());
    CHECK(inChild(As::Same, [&] {
        fs::current_path(scene.folder.path());
        const auto replaced = listReplaced("diary.db");
        return replaced.ok() && replaced->size() == 1;
    }));
}

TEST_CASE("restoring is refused while the window is open")
{
    const CopiedDiary scene;
    const auto lock = InstanceLock::take(scene.path);
    REQUIRE(lock.ok());
    CHECK(problemOf(scene.restoreFrom(scene.copy)) == CopyProblem::WindowOpen);
    CHECK(scene.entries() == 3);
    CHECK(must(listReplaced(scene.path)).empty());
}

TEST_CASE("restoring is refused while another program is writing")
{
    const CopiedDiary scene;
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const pid_t writer = fork();
    if (writer == 0) {
        runSql(scene.path, "BEGIN IMMEDIATE");
        SQLite::Database database{scene.path, SQLite::OPEN_READWRITE};
        database.exec("BEGIN IMMEDIATE");
        static_cast<void>(write(ready[1], "x", 1));
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    CHECK(problemOf(scene.restoreFrom(scene.copy)) == CopyProblem::WindowOpen);
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    CHECK(scene.entries() == 3);
}

TEST_CASE("a diary that is open elsewhere saves nothing into the file that was set aside")
{
    const CopiedDiary scene;
    std::array<int, 2> go{};
    REQUIRE(pipe(go.data()) == 0);
    std::array<int, 2> ready{};
    REQUIRE(pipe(ready.data()) == 0);
    const pid_t other = fork();
    if (other == 0) {
        auto diary = Diary::open(scene.path, IfMissing::Refuse, hasty());
        static_cast<void>(write(ready[1], "x", 1));
        char byte = 0;
        static_cast<void>(read(go[0], &byte, 1));
        const auto added = diary->add(on("2026-11-20"), checkIn(4), noon());
        _exit(!added && added.error().problem == StorageProblem::Moved ? 0 : 1);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    REQUIRE(scene.restoreFrom(scene.copy).ok());
    REQUIRE(write(go[1], "x", 1) == 1);
    int status = 0;
    waitpid(other, &status, 0);
    CHECK(status == 0);
    CHECK(scene.entries() == 2);
}

TEST_CASE("a damaged diary is replaced and kept, with the journal that belongs to it")
{
    const CopiedDiary scene;
    writeBytes(scene.path, "no diary any more");
    writeBytes(scene.path + "-journal", "its journal");
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK(scene.entries() == 2);
    CHECK_FALSE(restored->sameDiary);
    CHECK(bytesOf(*restored->setAside) == "no diary any more");
    CHECK(bytesOf(*restored->setAside + "-journal") == "its journal");
    CHECK_FALSE(fs::exists(scene.path + "-journal"));
    CHECK(must(listReplaced(scene.path)).size() == 1);
}

TEST_CASE("an empty file, and a place without a diary, can be restored to")
{
    const CopiedDiary scene;
    writeBytes(scene.path, "");
    REQUIRE(scene.restoreFrom(scene.copy).ok());
    CHECK(scene.entries() == 2);
    fs::remove(scene.path);
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK_FALSE(restored->setAside);
    CHECK(scene.entries() == 2);
    const std::string elsewhere = scene.folder.file("new/home/diary.db");
    REQUIRE(restore({elsewhere, scene.copy, noon(), nullptr, hasty()}).ok());
    CHECK(must(opened(elsewhere).entries()).size() == 2);
}

TEST_CASE(
    "what another program left beside a diary that is gone is kept apart from the restored one")
{
    const CopiedDiary scene;
    fs::remove(scene.path);
    writeBytes(scene.path + "-wal", "of the one that is gone");
    REQUIRE(scene.restoreFrom(scene.copy).ok());
    CHECK(scene.entries() == 2);
    CHECK_FALSE(fs::exists(scene.path + "-wal"));
    CHECK(bytesOf(scene.path + ".replaced-20261120T120000Z-wal") == "of the one that is gone");
}

TEST_CASE("what is no whole copy is refused, and the diary stays as it was")
{
    const CopiedDiary scene;
    const std::string before = bytesOf(scene.path);
    const std::string whole = bytesOf(scene.copy);
    const auto refusal = [&](std::string_view bytes) {
        writeBytes(scene.copy, bytes);
        const auto restored = scene.restoreFrom(scene.copy);
        REQUIRE_FALSE(restored.ok());
        CHECK(restored.error().problem == CopyProblem::Storage);
        CHECK(restored.error().storage.path == scene.copy);
        CHECK(bytesOf(scene.path) == before);
        CHECK(bytesOf(scene.copy) == bytes);
        return restored.error().storage.problem;
    };
    CHECK(refusal("") == StorageProblem::EmptyFile);
    CHECK(refusal("a letter") == StorageProblem::NotADiary);
    CHECK(refusal(std::string_view{whole}.substr(0, whole.size() / 2)) == StorageProblem::Damaged);
    std::string rotten = whole;
    rotten[whole.size() - 5] = static_cast<char>(rotten[whole.size() - 5] ^ 1);
    CHECK(refusal(rotten) == StorageProblem::Damaged);
    std::string newer = whole;
    newer[63] = 99;
    CHECK(refusal(newer) == StorageProblem::NewerVersion);
    fs::remove(scene.copy);
    CHECK(scene.restoreFrom(scene.copy).error().storage.problem == StorageProblem::Missing);
    CHECK(problemOf(scene.restoreFrom(scene.path)) == CopyProblem::SameFile);
    CHECK(must(listReplaced(scene.path)).empty());
    // Beside the diary, the damaged copy and the lock nothing is left.
    CHECK(std::distance(fs::directory_iterator{scene.folder.path()}, {}) == 2);
}

TEST_CASE("a copy with a journal beside it is rolled back in a copy of both")
{
    const CopiedDiary scene;
    // A writer with hardly any memory brings pages to the file before it commits; killed then, it
    // leaves a file that means nothing without its journal.
    const pid_t writer = fork();
    if (writer == 0) {
        SQLite::Database database{scene.copy, SQLite::OPEN_READWRITE};
        database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;");
        for (int i = 0; i < 200; ++i)
            database.exec("INSERT INTO meta VALUES('note.x" + std::to_string(i) +
                          "', hex(zeroblob(2000)))");
        kill(getpid(), SIGKILL);
    }
    waitpid(writer, nullptr, 0);
    REQUIRE(fs::exists(scene.copy + "-journal"));
    const std::string copyBefore = bytesOf(scene.copy);
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE(restored.ok());
    CHECK(restored->summary.entries == 2);
    CHECK(bytesOf(scene.copy) == copyBefore);
    CHECK(fs::exists(scene.copy + "-journal"));
}

TEST_CASE("the copy of another diary is restored and told as one")
{
    const CopiedDiary scene;
    Diary other = opened(scene.folder.file("other.db"));
    REQUIRE(backUp(other, scene.folder.file("others-copy.db")).ok());
    const auto restored = scene.restoreFrom(scene.folder.file("others-copy.db"));
    REQUIRE(restored.ok());
    CHECK(restored->sameDiary == false);
}

TEST_CASE("killed at any moment, restoring leaves the old state or the new one")
{
    const CopiedDiary scene;
    for (int i = 0; i < 30; ++i) {
        const pid_t child = fork();
        if (child == 0)
            _exit(scene.restoreFrom(scene.copy).ok() ? 0 : 1);
        usleep(static_cast<useconds_t>(i) * 400);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const std::size_t found = scene.entries();
        REQUIRE((found == 2 || found == 3));
        if (found == 3)
            continue;
        // Back to the longer one, which was set aside.
        bool back = false;
        for (const BackupFile& each : must(listReplaced(scene.path)))
            if (!back && must(verifyCopy(each.path)).entries == 3)
                back = scene.restoreFrom(each.path).ok();
        REQUIRE(back);
    }
}

TEST_CASE("where the lock cannot be taken for another reason, that is told and nothing is restored")
{
    const CopiedDiary scene;
    fs::create_directory(scene.path + ".lock");
    const auto restored = scene.restoreFrom(scene.copy);
    CHECK(problemOf(restored) == CopyProblem::Storage);
    CHECK(restored.error().storage.path == scene.path);
    CHECK(scene.entries() == 3);
}
