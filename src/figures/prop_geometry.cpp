// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/prop_geometry.h"

#include <algorithm>
#include <cmath>

namespace comeback::figures {

namespace {

constexpr double kQuarterTurn = 90;

/// Under the foot, so far before the ankle.
Place under(const Limb& leg, double before)
{
    return away(away(leg.end, before, leg.tip), body::kAnkleHeight + thing::kSole,
                leg.tip - kQuarterTurn);
}

} // namespace

double heightOfWall(const library::Prop& wall)
{
    return wall.height > 0 ? wall.height : thing::kWallHeight;
}

Place pedalUnder(const Limb& leg)
{
    return under(leg, body::kBall);
}

FootBar barUnder(const Limb& leg)
{
    const Place foot = under(leg, (body::kToes - body::kHeel) / 2);
    const double behind = thing::kEllipticalBar * thing::kEllipticalFoot;
    return {away(foot, -behind, leg.tip), away(foot, thing::kEllipticalBar - behind, leg.tip)};
}

Place poleTip(const Limb& arm)
{
    const Place hand = palmOf(arm);
    const double up = std::min(hand.y, thing::kPole);
    return {hand.x - std::sqrt(thing::kPole * thing::kPole - up * up), 0};
}

} // namespace comeback::figures
