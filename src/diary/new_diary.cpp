// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/new_diary.h"

#include "diary/database.h"
#include "diary/diary.h"
#include "diary/failure.h"
#include "diary/schema.h"
#include "diary/unfinished_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace comeback::diary {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const std::string& path)
{
    return fs::absolute(path).parent_path();
}

void makeFolder(const fs::path& folder)
{
    struct stat status
    {};
    if (stat(folder.c_str(), &status) == 0)
        return;
    if (folder.has_relative_path())
        makeFolder(folder.parent_path());
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw failureOfErrno(errno);
    syncFolderOf(folder);
}

} // namespace

void makeFolderFor(const std::string& path)
{
    makeFolder(folderOf(path));
}

void makeTables(const std::string& path)
{
    const auto database = openDatabase(path);
    try {
        OpenTransaction transaction{*database, OpenTransaction::Kind::Exclusive};
        createSchema(*database);
        database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database->exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throw failureOf(exception, database.get());
    }
}

void makeDiary(const std::string& path)
{
    makeFolderFor(path);
    const UnfinishedFile unfinished{path};
    makeTables(unfinished.path());
    // Another program may have made one meanwhile; that one is the diary then.
    static_cast<void>(unfinished.putInPlace(path));
}

void syncFolderOf(const std::string& path)
{
    const int folder = open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        throw failureOfErrno(errno);
    // Some file systems cannot sync a folder; SQLite, too, lets that pass.
    static_cast<void>(fsync(folder));
    close(folder);
}

std::vector<std::string> pathsIn(const std::string& folder, std::string_view beginning)
{
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::directory_iterator each{folder, error}; each != fs::directory_iterator{};
         each.increment(error))
        if (each->path().filename().string().starts_with(beginning))
            paths.push_back(each->path().string());
    return paths;
}

void makeFile(const std::string& path)
{
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw failureOfErrno(errno);
    close(file);
}

} // namespace comeback::diary
