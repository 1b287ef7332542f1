// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/erase.h"

#include "diary/backup_folder.h"
#include "diary/replaced_name.h"

#include <algorithm>
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
    const std::string name = diary.filename().string();
    std::vector<std::string> files;
    if (const auto backups = listBackups(backupFolderOf(diaryPath)))
        for (const BackupFile& each : *backups)
            files.push_back(each.path);
    if (const auto replaced = listReplaced(diaryPath))
        for (const BackupFile& each : *replaced)
            files.push_back(each.path);
    std::error_code ignored;
    for (const fs::directory_entry& each : fs::directory_iterator(diary.parent_path(), ignored)) {
        const std::string own = each.path().filename().string();
        const bool known =
            std::ranges::find(files, each.path().string()) != files.end() || own == name;
        // A journal of what was set aside, or what a kill left of an unfinished copy.
        if (!known && (isReplacedName(own, name) || own.starts_with(".comeback-part-") ||
                       own.starts_with(name + ".replaced-")))
            files.push_back(each.path().string());
    }
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
