// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/campaigns/recording_vfs.h"

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace comeback::diary::test {

/// What the disk holds when the power comes back.
struct CrashState
{
    std::string database;
    std::optional<std::string> journal;
    std::size_t saved = 0; ///< changes that were called saved before the power went
};

/// A strict model of a disk. Only what was synced is sure: each write since then is there, missing,
/// or torn into sectors of 512 bytes that are there or not, in any combination, and so is each
/// change of a file's length; a name that came or went since its folder was synced may have done so
/// or not.
class Disk
{
public:
    Disk(std::string database, std::optional<std::string> journal);

    /// What a folder's sync after the deletion of a journal does; None is SQLite's setting FULL.
    enum class FolderSync { Honest, None };
    explicit Disk(std::string database, FolderSync folderSync);

    void take(const DiskCall& call);
    /// Whether there is more than one way for the power to go here.
    [[nodiscard]] bool isUnsure() const;
    [[nodiscard]] CrashState crash(std::mt19937_64& random) const;

private:
    struct Content
    {
        std::string sure;
        std::vector<DiskCall> pending;
    };
    using Names = std::optional<std::size_t>; ///< which content has the journal's name

    [[nodiscard]] Content& contentOf(DiskFile file);
    [[nodiscard]] std::string after(const Content& content, std::mt19937_64& random) const;

    Content m_database;
    std::vector<Content> m_journals; ///< every file that ever had the name
    Names m_sureName;
    std::vector<Names> m_pendingNames;
    std::size_t m_saved = 0;
    bool m_folderSyncs = true;
    bool m_lastWasDelete = false;
};

} // namespace comeback::diary::test
