// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/merge.h"

#include "exchange/entry_json.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace comeback::exchange {

namespace {

std::int64_t lastTouched(const Entry& entry)
{
    const auto at = entry.revisedAt ? entry.revisedAt : entry.recordedAt;
    return at ? at->utcMilliseconds : 0;
}

bool isLater(const Entry& entry, const Entry& other)
{
    if (lastTouched(entry) != lastTouched(other))
        return lastTouched(entry) > lastTouched(other);
    return toText(toJson(entry)) > toText(toJson(other));
}

/// Of two reports about one entry, the one that holds.
bool overrides(const Fate& fate, const Fate& other)
{
    const auto key = [](const Fate& each) {
        return std::tuple{each.at.utcMilliseconds, each.kind, each.at.offsetMinutes};
    };
    return key(fate) > key(other);
}

class Merger
{
public:
    Merger(std::span<const Entry> here, std::span<const Fate> fates)
    {
        m_here.reserve(here.size());
        for (const Entry& each : here)
            m_here.emplace(each.id.text, &each);
        for (const Fate& each : fates)
            m_fates.emplace(each.entry.text, each);
    }

    [[nodiscard]] Merge merge(const Arrivals& arrivals) &&
    {
        for (const Fate& each : arrivals.fates)
            takeFate(each);
        std::unordered_map<std::string_view, bool> came;
        for (const Fate& each : m_merge.fates)
            came.emplace(each.entry.text, false);
        for (const Arrival& each : arrivals.entries) {
            if (const auto news = came.find(each.entry.id.text); news != came.end())
                news->second = true;
            takeEntry(each);
        }
        for (const Fate& each : m_merge.fates)
            if (!came.at(each.entry.text))
                removeIfGone(each);
        return std::move(m_merge);
    }

private:
    void takeFate(const Fate& fate)
    {
        const auto known = m_fates.find(fate.entry.text);
        if (known != m_fates.end() && !overrides(fate, known->second))
            return;
        m_fates.insert_or_assign(fate.entry.text, fate);
        m_merge.fates.push_back(fate);
    }

    void takeEntry(const Arrival& arrival)
    {
        const auto found = m_here.find(arrival.entry.id.text);
        if (found == m_here.end())
            return takeNew(arrival.entry);
        const Entry& here = *found->second;
        const bool same = here == arrival.entry;
        const bool later = !same && arrival.dated && isLater(arrival.entry, here);
        if (!stands(later ? arrival.entry : here))
            m_merge.removed.push_back(here.id);
        else if (same || (!arrival.dated && saysTheSame(here, arrival.entry)))
            ++m_merge.unchanged;
        else if (later)
            m_merge.changed.push_back(&arrival.entry);
        else
            m_merge.kept.push_back(here.id);
    }

    void takeNew(const Entry& entry)
    {
        if (stands(entry))
            m_merge.added.push_back(&entry);
        else
            m_merge.gone.push_back(entry.id);
    }

    /// An entry here that did not come, of which there is news.
    void removeIfGone(const Fate& fate)
    {
        const auto found = m_here.find(fate.entry.text);
        if (found != m_here.end() && !stands(*found->second))
            m_merge.removed.push_back(fate.entry);
    }

    static bool saysTheSame(const Entry& here, const Entry& other)
    {
        return here.date == other.date && here.body == other.body;
    }

    [[nodiscard]] bool stands(const Entry& entry) const
    {
        const auto fate = m_fates.find(entry.id.text);
        return fate == m_fates.end() || fate->second.kind == Fate::Kind::Restored ||
               lastTouched(entry) > fate->second.at.utcMilliseconds;
    }

    std::unordered_map<std::string_view, const Entry*> m_here;
    std::unordered_map<std::string, Fate> m_fates;
    Merge m_merge;
};

} // namespace

Merge merge(std::span<const Entry> here, std::span<const Fate> fates, const Arrivals& arrivals)
{
    return Merger{here, fates}.merge(arrivals);
}

} // namespace comeback::exchange
