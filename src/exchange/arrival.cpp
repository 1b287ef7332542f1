// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"

#include "exchange/entry_json.h"
#include "exchange/name_uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

/// 1900-01-02 in UTC: before it no time of recording is kept.
constexpr std::int64_t kEarliestInstant = -2'208'902'400'000;

void checkTime(const std::optional<Timestamp>& at, const std::string& where, Problems& problems)
{
    if (at && !isKept(*at))
        problems.push_back({ProblemKind::OutOfRange, where, at->toString(), kKeptInstants});
}

/// What an entry says, whatever its id.
std::string saidBy(Entry entry)
{
    entry.id.text.clear();
    return toText(toJson(entry));
}

/// Makes ids for entries that have none.
class Namer
{
public:
    [[nodiscard]] EntryId idOf(const Entry& entry)
    {
        const std::string says = saidBy(entry);
        const int number = ++m_seen[nameUuid(says)];
        return {nameUuid("entry " + std::to_string(number) + ' ' + says)};
    }

private:
    std::map<std::string, int> m_seen; ///< how often, by what it says
};

EntryId uuidFor(const EntryId& id)
{
    std::string uuid = asUuid(id.text);
    return {uuid.empty() ? nameUuid("id " + id.text) : std::move(uuid)};
}

/// The instant for the first entry of a date: midnight, or before what was written down earlier.
std::int64_t firstInstant(std::span<const Arrival> ofDate)
{
    const auto timed = std::ranges::find_if(
        ofDate, [](const Arrival& each) { return each.entry.recordedAt.has_value(); });
    const std::int64_t midnight =
        std::max(ofDate.front().entry.date.dayNumber() * kDay, kEarliestInstant);
    if (timed == ofDate.end())
        return midnight;
    const std::int64_t before = timed->entry.recordedAt->utcMilliseconds - (timed - ofDate.begin());
    return std::max(std::min(midnight, before), kEarliestInstant);
}

void makeUpTimesOfDate(std::span<Arrival> ofDate)
{
    std::int64_t next = firstInstant(ofDate);
    for (Arrival& each : ofDate) {
        if (!each.entry.recordedAt)
            each.entry.recordedAt = Timestamp{next, 0};
        next = std::max(next, each.entry.recordedAt->utcMilliseconds) + 1;
    }
}

} // namespace

bool isKept(const Timestamp& at)
{
    return at.utcMilliseconds >= kEarliestInstant;
}

void makeUpIds(std::vector<Arrival>& entries)
{
    Namer namer;
    for (Arrival& each : entries)
        if (each.entry.id.text.empty())
            each.entry.id = namer.idOf(each.entry);
}

void makeUpTimes(std::vector<Arrival>& entries)
{
    std::ranges::stable_sort(entries, {}, [](const Arrival& each) { return each.entry.date; });
    for (std::span<Arrival> rest = entries; !rest.empty();) {
        const auto next = std::ranges::find_if(
            rest, [&](const Arrival& each) { return each.entry.date != rest[0].entry.date; });
        const auto count = static_cast<std::size_t>(next - rest.begin());
        makeUpTimesOfDate(rest.first(count));
        rest = rest.subspan(count);
    }
}

void recognise(DiaryFile& file, std::span<const Entry> here)
{
    const auto canBe = [&file](std::size_t i) { return file.entries[i].recordedAt.has_value(); };
    if (std::ranges::none_of(file.unnamed, canBe))
        return;
    std::set<EntryId> taken;
    for (const Entry& each : file.entries)
        taken.insert(uuidFor(each.id));
    std::multimap<std::string, EntryId> known;
    for (const Entry& each : here)
        if (each.recordedAt && !taken.contains(uuidFor(each.id)))
            known.emplace(saidBy(each), each.id);
    std::erase_if(file.unnamed, [&](std::size_t i) {
        const auto found = canBe(i) ? known.find(saidBy(file.entries[i])) : known.end();
        if (found == known.end())
            return false;
        file.entries[i].id = found->second;
        known.erase(found);
        return true;
    });
}

Result<Arrivals> arrivalsOf(DiaryFile file)
{
    Arrivals arrivals;
    Problems problems;
    Namer namer;
    std::set<EntryId> ids;
    arrivals.entries.reserve(file.entries.size());
    for (std::size_t i = 0; i < file.entries.size(); ++i) {
        Entry& entry = file.entries[i];
        const EntryId given = entry.id;
        const bool unnamed = std::ranges::binary_search(file.unnamed, i);
        entry.id = unnamed ? namer.idOf(entry) : uuidFor(given);
        const std::string where = "entries[" + std::to_string(i) + "].";
        if (!ids.insert(entry.id).second)
            problems.push_back({ProblemKind::Duplicate, where + "id", given.text, {}});
        checkTime(entry.recordedAt, where + "recorded_at", problems);
        checkTime(entry.revisedAt, where + "revised_at", problems);
        const bool dated = entry.recordedAt || entry.revisedAt;
        arrivals.entries.push_back({std::move(entry), dated});
    }
    for (Fate& each : file.fates)
        arrivals.fates.push_back({uuidFor(each.entry), each.at, each.kind});
    if (!problems.empty())
        return problems;
    makeUpTimes(arrivals.entries);
    return arrivals;
}

} // namespace comeback::exchange
