// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/timeline.h"

#include <algorithm>

namespace comeback::coach {

std::span<const Decision> Timeline::decisionsOf(std::size_t place) const
{
    const auto [first, last] = std::ranges::equal_range(decisions, place, {}, &Decision::entry);
    return {first, last};
}

std::optional<std::size_t> Timeline::find(const EntryId& id) const
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    if (found == entries.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - entries.begin());
}

Timeline makeTimeline(std::vector<Entry> entries, const Protocol& protocol, Date today)
{
    const auto later = std::ranges::upper_bound(entries, today, {}, &Entry::date);
    const auto lived = static_cast<std::size_t>(later - entries.begin());
    Replay replayed = replay(std::span{entries}.first(lived), protocol);
    return {std::move(entries), std::move(replayed.decisions), replayed.state};
}

} // namespace comeback::coach
