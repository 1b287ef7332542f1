// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

#include <sys/stat.h>

#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// Opening meets the problem and leaves the file as it was, byte for byte.
void expectUntouched(const std::string& path, StorageProblem problem)
{
    const std::string before = bytesOf(path);
    const auto changed = fs::last_write_time(path);
    CHECK(problemOfOpening(path) == problem);
    CHECK(problemOfOpening(path, IfMissing::Create) == problem);
    CHECK(bytesOf(path) == before);
    CHECK(fs::last_write_time(path) == changed);
    CHECK_FALSE(fs::exists(path + "-journal"));
}

} // namespace

TEST_CASE("an empty file is damage, not a new diary")
{
    const Folder folder;
    writeBytes(folder.file(), "");
    expectUntouched(folder.file(), StorageProblem::EmptyFile);
}

TEST_CASE("what is no diary is left alone")
{
    const Folder folder;
    SECTION("a text")
    {
        writeBytes(folder.file(), "Dear diary, today my back hurts.");
    }
    SECTION("random bytes")
    {
        std::string bytes(8192, '\0');
        unsigned state = 1;
        for (char& byte : bytes)
            byte = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
        writeBytes(folder.file(), bytes);
    }
    SECTION("another program's database")
    {
        runSql(folder.file(), "CREATE TABLE t(x); PRAGMA application_id = 7;");
    }
    SECTION("a database without an application id")
    {
        runSql(folder.file(), "CREATE TABLE entry(x);");
    }
    expectUntouched(folder.file(), StorageProblem::NotADiary);
}

TEST_CASE("a folder, a pipe and a device are no diaries, and none of them hangs the program")
{
    const Folder folder;
    fs::create_directory(folder.file("folder.db"));
    REQUIRE(mkfifo(folder.file("pipe.db").c_str(), 0600) == 0);
    for (const std::string& path :
         {folder.file("folder.db"), folder.file("pipe.db"), std::string{"/dev/zero"}})
        CHECK(problemOfOpening(path, IfMissing::Create) == StorageProblem::NotADiary);
}

TEST_CASE("a diary of a later version is refused and left as it is")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    runSql(folder.file(), "PRAGMA user_version = " + std::to_string(kSchemaVersion + 1));
    expectUntouched(folder.file(), StorageProblem::NewerVersion);
}

TEST_CASE("a version that never was is damage")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    for (const int version : {0, -1}) {
        runSql(folder.file(), "PRAGMA user_version = " + std::to_string(version));
        expectUntouched(folder.file(), StorageProblem::Damaged);
    }
}

TEST_CASE("a path through a file, or one too long, is refused with a problem and not a crash")
{
    const Folder folder;
    writeBytes(folder.file("file"), "x");
    CHECK(problemOfOpening(folder.file("file/diary.db")) == StorageProblem::Missing);
    CHECK_FALSE(Diary::open(folder.file("file/diary.db"), IfMissing::Create, hasty()).ok());
    CHECK_FALSE(Diary::open(folder.file(std::string(5000, 'x')), IfMissing::Create, hasty()).ok());
    CHECK_FALSE(Diary::open("", IfMissing::Create, hasty()).ok());
}

TEST_CASE("every problem has a name of its own")
{
    std::set<std::string_view> names;
    for (int each = 0; each <= static_cast<int>(StorageProblem::Other); ++each)
        names.insert(idOf(static_cast<StorageProblem>(each)));
    CHECK(names.size() == static_cast<std::size_t>(StorageProblem::Other) + 1);
}

TEST_CASE("a diary that is opened for reading only takes no change")
{
    const Folder folder;
    const Entry entry = must(opened(folder.file()).add(on("2026-11-20"), checkIn(3), noon()));
    OpenOptions options = hasty();
    options.access = Access::ReadOnly;
    Diary diary = must(Diary::open(folder.file(), IfMissing::Refuse, options));
    CHECK(diary.readOnly());
    CHECK(problemOf(diary.remove(entry.id, noon())) == StorageProblem::ReadOnly);
    CHECK(problemOf(diary.setNote("name", "Ada")) == StorageProblem::ReadOnly);
    CHECK(must(diary.entries()) == std::vector{entry});
}
