// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/differences.h"
#include "diary/faulty_vfs.h"
#include "diary/workshop.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

CopyError errorOf(const Copied<CopySummary>& copied)
{
    REQUIRE_FALSE(copied.ok());
    return copied.error();
}

} // namespace

TEST_CASE("a copy holds all that the diary does, and says so")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    std::vector<EntryId> ids;
    for (const EntryBody& body : oneOfEach())
        ids.push_back(must(diary.add(on("2026-11-20"), body, noon())).id);
    must(diary.amend(ids[1], on("2026-11-21"), checkIn(5), noon()));
    must(diary.remove(ids[4], noon()));
    must(diary.setNote("name", "Ada"));
    const std::string path = folder.file("copy.db");
    const auto copied = backUp(diary, path);
    REQUIRE(copied.ok());
    CHECK(copied->entries == 7);
    CHECK(copied->removed == 1);
    CHECK(copied->changes == 10);
    CHECK(copied->lastDate == on("2026-11-21"));
    REQUIRE(copied->lastChange);
    CHECK(copied->lastChange->utcMilliseconds - noon().utcMilliseconds <= 1);
    CHECK(copied->bytes == fs::file_size(path));
    CHECK(copied->path == path);
    const auto content = must(contentOf(diary, ids));
    Diary copy = opened(path);
    CHECK(must(contentOf(copy, ids)) == content);
}

TEST_CASE("a copy is its owner's alone, and nothing else is left in the folder")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const fs::path place = folder.path() / "elsewhere";
    fs::create_directory(place);
    REQUIRE(backUp(diary, (place / "copy.db").string()).ok());
    struct stat status
    {};
    REQUIRE(stat((place / "copy.db").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK(std::distance(fs::directory_iterator{place}, {}) == 1);
}

TEST_CASE("a file that is there already is left alone, a copy of the same diary too")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    writeBytes(folder.file("letter.txt"), "Dear Ada");
    CHECK(errorOf(backUp(diary, folder.file("letter.txt"))).problem == CopyProblem::NameTaken);
    CHECK(bytesOf(folder.file("letter.txt")) == "Dear Ada");
    REQUIRE(backUp(diary, folder.file("copy.db")).ok());
    CHECK(errorOf(backUp(diary, folder.file("copy.db"))).problem == CopyProblem::NameTaken);
    CHECK(errorOf(backUp(diary, folder.file())).problem == CopyProblem::NameTaken);
    fs::create_symlink("nowhere", folder.file("link"));
    CHECK(errorOf(backUp(diary, folder.file("link"))).problem == CopyProblem::NameTaken);
}

TEST_CASE("a folder that is missing is told by its name")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const std::string path = folder.file("usb/copy.db");
    const CopyError error = errorOf(backUp(diary, path));
    CHECK(error.problem == CopyProblem::Storage);
    CHECK(error.storage.problem == StorageProblem::Missing);
    CHECK(error.storage.path == path);
}

TEST_CASE("a folder that may not be written to is told from a full disk")
{
    const Folder folder;
    fs::permissions(folder.path(), fs::perms{0777});
    const fs::path closed = folder.path() / "closed";
    fs::create_directory(closed);
    fs::permissions(closed, fs::perms{0555});
    CHECK(inChild(As::Nobody, [&] {
        auto diary = Diary::open(folder.file(), IfMissing::Create, hasty());
        const auto copied = backUp(*diary, (closed / "copy.db").string());
        return !copied && copied.error().storage.problem == StorageProblem::NoPermission;
    }));
}

TEST_CASE("a folder that may not be looked into is the one that is named, not the diary")
{
    const Folder folder;
    fs::permissions(folder.path(), fs::perms{0777});
    const fs::path closed = folder.path() / "closed";
    fs::create_directory(closed);
    fs::permissions(closed, fs::perms{0000});
    const std::string path = (closed / "copy.db").string();
    CHECK(inChild(As::Nobody, [&] {
        auto diary = Diary::open(folder.file(), IfMissing::Create, hasty());
        const auto copied = backUp(*diary, path);
        return !copied && copied.error().storage.problem == StorageProblem::NoPermission &&
               copied.error().storage.path == path;
    }));
}

TEST_CASE("a copy that fails at any write leaves no file and says that the disk is full")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3, std::string(9000, 'x')), noon()));
    const std::string path = folder.file("copy.db");
    FaultyVfs disk;
    // The diary was opened before and does not feel the fault; the copy does.
    int failures = 0;
    for (int nth = 1; nth < 200; ++nth) {
        INFO("write " << nth);
        disk.failAt(Fault::WriteFull, nth, FaultyVfs::Lasting::Persistent);
        const auto copied = backUp(diary, path);
        const bool struck = disk.struck();
        disk.heal();
        if (!struck) {
            CHECK(copied.ok());
            break;
        }
        ++failures;
        REQUIRE(errorOf(copied).storage.problem == StorageProblem::DiskFull);
        REQUIRE(errorOf(copied).storage.path == path);
        REQUIRE_FALSE(fs::exists(path));
    }
    CHECK(failures > 10);
    CHECK(must(diary.entries()).size() == 1);
}

TEST_CASE("copies that are made while another program writes are whole, each of them")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    const pid_t writer = fork();
    REQUIRE(writer >= 0);
    if (writer == 0) {
        auto own = Diary::open(folder.file(), IfMissing::Refuse, hasty());
        // Without a breath now and then no reader would get its turn.
        for (int i = 0; i < 10'000; ++i, usleep(3000))
            static_cast<void>(own->add(on("2026-11-20"), checkIn(i % 11), noon()));
        _exit(0);
    }
    Diary diary = opened(folder.file());
    std::int64_t before = 0;
    int whole = 0;
    for (int i = 0; i < 30; ++i) {
        const auto copied = backUp(diary, folder.file("copy" + std::to_string(i)));
        INFO("copy " << i);
        // On a busy machine a reader may not get its turn in time; then it says so and makes none.
        if (!copied) {
            CHECK(errorOf(copied).storage.problem == StorageProblem::Locked);
            CHECK_FALSE(fs::exists(folder.file("copy" + std::to_string(i))));
            continue;
        }
        ++whole;
        CHECK(copied->entries >= before);
        before = copied->entries;
    }
    kill(writer, SIGKILL);
    waitpid(writer, nullptr, 0);
    CHECK(whole > 0);
    CHECK(before > 0);
}

TEST_CASE("a copy that was altered or cut short is refused by name, and left as it is")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const std::string path = folder.file("copy.db");
    REQUIRE(backUp(diary, path).ok());
    const std::string whole = bytesOf(path);
    runSql(path, "UPDATE check_in SET pain = 4");
    const std::string altered = bytesOf(path);
    CHECK(problemOf(verifyCopy(path)) == StorageProblem::Damaged);
    CHECK(bytesOf(path) == altered);
    writeBytes(path, std::string_view{whole}.substr(0, whole.size() / 2));
    CHECK(problemOf(verifyCopy(path)) == StorageProblem::Damaged);
    writeBytes(path, "");
    CHECK(problemOf(verifyCopy(path)) == StorageProblem::EmptyFile);
    writeBytes(path, "a letter");
    CHECK(problemOf(verifyCopy(path)) == StorageProblem::NotADiary);
    writeBytes(path, whole);
    CHECK(verifyCopy(path).ok());
}

TEST_CASE("a diary that is damaged while it is open makes no copy, and is the one that is named")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    runSql(folder.file(), "UPDATE check_in SET pain = 4");
    const CopyError error = errorOf(backUp(diary, folder.file("copy.db")));
    CHECK(error.storage.problem == StorageProblem::Damaged);
    CHECK(error.storage.path == diary.path());
    CHECK_FALSE(fs::exists(folder.file("copy.db")));
}

TEST_CASE("the difference between a diary and a copy is told entry by entry")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry same = must(diary.add(on("2026-11-18"), checkIn(1), noon()));
    const Entry changed = must(diary.add(on("2026-11-19"), checkIn(2), noon()));
    const Entry removed = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    REQUIRE(backUp(diary, folder.file("copy.db")).ok());
    const Entry now = must(diary.amend(changed.id, changed.date, checkIn(5), noon()));
    must(diary.remove(removed.id, noon()));
    const Entry added = must(diary.add(on("2026-11-21"), checkIn(4), noon()));
    const auto differences = compareWith(diary, folder.file("copy.db"));
    REQUIRE(differences.ok());
    CHECK(differences->onlyHere == std::vector{added});
    CHECK(differences->onlyThere == std::vector{removed});
    REQUIRE(differences->different.size() == 1);
    CHECK(differences->different[0].first == now);
    CHECK(differences->different[0].second == changed);
    CHECK_FALSE(compareWith(diary, folder.file("missing.db")).ok());
}

TEST_CASE("an open diary tells the same of itself as its copy does")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    REQUIRE(backUp(diary, folder.file("copy.db")).ok());
    const CopySummary own = must(summaryOf(diary));
    const CopySummary copied = must(verifyCopy(folder.file("copy.db")));
    CHECK(own.facts == copied.facts);
    CHECK(own.lastChange == copied.lastChange);
    CHECK(own.path == diary.path());
    CHECK(own.bytes == fs::file_size(folder.file()));
}

TEST_CASE("where the disk of the diary fails, the diary is named and not the copy")
{
    for (const Fault fault : {Fault::ReadError, Fault::ReadErrorOfDisk}) {
        const Folder folder;
        FaultyVfs disk;
        Diary diary = opened(folder.file());
        Diary other = opened(folder.file());
        int named = 0;
        for (int nth = 1; nth < 200; ++nth) {
            // What another connection has changed is read from the disk again.
            must(other.setNote("name", std::to_string(nth)));
            disk.failAt(fault, nth, FaultyVfs::Lasting::Persistent);
            const auto copied = backUp(diary, folder.file("copy.db"));
            const bool struck = disk.struck();
            disk.heal();
            if (!struck) {
                CHECK(copied.ok());
                break;
            }
            REQUIRE_FALSE(fs::exists(folder.file("copy.db")));
            named += errorOf(copied).storage.path == diary.path() ? 1 : 0;
        }
        CHECK(named >= static_cast<int>(fs::file_size(folder.file()) / 4096));
    }
}
