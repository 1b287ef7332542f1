// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("a diary that was moved, deleted or replaced while open calls nothing saved")
{
    const Folder folder;
    const fs::path home = folder.path() / "home";
    const std::string path = (home / "diary.db").string();
    Diary diary = opened(path);
    const Entry entry = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    std::string expectedAt = path;
    Place place = Place::Gone;
    CHECK(diary.place() == Place::There);
    SECTION("renamed")
    {
        expectedAt = (home / "elsewhere.db").string();
        fs::rename(path, expectedAt);
    }
    SECTION("deleted")
    {
        fs::remove(path);
        expectedAt.clear();
    }
    SECTION("replaced by a copy")
    {
        fs::copy_file(path, home / "copy.db");
        fs::rename(home / "copy.db", path);
        place = Place::Another;
    }
    SECTION("its folder renamed")
    {
        expectedAt = (folder.path() / "away" / "diary.db").string();
        fs::rename(home, folder.path() / "away");
    }
    SECTION("its folder replaced by a file")
    {
        expectedAt = (folder.path() / "away" / "diary.db").string();
        fs::rename(home, folder.path() / "away");
        writeBytes(home.string(), "x");
    }
    SECTION("its folder deleted")
    {
        fs::remove_all(home);
        expectedAt.clear();
    }
    CHECK(diary.place() == place);
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon())) == StorageProblem::Moved);
    CHECK(problemOf(diary.remove(entry.id, noon())) == StorageProblem::Moved);
    CHECK(problemOf(diary.setNote("name", "x")) == StorageProblem::Moved);
    CHECK(problemOf(diary.entries()) == StorageProblem::Moved);
    CHECK(problemOf(diary.changedElsewhere()) == StorageProblem::Moved);
    if (!expectedAt.empty())
        CHECK(must(opened(expectedAt).entries()) == std::vector<Entry>{entry});
}

TEST_CASE("a diary that comes back to its place goes on")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    fs::rename(folder.file(), folder.file("away.db"));
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon())) == StorageProblem::Moved);
    fs::rename(folder.file("away.db"), folder.file());
    CHECK(diary.add(on("2026-11-20"), checkIn(2), noon()).ok());
}
