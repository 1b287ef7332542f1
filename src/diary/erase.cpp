// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/erase.h"

#include "diary/backup_folder.h"
#include "diary/new_diary.h"
#include "diary/replaced_name.h"
#include "diary/unfinished_file.h"

#include <filesystem>

namespace comeback::diary {

namespace fs = std::filesystem;

namespace {

void addIfThere(std::vector<std::string>& files, const fs::path& path)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored)))
        files.push_back(path.string());
}

} // namespace

std::vector<std::string> filesOf(const std::string& diaryPath)
{
    const fs::path diary(diaryPath);
    const std::string folder = diary.parent_path().string();
    const std::string backups = backupFolderOf(diaryPath);
    std::vector<std::string> files;
    const auto add = [&files](const std::vector<std::string>& paths) {
        files.insert(files.end(), paths.begin(), paths.end());
    };
    if (const auto copies = listBackups(backups))
        for (const BackupFile& each : *copies)
            files.push_back(each.path);
    // With the journals that belong to what was set aside.
    add(pathsIn(folder, diary.filename().string() + std::string(kReplacedMark)));
    // What a kill has left of unfinished copies.
    add(pathsIn(backups, kUnfinishedPrefix));
    add(pathsIn(folder, kUnfinishedPrefix));
    for (const char* ending : {".drafts", ".recovered", "-journal", ".lock", ""})
        addIfThere(files, diaryPath + ending);
    return files;
}

Erased erase(const std::vector<std::string>& files, const std::string& diaryPath)
{
    Erased erased;
    for (const std::string& each : files) {
        std::error_code error;
        const bool gone = fs::remove(each, error) || !error;
        (gone ? erased.removed : erased.left).push_back(each);
    }
    std::error_code ignored;
    fs::remove(backupFolderOf(diaryPath), ignored);
    fs::remove(fs::path(diaryPath).parent_path(), ignored);
    return erased;
}

} // namespace comeback::diary
