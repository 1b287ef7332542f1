// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/calm_day.h"

namespace comeback {

void liveCalmDay(State& state, const Protocol& protocol, Date date, ScreenAnswered answered,
                 Decisions& decisions, const EngineFunctions& engine)
{
    constexpr Pain none = *Pain::from(0);
    const auto log = [&](EntryBody body) {
        engine.advance(state, protocol, Entry{{}, date, std::move(body), {}, {}}, 0, decisions);
    };
    if (const auto due = engine.prescribe(state, protocol, date).screenDue) {
        const ScreenScope scope = answered == ScreenAnswered::Full ? ScreenScope::Full : *due;
        log(Screening{scope, RedFlagAnswers::noToAll(scope)});
    }
    if (state.facts.lastCheckIn != date)
        log(CheckIn{.pain = none});
    if (engine.prescribe(state, protocol, date).kind == RecommendationKind::Session)
        log(Session{.before = none, .during = none, .after = none});
}

} // namespace comeback
