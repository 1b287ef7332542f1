// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"

#include <algorithm>

namespace comeback {

Replay replay(std::span<const Entry> entries, const Protocol& protocol)
{
    Replay result;
    result.decisions.reserve(entries.size() + entries.size() / 4);
    for (std::size_t place = 0; place < entries.size(); ++place)
        advance(result.state, protocol, entries[place], place, result.decisions);
    return result;
}

void sortForReplay(std::vector<Entry>& entries)
{
    const bool allRecorded = std::ranges::all_of(
        entries, [](const Entry& entry) { return entry.recordedAt.has_value(); });
    std::ranges::stable_sort(entries, [allRecorded](const Entry& left, const Entry& right) {
        if (left.date != right.date || !allRecorded)
            return left.date < right.date;
        return left.recordedAt->utcMilliseconds < right.recordedAt->utcMilliseconds;
    });
}

} // namespace comeback
