// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"
#include "diary/erase.h"
#include "diary/restore.h"
#include "diary/workshop.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

std::string uuidAt(const std::string& path)
{
    Diary diary = opened(path);
    return must(uuidOf(diary));
}

/// A new diary at `path` with one entry, of which there is an automatic copy beside it.
void makeCopied(const std::string& path)
{
    Diary diary = opened(path);
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    REQUIRE(backUpInto(diary, backupFolderOf(path), noon()).ok());
}

/// What stands in a folder and the folders in it, by path.
std::vector<std::string> everythingIn(const std::string& folder)
{
    std::vector<std::string> paths;
    for (const auto& each : fs::recursive_directory_iterator(folder))
        paths.push_back(each.path().string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

TEST_CASE("erasing a diary leaves every copy of another diary in the same folder")
{
    const Folder folder;
    const std::string mine = folder.file("home/mine.db");
    const std::string other = folder.file("home/other.db");
    const std::string backups = backupFolderOf(other);
    makeCopied(other);
    fs::copy_file(other, backups + "/pre-migration-v1-1.db");
    fs::copy_file(other, backups + "/.comeback-part-11111111");
    fs::copy_file(other, folder.file("home/.comeback-part-22222222"));
    fs::copy_file(other, other + ".replaced-20261120T120000Z");
    writeBytes(backups + "/pre-migration-v1-2.db", "not to be read");
    const auto before = everythingIn(folder.file("home"));
    REQUIRE(before.size() == 8);

    makeCopied(mine);
    fs::copy_file(mine, backups + "/pre-migration-v1-3.db");
    fs::copy_file(mine, backups + "/.comeback-part-33333333");
    fs::create_hard_link(mine, folder.file("home/.comeback-part-44444444"));
    const Erased erased = erase(filesOf(mine, uuidAt(mine)), mine);
    CHECK(erased.left.empty());
    CHECK(erased.removed.size() == 5);
    CHECK(everythingIn(folder.file("home")) == before);
}

TEST_CASE("erasing removes the diary, its copies and what was set aside, and nothing else")
{
    const Folder folder;
    fs::create_directory(folder.file("home"));
    const std::string path = folder.file("home/diary.db");
    {
        Diary diary = opened(path);
        must(diary.add(on("2026-11-20"), checkIn(3), noon()));
        REQUIRE(backUpInto(diary, backupFolderOf(path), noon()).ok());
    }
    const std::string uuid = uuidAt(path);
    const auto copies = listBackups(backupFolderOf(path));
    REQUIRE(copies.ok());
    REQUIRE(copies->size() == 1);
    REQUIRE(restore({.diaryPath = path, .copyPath = copies->front().path, .now = noon()}).ok());
    std::ofstream(folder.file("home/letter.txt")) << "not ours";
    // What a kill leaves: part of a copy, in either folder, and the journal of what was set aside.
    for (const std::string& left : {folder.file("home/.comeback-part-11111111"),
                                    backupFolderOf(path) + "/.comeback-part-22222222",
                                    path + ".replaced-20261120T120000Z-journal"})
        writeBytes(left, "x");
    const auto files = filesOf(path, uuid);
    CHECK(files.size() >= 3);
    CHECK(files.back() == path);
    const Erased erased = erase(files, path);
    CHECK(erased.left.empty());
    std::vector<std::string> rest;
    for (const auto& each : fs::directory_iterator(folder.file("home")))
        rest.push_back(each.path().filename().string());
    CHECK(rest == std::vector<std::string>{"letter.txt"});
    fs::remove(folder.file("home/letter.txt"));
}

TEST_CASE("an empty folder goes with the diary, and what is gone already is no failure")
{
    const Folder folder;
    fs::create_directory(folder.file("home"));
    const std::string path = folder.file("home/diary.db");
    {
        Diary diary = opened(path);
        must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    }
    const std::string uuid = uuidAt(path);
    const auto files = filesOf(path, uuid);
    fs::remove(path);
    CHECK(erase(files, path).left.empty());
    CHECK_FALSE(fs::exists(folder.file("home")));
    CHECK(filesOf(path, uuid).empty());
}

TEST_CASE("what a kill has left of copies goes too, and what cannot be removed is told")
{
    const Folder folder;
    fs::create_directory(folder.file("home"));
    const std::string path = folder.file("home/diary.db");
    static_cast<void>(opened(path));
    const std::vector<std::string> left{
        folder.file("home/.comeback-part-1a2b3c4d"),
        path + ".replaced-20261120T120000Z",
        path + ".replaced-20261120T120000Z-journal",
    };
    for (const std::string& each : left)
        writeBytes(each, "x");
    // Neither is of this program.
    writeBytes(folder.file("home/diary.db.replaced"), "x");
    writeBytes(folder.file("home/backups"), "no folder");
    fs::create_directories(path + ".lock/inside");
    const auto files = filesOf(path, uuidAt(path));
    for (const std::string& each : left)
        CHECK(std::ranges::count(files, each) == 1);
    CHECK(files.size() == left.size() + 2);
    const Erased erased = erase(files, path);
    CHECK(erased.left == std::vector<std::string>{path + ".lock"});
    CHECK(erased.removed.size() == left.size() + 1);
    CHECK_FALSE(fs::exists(path));
    CHECK(fs::exists(folder.file("home/diary.db.replaced")));
}

TEST_CASE("where there is no folder there is nothing to erase")
{
    const Folder folder;
    writeBytes(folder.file("home"), "no folder");
    CHECK(filesOf(folder.file("home/diary.db"), "none").empty());
}
