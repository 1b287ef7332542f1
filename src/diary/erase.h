// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

class Diary;

/// The UUID of an open diary, the same in every copy of it.
[[nodiscard]] Stored<std::string> uuidOf(Diary& diary);

/// Every file that this program keeps of the diary of that UUID: the diary with its journal, its
/// copies in `backups/` beside it, what restoring, recovering and updating set aside, drafts, its
/// lock. Only names that the program gives are in it; what else lies in the folder stays. Another
/// diary may keep its copies in the same folder: they stay, as does a copy from before an update
/// that cannot be read and so does not say whose it is. In the order in which they are to be
/// removed, the diary last.
[[nodiscard]] std::vector<std::string> filesOf(const std::string& diaryPath, std::string_view uuid);

/// What erasing came to.
struct Erased
{
    std::vector<std::string> removed;
    std::vector<std::string> left; ///< that could not be removed
};

/// Removes the files, and the folders `backups/` and the diary's own where they are empty then. No
/// `Diary` may be open. Nothing of a file that is removed can be brought back by this program; what
/// a disk keeps of it, and copies elsewhere, are out of its reach.
[[nodiscard]] Erased erase(const std::vector<std::string>& files, const std::string& diaryPath);

} // namespace comeback::diary
