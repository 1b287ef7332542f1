// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"

#include "diary/connection.h"
#include "diary/database.h"
#include "diary/hashing.h"
#include "diary/new_diary.h"
#include "diary/on_file.h"
#include "diary/replaced_name.h"
#include "diary/tables/change_log_table.h"
#include "diary/unfinished_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <type_traits>

namespace comeback::diary {

namespace {

namespace fs = std::filesystem;

/// Runs `work` on a folder; whatever fails is a StorageError with its path.
template<typename Work>
Stored<std::invoke_result_t<Work>> inFolder(const std::string& folder, Work work)
{
    try {
        return onFile(folder, [&](FileUse&) { return work(); });
    } catch (const Failure& failure) {
        return StorageError{failure.problem(), failure.path(), failure.code()};
    } catch (const std::exception&) {
        return StorageError{StorageProblem::Other, folder, 0};
    }
}

/// The regular files of a folder that `kindOf` knows.
template<typename KindOf>
std::vector<BackupFile> filesOf(const std::string& folder, KindOf kindOf)
{
    std::vector<BackupFile> files;
    std::error_code error;
    fs::directory_iterator each{folder, error};
    if (error == std::errc::no_such_file_or_directory)
        return files;
    if (error)
        throw failureOfErrno(error.value());
    for (; each != fs::directory_iterator{}; each.increment(error)) {
        const auto kind = kindOf(each->path().filename().string());
        std::error_code ignored;
        if (!kind || !each->is_regular_file(ignored))
            continue;
        files.push_back({*kind, each->path().string(), each->file_size(ignored),
                         parseBackupName(each->path().filename().string())});
    }
    if (error)
        throw failureOfErrno(error.value());
    return files;
}

std::optional<BackupFile::Kind> kindOfBackup(std::string_view name)
{
    if (parseBackupName(name))
        return BackupFile::Kind::Automatic;
    if (name.starts_with(kBeforeMigration) && name.ends_with(".db"))
        return BackupFile::Kind::BeforeMigration;
    return std::nullopt;
}

/// Automatic ones first and by their numbers; the others by name.
void newestFirst(std::vector<BackupFile>& files)
{
    const auto key = [](const BackupFile& file) {
        return std::pair{file.name ? file.name->number : -1, file.path};
    };
    std::sort(files.begin(), files.end(),
              [&](const BackupFile& a, const BackupFile& b) { return key(a) > key(b); });
}

std::string shortened(std::string_view uuid)
{
    return std::string(uuid.substr(0, kDiaryDigits));
}

Stored<MetaTable::Facts> factsOf(Diary& diary)
{
    return diary.connection().read(
        [](SQLite::Database& database) { return MetaTable::read(database).facts(); });
}

std::vector<BackupName> namesOf(const std::vector<BackupFile>& files, const std::string& diary)
{
    std::vector<BackupName> names;
    for (const BackupFile& each : files)
        if (each.name && each.name->diary == diary)
            names.push_back(*each.name);
    return names;
}

/// What a diary says of itself, and the backups of it that a folder holds, the newest first.
struct OwnBackups
{
    MetaTable::Facts facts;
    std::vector<BackupName> names;
};

Stored<OwnBackups> ownBackups(Diary& diary, const std::string& folder)
{
    auto facts = factsOf(diary);
    if (!facts)
        return facts.error();
    const auto files = listBackups(folder);
    if (!files)
        return files.error();
    auto names = namesOf(*files, shortened(facts->find(meta_key::kDiary)->second));
    return OwnBackups{std::move(*facts), std::move(names)};
}

/// Whether the backup holds these facts already; one that cannot be read does not.
bool holds(const std::string& path, const MetaTable::Facts& facts)
{
    try {
        return readSummary(path).facts == facts;
    } catch (const Failure&) {
        return false;
    }
}

void makeFolder(const std::string& folder)
{
    if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        throw failureOfErrno(errno);
    syncFolderOf(folder);
}

/// Makes the folder if it is the diary's own, and says what is in it.
std::vector<BackupFile> prepare(const std::string& folder, const std::string& diaryPath)
{
    if (folder == backupFolderOf(diaryPath))
        makeFolder(folder);
    if (!fs::is_directory(folder))
        throw Failure{StorageProblem::Missing};
    sweepUnfinished(folder);
    sweepUnfinished(fs::path(diaryPath).parent_path().string());
    auto files = filesOf(folder, kindOfBackup);
    newestFirst(files);
    return files;
}

/// Deletes the one backup that has become too many. That it cannot be deleted harms nothing.
std::optional<std::string> thinOut(const std::string& folder, std::vector<BackupName> names,
                                   const BackupName& made, const KeepRule& rule)
{
    names.push_back(made);
    const auto tooMany = oneToDelete(names, rule);
    if (!tooMany)
        return std::nullopt;
    std::string path = (fs::path(folder) / fileName(*tooMany)).string();
    if (unlink(path.c_str()) != 0)
        return std::nullopt;
    return path;
}

/// Every change has the hash of all that were made up to it: where the last one of the copy is one
/// of the diary's, the copy is an earlier state of it.
Stored<TriedBackup::Holds> compared(Diary& diary, const MetaTable::Facts& facts,
                                    const CopySummary& copy)
{
    if (copy.facts == facts)
        return TriedBackup::Holds::All;
    const std::string& lastHash = copy.facts.find(meta_key::kLastHash)->second;
    return diary.connection().read([&](SQLite::Database& database) {
        const auto change = ChangeLogTable::find(database, copy.changes);
        const bool earlier = copy.changes == 0 || (change && toHex(change->hash) == lastHash);
        return earlier ? TriedBackup::Holds::Earlier : TriedBackup::Holds::Another;
    });
}

} // namespace

std::string backupFolderOf(const std::string& diaryPath)
{
    return (fs::path(diaryPath).parent_path() / "backups").string();
}

Copied<AutomaticBackup> backUpInto(Diary& diary, const std::string& folder, Timestamp now,
                                   const KeepRule& rule)
{
    const auto facts = factsOf(diary);
    if (!facts)
        return storageFailed(facts.error());
    const auto files = inFolder(folder, [&] { return prepare(folder, diary.path()); });
    if (!files)
        return storageFailed(files.error());
    BackupName name{shortened(facts->find(meta_key::kDiary)->second), 1, now};
    const auto names = namesOf(*files, name.diary);
    if (!names.empty()) {
        if (holds((fs::path(folder) / fileName(names.front())).string(), *facts))
            return AutomaticBackup{};
        name.number = names.front().number + 1;
    }
    auto made = backUp(diary, (fs::path(folder) / fileName(name)).string());
    if (!made)
        return made.error();
    return AutomaticBackup{std::move(*made), thinOut(folder, names, name, rule)};
}

Stored<std::vector<BackupFile>> listBackups(const std::string& folder)
{
    return inFolder(folder, [&] {
        auto files = filesOf(folder, kindOfBackup);
        newestFirst(files);
        return files;
    });
}

Stored<std::vector<BackupFile>> listReplaced(const std::string& diaryPath)
{
    const fs::path parent = fs::path(diaryPath).parent_path();
    const std::string folder = parent.empty() ? "." : parent.string(); // of a bare name
    const std::string diaryName = fs::path(diaryPath).filename().string();
    return inFolder(folder, [&] {
        auto files = filesOf(folder, [&](std::string_view name) {
            return isReplacedName(name, diaryName) ? std::optional{BackupFile::Kind::Replaced}
                                                   : std::nullopt;
        });
        newestFirst(files);
        return files;
    });
}

Stored<std::optional<TriedBackup>> tryNewestBackup(Diary& diary, const std::string& folder)
{
    const auto own = ownBackups(diary, folder);
    if (!own)
        return own.error();
    if (own->names.empty())
        return std::optional<TriedBackup>{};
    auto summary = verifyCopy((fs::path(folder) / fileName(own->names.front())).string());
    if (!summary)
        return summary.error();
    const auto holds = compared(diary, own->facts, *summary);
    if (!holds)
        return holds.error();
    return std::optional{TriedBackup{std::move(*summary), *holds}};
}

Stored<std::optional<int>> daysSinceBackup(Diary& diary, const std::string& folder, Date today)
{
    const auto own = ownBackups(diary, folder);
    if (!own)
        return own.error();
    return daysSinceNewest(own->names, today);
}

} // namespace comeback::diary
