// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

/// Where the diary lies, as far as that bears on its safety. Nothing of the diary is opened.
struct Surroundings
{
    /// On a network drive, or one that another program provides: locks may not hold there.
    bool onForeignDrive = false;
    /// In a folder that a program keeps the same on several computers ("Dropbox", "Nextcloud",
    /// "Syncthing"): it may put an older file in the diary's place, or a second one beside it.
    std::optional<std::string> syncedBy = {};
    /// What such a program has put beside it: names of files.
    std::vector<std::string> conflictedCopies = {};
    std::optional<std::uintmax_t> freeBytes = {}; ///< on its disk; nothing if that can't be told
};

/// Less room than this is told: a copy of a large diary, and the journal of an import, fit in.
inline constexpr std::uintmax_t kLittleRoom = std::uintmax_t{50} * 1024 * 1024;

[[nodiscard]] Surroundings lookAround(const std::string& diaryPath);

/// Whether a file system of that type (statfs, f_type) is that of a foreign drive. Of those that a
/// program provides (FUSE) the name tells: an encrypted folder and a disk of another system's
/// format are disks of this computer.
[[nodiscard]] bool isForeignDrive(std::uint32_t fileSystem, std::string_view name = {});

} // namespace comeback::diary
