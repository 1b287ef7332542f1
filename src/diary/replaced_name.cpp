// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/replaced_name.h"

#include "diary/backup_rules.h"

#include <algorithm>

namespace comeback::diary {

std::string replacedName(const std::string& diaryPath, Timestamp at, int attempt)
{
    std::string name = diaryPath + std::string(kReplacedMark) + compactTime(at);
    if (attempt > 1)
        name += '-' + std::to_string(attempt);
    return name;
}

bool isReplacedName(std::string_view name, std::string_view diaryName)
{
    const std::string prefix = std::string(diaryName) + std::string(kReplacedMark);
    if (name.size() <= prefix.size() || !name.starts_with(prefix))
        return false;
    // What SQLite keeps beside a file has letters behind the time.
    const std::string_view time = name.substr(prefix.size());
    return std::ranges::all_of(
        time, [](char c) { return (c >= '0' && c <= '9') || c == 'T' || c == 'Z' || c == '-'; });
}

} // namespace comeback::diary
