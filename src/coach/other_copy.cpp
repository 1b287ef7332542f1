// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/other_copy.h"

#include "diary/diary.h"
#include "diary/opening.h"

namespace comeback::coach {

bool isDiaryDatabase(std::string_view bytes)
{
    return bytes.starts_with(std::string_view("SQLite format 3\0", 16));
}

diary::Stored<exchange::Arrivals> arrivalsOfCopy(const std::string& path)
{
    auto copy = diary::Diary::open(path, diary::IfMissing::Refuse,
                                   diary::OpenOptions{.access = diary::Access::ReadOnly});
    if (!copy)
        return copy.error();
    auto whole = copy->whole();
    if (!whole)
        return whole.error();
    exchange::Arrivals arrivals;
    for (Entry& each : whole->entries)
        arrivals.entries.push_back({std::move(each)});
    arrivals.fates = std::move(whole->fates);
    return arrivals;
}

} // namespace comeback::coach
