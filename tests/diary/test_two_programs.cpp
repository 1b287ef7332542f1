// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/faulty_vfs.h"
#include "diary/workshop.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("two connections write in turn and lose nothing")
{
    const Folder folder;
    Diary window = opened(folder.file());
    Diary command = opened(folder.file());
    for (int round = 0; round < 10; ++round) {
        must(window.add(on("2026-11-20"), checkIn(1), noon()));
        must(command.add(on("2026-11-20"), checkIn(2), noon()));
    }
    const auto entries = must(window.entries());
    CHECK(entries.size() == 20);
    CHECK(must(command.entries()) == entries);
    must(command.undo(noon()));
    CHECK(must(window.entries()).size() == 19);
    CHECK(must(opened(folder.file()).entries()).size() == 19);
}

TEST_CASE("two programs that write at the same time lose nothing and keep one order")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    constexpr int kEach = 25;
    std::vector<pid_t> children;
    for (int program = 0; program < 2; ++program) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto diary = Diary::open(folder.file(), IfMissing::Refuse, hasty());
            int added = 0;
            while (diary && added < kEach && diary->add(on("2026-11-20"), checkIn(1), noon()))
                ++added;
            _exit(added == kEach ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    Diary diary = opened(folder.file());
    std::set<Timestamp> instants;
    for (const Entry& entry : must(diary.entries()))
        instants.insert(entry.recordedAt.value());
    CHECK(instants.size() == 2 * kEach);
}

TEST_CASE("a change by another program shows, once, and one's own does not")
{
    const Folder folder;
    Diary window = opened(folder.file());
    CHECK_FALSE(must(window.changedElsewhere()));
    const Entry own = must(window.add(on("2026-11-20"), checkIn(1), noon()));
    CHECK_FALSE(must(window.changedElsewhere()));
    Diary command = opened(folder.file());
    must(command.entries());
    CHECK_FALSE(must(window.changedElsewhere()));
    must(command.amend(own.id, own.date, checkIn(2), noon()));
    CHECK(must(window.changedElsewhere()));
    CHECK_FALSE(must(window.changedElsewhere()));
    must(command.remove(own.id, noon()));
    CHECK(must(window.entries()).empty());
    CHECK_FALSE(must(window.changedElsewhere()));
}

TEST_CASE("a change by another program shows although the file had to be opened anew to see it")
{
    const Folder folder;
    FaultyVfs disk;
    Diary window = opened(folder.file());
    CHECK(must(window.entries()).empty());
    {
        Diary command = opened(folder.file());
        must(command.add(on("2026-11-20"), checkIn(1), noon()));
    }
    disk.failAt(Fault::ReadError, 1);
    CHECK(must(window.changedElsewhere()));
    CHECK(disk.struck());
    CHECK(must(window.entries()).size() == 1);
    CHECK_FALSE(must(window.changedElsewhere()));
}

TEST_CASE("what another program wrote after opening is in the first entries read")
{
    const Folder folder;
    Diary window = opened(folder.file());
    Diary command = opened(folder.file());
    must(command.add(on("2026-11-20"), checkIn(1), noon()));
    CHECK(must(window.changedElsewhere()));
    CHECK(must(window.entries()).size() == 1);
    Diary third = opened(folder.file());
    must(third.add(on("2026-11-20"), checkIn(1), noon()));
    CHECK(must(third.entries()).size() == 2);
    CHECK(must(command.entries()).size() == 2);
}

TEST_CASE("a diary that another program holds is locked, not lost")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(folder.file().c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(1), noon())) == StorageProblem::Locked);
    CHECK(problemOf(diary.entries()) == StorageProblem::Locked);
    REQUIRE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(diary.add(on("2026-11-20"), checkIn(1), noon()).ok());

    // A reader that does not let go keeps the commit from happening.
    REQUIRE(sqlite3_exec(other, "BEGIN; SELECT * FROM entry", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon())) == StorageProblem::Locked);
    sqlite3_close(other);
    CHECK(must(diary.entries()).size() == 1);
    CHECK(diary.add(on("2026-11-20"), checkIn(2), noon()).ok());
    CHECK(must(diary.entries()).size() == 2);
}

TEST_CASE("a diary that another program brings to a later schema is not written to any more")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    runSql(folder.file(), "PRAGMA user_version = 2");
    const std::string before = bytesOf(folder.file());
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon())) ==
          StorageProblem::NewerVersion);
    CHECK(bytesOf(folder.file()) == before);
    runSql(folder.file(), "PRAGMA user_version = 0");
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon())) == StorageProblem::Damaged);
}
