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

const Entry* find(const std::vector<Entry>& entries, const EntryId& id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found != entries.end() ? &*found : nullptr;
}

Batch batchOf(const exchange::Merge& merge)
{
    Batch batch{merge.added, merge.removed, merge.fates};
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

Stored<exchange::Merge> Coach::take(const exchange::Arrivals& arrivals)
{
    exchange::Merge merged;
    ImportChange::Steps steps;
    const auto decide = [&](const Whole& whole) {
        merged = exchange::merge(whole.entries, whole.fates, arrivals);
        steps = {};
        for (const Entry* each : merged.added) {
            steps.after.push_back(*each);
            steps.added.push_back(each->id);
        }
        for (const Entry* each : merged.changed) {
            steps.after.push_back(*each);
            if (const Entry* before = find(whole.entries, each->id))
                steps.before.push_back(*before);
        }
        for (const EntryId& each : merged.removed) {
            steps.removed.push_back(each);
            if (const Entry* before = find(whole.entries, each))
                steps.before.push_back(*before);
        }
        return batchOf(merged);
    };
    if (const auto done = m_diary.apply(decide, timestampNow()); !done)
        return done.error();
    if (!steps.after.empty() || !steps.removed.empty())
        m_undo.push(new ImportChange(*this, std::move(steps)));
    if (const auto reloaded = reload(); !reloaded)
        Q_EMIT notSaved(reloaded.error());
    return merged;
}

void Coach::ImportChange::undo()
{
    m_done = false;
    write(m_steps.before, m_steps.added);
}

void Coach::ImportChange::redo()
{
    if (m_done)
        return;
    m_done = true;
    write(m_steps.after, m_steps.removed);
}

void Coach::ImportChange::write(const std::vector<Entry>& put, const std::vector<EntryId>& remove)
{
    Batch batch;
    batch.remove = remove;
    for (const Entry& each : put)
        batch.put.push_back(&each);
    const auto done =
        m_coach.m_diary.apply([&batch](const Whole&) { return batch; }, timestampNow());
    if (!done) {
        setObsolete(true);
        Q_EMIT m_coach.notSaved(done.error());
        return;
    }
    if (const auto reloaded = m_coach.reload(); !reloaded)
        Q_EMIT m_coach.notSaved(reloaded.error());
}

} // namespace comeback::coach
