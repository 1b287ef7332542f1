// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/trial.h"

#include <array>

namespace comeback::safety {

namespace {

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

/// What makes each usual pain on `trialDay()`.
std::array<RecentCheckIns, Pain::kMost + 1> checkInsForEach()
{
    std::array<RecentCheckIns, Pain::kMost + 1> all;
    for (int pain = 0; pain <= Pain::kMost; ++pain)
        for (int i = 0; i < RecentCheckIns::kFewest; ++i)
            all[static_cast<std::size_t>(pain)].add(trialDay(), *Pain::from(pain));
    return all;
}

} // namespace

void arrange(State& state, const Surroundings& surroundings, const Protocol& protocol)
{
    static const auto kCheckIns = checkInsForEach();
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
        state.recent = kCheckIns[static_cast<std::size_t>(surroundings.usual->value())];
}

} // namespace comeback::safety
