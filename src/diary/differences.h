// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/diary.h"

#include <string>
#include <utility>
#include <vector>

namespace comeback::diary {

/// How a diary and a copy differ, entry by entry (by id); entries that were removed count as
/// absent. In the order of replay.
struct Differences
{
    std::vector<Entry> onlyHere;
    std::vector<Entry> onlyThere;
    std::vector<std::pair<Entry, Entry>> different; ///< as it is here, as it is there

    [[nodiscard]] bool none() const
    {
        return onlyHere.empty() && onlyThere.empty() && different.empty();
    }
};

[[nodiscard]] Differences differencesOf(const std::vector<Entry>& here,
                                        const std::vector<Entry>& there);

/// Compares the diary with the copy at `path`, which is checked in full and not written to.
[[nodiscard]] Copied<Differences> compareWith(Diary& diary, const std::string& path);

} // namespace comeback::diary
