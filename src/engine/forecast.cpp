// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/forecast.h"

#include "engine/calm_day.h"

#include <algorithm>

namespace comeback {

namespace {

/// So many days beyond the last hold are looked at: the longest calm way up the built-in ladders is
/// far shorter. What a long ladder of one's own opens later has no date.
constexpr int kHorizonDays = 1500;

} // namespace

Earliest forecast(const State& state, const Protocol& protocol, Date today)
{
    Earliest earliest;
    earliest.stages.resize(protocol.stages.size());
    if (!state.started || state.mode == Mode::Referred)
        return earliest;

    const auto highest = state.cap().value_or(protocol.lastLevel());
    const auto stageNow = protocol.level(state.level).stage;
    const Date last = std::max(today, state.holdUntil().value_or(today)).plusDays(kHorizonDays);
    State calm = state;
    Decisions decisions;
    for (Date date = today; date < last && calm.level < highest; date = date.plusDays(1)) {
        decisions.clear();
        liveCalmDay(calm, protocol, date, ScreenAnswered::Full, decisions);
        const bool opened = std::ranges::any_of(
            decisions, [](const Decision& each) { return each.action == Action::Progress; });
        if (!opened)
            continue;
        if (!earliest.nextLevel)
            earliest.nextLevel = date;
        const auto stage = protocol.level(calm.level).stage;
        auto& opens = earliest.stages[static_cast<std::size_t>(stage)];
        if (stage > stageNow && !opens)
            opens = date;
    }
    return earliest;
}

} // namespace comeback
