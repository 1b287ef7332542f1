// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/backup.h"
#include "diary/backup_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace comeback::diary {

/// Automatic backups of a diary in a folder: the one beside it, and a second one that the person
/// chooses, on another disk. The caller decides when (kBackupRest after the last change, at the end
/// of the program, before an import); nothing is written while the diary is as it was.

/// The folder `backups` beside the diary.
[[nodiscard]] std::string backupFolderOf(const std::string& diaryPath);

/// What making an automatic backup came to.
struct AutomaticBackup
{
    std::optional<CopySummary> made = {};    ///< nothing if the newest one holds all there is
    std::optional<std::string> deleted = {}; ///< the old one that was thinned out
};

/// Backs the diary up into `folder`, unless the newest backup there holds the same already. Only
/// when the new one is verified and in its place is one old backup deleted, if the rule has one to
/// delete; where the disk is full all of them stay. The folder beside the diary is made if it is
/// missing; another one is not, since a drive may not be plugged in: Missing.
[[nodiscard]] Copied<AutomaticBackup> backUpInto(Diary& diary, const std::string& folder,
                                                 Timestamp now, const KeepRule& rule = {});

/// A file of a backup folder that holds, or should hold, a copy of the diary.
struct BackupFile
{
    enum class Kind : std::uint8_t {
        Automatic,
        BeforeMigration, ///< kept for ever
        Replaced,        ///< what restoring has set aside; beside the diary
    };
    Kind kind{};
    std::string path;
    std::uintmax_t bytes = 0;
    std::optional<BackupName> name = {}; ///< of an automatic one
};

/// The copies in `folder` by their names, newest first, without a look into them; a folder that is
/// missing has none.
[[nodiscard]] Stored<std::vector<BackupFile>> listBackups(const std::string& folder);
/// What restoring has set aside beside the diary, newest first.
[[nodiscard]] Stored<std::vector<BackupFile>> listReplaced(const std::string& diaryPath);

/// What a trial of the newest automatic backup came to.
struct TriedBackup
{
    /// How it stands to the diary.
    enum class Holds : std::uint8_t {
        All,     ///< what the diary holds
        Earlier, ///< the diary as it was some changes ago
        Another, ///< a state that this diary did not come from: another one was restored since
    };
    CopySummary summary;
    Holds holds{};
};

/// Opens the newest automatic backup of this diary in `folder`, checks it in full and compares it
/// with the diary; nothing if there is none, and why not if it cannot be read.
[[nodiscard]] Stored<std::optional<TriedBackup>> tryNewestBackup(Diary& diary,
                                                                 const std::string& folder);

/// "Last copy 9 days ago": whole days since the newest automatic backup of this diary in `folder`;
/// nothing if there is none.
[[nodiscard]] Stored<std::optional<int>> daysSinceBackup(Diary& diary, const std::string& folder,
                                                         Date today);

} // namespace comeback::diary
