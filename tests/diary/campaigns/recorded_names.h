// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace comeback::diary::test {

/// A name that came or went in a folder.
struct NameChange
{
    std::string came; ///< empty: none
    std::string went; ///< empty: none
    ino_t file = 0;
};

/// What a power cut could leave at one moment: what is surely on the disk, and what may be.
struct DiskMoment
{
    std::map<std::string, ino_t> names;       ///< as of the last sync of their folders
    std::vector<NameChange> changes;          ///< since then, in their order
    std::map<ino_t, std::string> syncedBytes; ///< as of the last sync of each file; none: nothing
    std::map<ino_t, std::string> bytes;       ///< as the program sees them
};

/// Runs `work` and writes down the disk, for the names below `folder` (and in its folders), before
/// and after each call by which a name comes or goes or something is synced: link, rename, unlink,
/// fsync, fdatasync. These are the calls of this program, SQLite's among them.
[[nodiscard]] std::vector<DiskMoment> recordNames(const std::string& folder,
                                                  const std::function<void()>& work);

} // namespace comeback::diary::test
