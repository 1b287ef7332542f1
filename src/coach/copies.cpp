// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/clock.h"
#include "coach/coach.h"
#include "diary/backup.h"
#include "diary/erase.h"

namespace comeback::coach {

diary::Copied<diary::CopySummary> Coach::backUp(const std::string& path)
{
    return diary::backUp(m_diary, path);
}

diary::Copied<diary::CopySummary> Coach::backUpSealed(const std::string& path,
                                                      const diary::Passphrase& passphrase)
{
    return diary::backUpSealed(m_diary, path, passphrase);
}

diary::Copied<diary::AutomaticBackup> Coach::backUpInto(const std::string& folder)
{
    return diary::backUpInto(m_diary, folder, timestampNow());
}

diary::Stored<std::optional<int>> Coach::daysSinceBackup(const std::string& folder)
{
    return diary::daysSinceBackup(m_diary, folder, m_today);
}

diary::Stored<std::optional<diary::TriedBackup>> Coach::tryNewestBackup(const std::string& folder)
{
    return diary::tryNewestBackup(m_diary, folder);
}

diary::Stored<std::string> Coach::uuid()
{
    return diary::uuidOf(m_diary);
}

diary::Stored<diary::Done> Coach::goOnWithFile()
{
    auto file = diary::Diary::open(path(), diary::IfMissing::Refuse);
    if (!file)
        return file.error();
    const auto entries = file->entries();
    if (!entries)
        return entries.error();
    const auto differences = diary::differencesOf(m_timeline.entries, *entries);
    if (!differences.onlyHere.empty() || !differences.different.empty())
        return diary::StorageError{diary::StorageProblem::Moved, path(), 0};
    m_diary = std::move(*file);
    listSteps();
    return reload();
}

diary::Copied<diary::Differences> Coach::compareWith(const std::string& path)
{
    return diary::compareWith(m_diary, path);
}

} // namespace comeback::coach
