// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/surroundings.h"

#include "diary/new_diary.h"
#include "diary/privacy.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace comeback::diary {

namespace {

namespace fs = std::filesystem;

/// What a program leaves in the folder that it keeps the same, or in one above.
struct SyncMark
{
    std::string_view beginning; ///< of the name of a file or folder
    std::string_view program;
};
constexpr std::array kMarks{
    SyncMark{".dropbox", "Dropbox"},         SyncMark{".stfolder", "Syncthing"},
    SyncMark{".nextcloudsync", "Nextcloud"}, SyncMark{".owncloudsync", "ownCloud"},
    SyncMark{".sync_", "Nextcloud"},
};
/// Folders above the diary's that are looked into.
constexpr int kMostFolders = 12;

std::optional<std::string> syncedBy(fs::path folder)
{
    for (int i = 0; i < kMostFolders; ++i) {
        for (const std::string& each : pathsIn(folder.string())) {
            const std::string name = fs::path(each).filename().string();
            const auto mark = std::ranges::find_if(kMarks, [&name](const SyncMark& known) {
                return name.starts_with(known.beginning);
            });
            if (mark != kMarks.end())
                return std::string(mark->program);
        }
        if (!folder.has_relative_path())
            break;
        folder = folder.parent_path();
    }
    return std::nullopt;
}

/// "diary (conflicted copy 2026-11-20).db", "diary.sync-conflict-20261120-081200.db", and what
/// Dropbox says in German.
std::vector<std::string> conflictedCopies(const fs::path& diary)
{
    std::vector<std::string> names;
    for (const std::string& each : pathsIn(diary.parent_path().string(), diary.stem().string())) {
        const fs::path found(each);
        const std::string name = found.filename().string();
        const bool conflicted = name.find("conflicted copy") != std::string::npos ||
                                name.find(".sync-conflict-") != std::string::npos ||
                                name.find("In Konflikt stehende Kopie") != std::string::npos;
        if (conflicted && found.extension() == diary.extension())
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

bool isForeignDrive(std::uint32_t fileSystem, std::string_view name)
{
    // What programs provide out of a disk of this computer: other systems' formats, and folders
    // that are encrypted file by file.
    constexpr std::array<std::string_view, 9> kLocal{
        "fuseblk",       "fuse.ntfs-3g",   "fuse.gocryptfs", "fuse.encfs",   "fuse.cryfs",
        "fuse.securefs", "fuse.veracrypt", "fuse.bindfs",    "fuse.ecryptfs"};
    constexpr std::uint32_t kFuse = 0x65735546;
    if (fileSystem == kFuse && std::ranges::find(kLocal, name) != kLocal.end())
        return false;
    // linux/magic.h, and the file systems' own sources.
    constexpr std::array<std::uint32_t, 8> kForeign{
        0x6969,     // NFS
        0x517B,     // SMB
        0xFE534D42, // SMB 2
        0xFF534D42, // CIFS
        0x01021997, // 9P
        0x5346414F, // AFS
        kFuse,
        0x00C36400, // Ceph
    };
    return std::ranges::find(kForeign, fileSystem) != kForeign.end();
}

Surroundings lookAround(const std::string& diaryPath)
{
    std::error_code error;
    const fs::path diary = fs::absolute(diaryPath, error);
    const fs::path folder = diary.parent_path();
    Surroundings found;
    if (const auto type = fileSystemOf(folder.string()))
        found.onForeignDrive =
            isForeignDrive(*type, fileSystemNameOf(folder.string()).value_or(std::string{}));
    found.syncedBy = syncedBy(folder);
    found.conflictedCopies = conflictedCopies(diary);
    if (const fs::space_info space = fs::space(folder, error); !error)
        found.freeBytes = space.available;
    return found;
}

} // namespace comeback::diary
