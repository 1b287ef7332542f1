// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/course.h"

#include "cli/table.h"
#include "library/protocols.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace comeback::cli {

namespace {

/// A decision under the name of its entry, which has another place in another course.
struct Named
{
    std::string_view entry;
    Decision decision;

    Named(const Course& course, const Decision& made)
        : entry(course.entries[made.entry].id.text), decision(made)
    {
        decision.entry = 0;
    }
    friend bool operator==(const Named&, const Named&) = default;
};

} // namespace

Decisions Course::decisionsOf(const EntryId& id, const Course& before) const
{
    std::unordered_multimap<std::string_view, Named> known;
    for (const Decision& each : before.replayed.decisions) {
        const Named named{before, each};
        known.emplace(named.entry, named);
    }
    const auto isNew = [&](const Decision& decision) {
        const Named named{*this, decision};
        const auto [first, last] = known.equal_range(named.entry);
        return named.entry == id.text ||
               std::none_of(first, last, [&](const auto& each) { return each.second == named; });
    };
    Decisions decisions;
    std::ranges::copy_if(replayed.decisions, std::back_inserter(decisions), isNew);
    return decisions;
}

Result<Protocol, Failure> protocolOf(diary::Diary& diary)
{
    const auto ref = diary.protocol();
    if (!ref)
        return diaryFailure(ref.error());
    const auto own = diary.note(library::ownProtocolKey(ref->id));
    if (!own)
        return diaryFailure(own.error());
    auto protocol = library::protocolNamed(*ref, own->value_or(std::string{}));
    if (!protocol)
        return Failure{Exit::Diary, oneLine(diary.path()) +
                                        ": the diary follows a protocol that this program does "
                                        "not have (" +
                                        oneLine(ref->id) + ", version " +
                                        std::to_string(ref->version) + "). Update this program."};
    return std::move(*protocol);
}

Result<Course, Failure> courseOf(diary::Diary& diary, Date today)
{
    auto protocol = protocolOf(diary);
    if (!protocol)
        return protocol.error();
    auto entries = diary.entries();
    if (!entries)
        return diaryFailure(entries.error());
    const auto later = std::ranges::upper_bound(*entries, today, {}, &Entry::date);
    const auto lived = static_cast<std::size_t>(later - entries->begin());
    Replay replayed = replay(std::span{*entries}.first(lived), *protocol);
    return Course{std::move(*entries), std::move(*protocol), std::move(replayed)};
}

Course emptyCourse()
{
    return {{}, library::builtInProtocol("standard").value(), {}};
}

} // namespace comeback::cli
