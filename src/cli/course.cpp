// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/course.h"

#include "cli/table.h"
#include "library/protocols.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace comeback::cli {

Decisions Course::decisionsOf(const EntryId& id) const
{
    Decisions decisions;
    std::ranges::copy_if(
        replayed.decisions, std::back_inserter(decisions),
        [&](const Decision& decision) { return entries[decision.entry].id == id; });
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
