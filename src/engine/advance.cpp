// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"
#include "engine/rules.h"

#include <type_traits>

namespace comeback {

namespace {

/// Before the first start only a screening, and a clearance of a referral, do anything.
bool steers(const State& state, const EntryBody& body)
{
    if (state.started || std::holds_alternative<Start>(body) ||
        std::holds_alternative<Screening>(body))
        return true;
    return std::holds_alternative<Clearance>(body) && state.mode == Mode::Referred;
}

void noteDay(DayFacts& facts, const Entry& entry)
{
    if (std::holds_alternative<CheckIn>(entry.body))
        facts.lastCheckIn = entry.date;
    const auto* session = std::get_if<Session>(&entry.body);
    if (!session || session->kind != SessionKind::Training)
        return;
    if (facts.lastTraining && entry.date - *facts.lastTraining > kFullScreenGapDays)
        facts.fullScreenFrom = facts.lastTraining->plusDays(kFullScreenGapDays + 1);
    facts.lastTraining = entry.date;
}

} // namespace

void advance(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
             Decisions& decisions)
{
    noteDay(state.facts, entry);
    if (!steers(state, entry.body))
        return;
    Rules rules{state, protocol, decisions, place, entry.date};
    std::visit(
        [&rules](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, Start>)
                rules.start(body);
            else if constexpr (std::is_same_v<Body, CheckIn>)
                rules.checkIn(body);
            else if constexpr (std::is_same_v<Body, Session>)
                rules.session(body);
            else if constexpr (std::is_same_v<Body, Screening>)
                rules.screening(body);
            else if constexpr (std::is_same_v<Body, Clearance>)
                rules.clearance();
            else if constexpr (std::is_same_v<Body, Flare>)
                rules.flare();
            else if constexpr (std::is_same_v<Body, Directive>)
                rules.directive(body);
            else
                static_assert(std::is_same_v<Body, Questionnaire>,
                              "every type of entry has its rule");
        },
        entry.body);
}

} // namespace comeback
