// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/erase.h"

#include "diary/backup_folder.h"
#include "diary/connection.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/new_diary.h"
#include "diary/on_file.h"
#include "diary/replaced_name.h"
#include "diary/tables/meta_table.h"
#include "diary/unfinished_file.h"

#include <exception>
#include <filesystem>
#include <limits>
#include <optional>

namespace comeback::diary {

namespace fs = std::filesystem;

namespace {

void addIfThere(std::vector<std::string>& files, const fs::path& path)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored)))
        files.push_back(path.string());
}

/// The UUID of the diary that a file says it is; nothing where it cannot be read.
std::optional<std::string> uuidIn(const std::string& path)
{
    try {
        return onFile(path, [&](FileUse& use) {
            // A copy from before an update is older; nothing of it but this fact is read.
            const FileFacts facts = examineFile(path, std::numeric_limits<int>::max());
            use.database = openDatabase(facts.path, Access::ReadOnly);
            return MetaTable::read(*use.database).text(meta_key::kDiary);
        });
    } catch (const Failure&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// The name of an automatic copy tells whose it is; a copy from before an update tells it inside.
bool isCopyOf(const BackupFile& copy, std::string_view uuid)
{
    return copy.name ? copy.name->diary == uuid.substr(0, kDiaryDigits) : uuidIn(copy.path) == uuid;
}

/// What a kill has left of unfinished copies. One that cannot be read is of no use to any diary.
std::vector<std::string> unfinishedIn(const std::string& folder, const std::string& diaryPath,
                                      std::string_view uuid)
{
    std::vector<std::string> files = pathsIn(folder, kUnfinishedPrefix);
    std::erase_if(files, [&](const std::string& each) {
        std::error_code ignored;
        // Killed in between, it is a second name of the diary, which is open and must not be read.
        return !fs::equivalent(each, diaryPath, ignored) &&
               uuidIn(each).value_or(std::string(uuid)) != uuid;
    });
    return files;
}

} // namespace

Stored<std::string> uuidOf(Diary& diary)
{
    return diary.connection().read([](SQLite::Database& database) {
        return MetaTable::read(database).text(meta_key::kDiary);
    });
}

std::vector<std::string> filesOf(const std::string& diaryPath, std::string_view uuid)
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
            if (isCopyOf(each, uuid))
                files.push_back(each.path);
    // With the journals that belong to what was set aside.
    add(pathsIn(folder, diary.filename().string() + std::string(kReplacedMark)));
    add(unfinishedIn(backups, diaryPath, uuid));
    add(unfinishedIn(folder, diaryPath, uuid));
    for (const char* ending : {".drafts", "-journal", ".lock", ""})
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
