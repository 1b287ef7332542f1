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
    const std::size_t prefix = diaryName.size() + kReplacedMark.size();
    if (name.size() <= prefix || !name.starts_with(diaryName) ||
        name.substr(diaryName.size(), kReplacedMark.size()) != kReplacedMark)
        return false;
    // What SQLite keeps beside a file has letters behind the time.
    return std::all_of(name.begin() + static_cast<std::ptrdiff_t>(prefix), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == 'T' || c == 'Z' || c == '-';
    });
}

} // namespace comeback::diary
