// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/changes.h"
#include "coach/clock.h"

#include <algorithm>

namespace comeback::coach {

using diary::Batch;
using diary::Stored;
using diary::Whole;

namespace {

Batch batchOf(const exchange::Merge& merge, const std::optional<ProtocolRef>& protocol)
{
    Batch batch{merge.added, merge.removed, merge.fates, protocol};
    batch.put.insert(batch.put.end(), merge.changed.begin(), merge.changed.end());
    return batch;
}

} // namespace

Stored<exchange::Merge> Coach::compare(const exchange::Arrivals& arrivals)
{
    const auto whole = m_diary.whole();
    if (!whole)
        return whole.error();
    return exchange::merge(whole->entries, whole->fates, arrivals);
}

Stored<exchange::Merge> Coach::take(const exchange::Arrivals& arrivals,
                                    const std::optional<ProtocolRef>& protocol)
{
    exchange::Merge merged;
    const auto decide = [&](const Whole& whole) {
        merged = exchange::merge(whole.entries, whole.fates, arrivals);
        const bool empty = whole.entries.empty() && whole.fates.empty();
        return batchOf(merged, empty ? protocol : std::nullopt);
    };
    if (const auto done = m_diary.apply(decide, timestampNow()); !done)
        return done.error();
    if (!merged.added.empty() || !merged.changed.empty() || !merged.removed.empty())
        pushLatestStep();
    reloadOrTell();
    return merged;
}

Stored<diary::Done> Coach::addTogether(std::vector<Entry> entries)
{
    const auto decide = [&entries](const Whole& whole) {
        Timestamp now = timestampNow();
        for (const Entry& each : whole.entries)
            if (each.recordedAt)
                now.utcMilliseconds =
                    std::max(now.utcMilliseconds, each.recordedAt->utcMilliseconds);
        Batch batch;
        for (Entry& each : entries) {
            ++now.utcMilliseconds;
            each.recordedAt = now;
            batch.put.push_back(&each);
        }
        return batch;
    };
    auto done = m_diary.apply(decide, timestampNow());
    if (!done)
        return done;
    if (!entries.empty())
        pushLatestStep();
    reloadOrTell();
    return done;
}

} // namespace comeback::coach
