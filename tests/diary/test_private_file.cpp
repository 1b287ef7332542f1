// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/private_file.h"

#include "diary/failing_calls.h"
#include "diary/workshop.h"

#include <sys/stat.h>

#include <cerrno>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("what is typed is kept for its owner alone, and reads as it was written")
{
    const Folder folder;
    const std::string path = folder.file("drafts");
    CHECK(must(readPrivateFile(path, 100)) == std::nullopt);
    must(writePrivateFile(path, "one"));
    must(writePrivateFile(path, std::string("two\0three", 9)));
    CHECK(must(readPrivateFile(path, 100)) == std::string("two\0three", 9));
    struct stat status
    {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    const std::string many(100'000, 'x');
    must(writePrivateFile(path, many));
    CHECK(must(readPrivateFile(path, 100'000)) == many);
    must(removePrivateFile(path));
    must(removePrivateFile(path));
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("what is typed stays as it was until the new is on the disk")
{
    const Folder folder;
    const std::string path = folder.file("drafts");
    must(writePrivateFile(path, "before"));
    for (const Call call : {Call::Write, Call::Sync, Call::Rename}) {
        const FailingCalls failing{call, ENOSPC};
        const auto written = writePrivateFile(path, "after");
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().problem == StorageProblem::DiskFull);
        CHECK(written.error().path == path);
        CHECK(must(readPrivateFile(path, 100)) == "before");
    }
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}

TEST_CASE("what is too long, or no file, is not taken for what was typed")
{
    const Folder folder;
    const std::string path = folder.file("drafts");
    writeBytes(path, "12345");
    CHECK(must(readPrivateFile(path, 5)) == "12345");
    CHECK(problemOf(readPrivateFile(path, 4)) == StorageProblem::NotADiary);
    fs::remove(path);
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    CHECK(problemOf(readPrivateFile(path, 5)) == StorageProblem::NotADiary);
    fs::remove(path);
    fs::create_directory(path);
    CHECK(problemOf(readPrivateFile(path, 5)) == StorageProblem::NotADiary);
    writeBytes(path + "/x", "x");
    CHECK_FALSE(removePrivateFile(path).ok());
    CHECK_FALSE(readPrivateFile(path + "/x/y", 5).ok());
}
