// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/trial.h"

namespace comeback::safety {

namespace {

constexpr int kFewestForUsualPain = 3;

void arrangeScreenings(State& state, Surroundings::Screened screened, const Parameters& parameters,
                       Date today)
{
    using Screened = Surroundings::Screened;
    int age = 0;
    int fullAge = 0;
    switch (screened) {
    case Screened::Today:
        break;
    case Screened::AtTheLimit:
        age = parameters.screenDays;
        fullAge = parameters.fullScreenDays;
        break;
    case Screened::TooLongAgo:
        age = parameters.screenDays + 1;
        fullAge = age;
        break;
    case Screened::FullTooLongAgo:
        fullAge = parameters.fullScreenDays + 1;
        break;
    case Screened::Never:
        state.lastScreen.reset();
        state.lastFullScreen.reset();
        return;
    }
    state.lastScreen = today.plusDays(-age);
    state.lastFullScreen = today.plusDays(-fullAge);
}

} // namespace

void arrange(State& state, const Surroundings& surroundings, const Protocol& protocol)
{
    const Date today = trialDay();
    using Order = Surroundings::Order;
    arrangeScreenings(state, surroundings.screened, protocol.parameters, today);
    if (surroundings.acceptable)
        state.clinician.acceptablePain = surroundings.acceptable;
    if (surroundings.hold != Order::None)
        (surroundings.hold == Order::BySelf ? state.self : state.clinician).holdUntil = today;
    if (surroundings.cap != Order::None)
        (surroundings.cap == Order::BySelf ? state.self : state.clinician).cap = state.level;
    if (surroundings.usual)
        for (int i = 0; i < kFewestForUsualPain; ++i)
            state.recent.add(today, *surroundings.usual);
}

} // namespace comeback::safety
