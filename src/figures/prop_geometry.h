// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/skeleton.h"

namespace comeback::figures {

/// Where the things are that hands and feet carry along, in centimetres. Painter and tests share
/// it: what is drawn at a hand or under a foot is what the tests hold to it.
namespace thing {
inline constexpr double kPlate = 20;       ///< radius of a barbell's plate
inline constexpr double kWall = 4;         ///< how thick a wall is
inline constexpr double kWallHeight = 190; ///< where the movement doesn't tell
inline constexpr double kPole = 110;       ///< length of a walking pole below the grip
inline constexpr double kSole = 2;         ///< from the bottom of a shoe to the middle of a pedal
inline constexpr double kCrank = 17;       ///< of a bike
inline constexpr double kEllipticalBar = 104;   ///< from the wheel to the roller behind
inline constexpr double kEllipticalFoot = 0.45; ///< share of the bar from the roller to the foot
inline constexpr double kEllipticalCrank = 18;
} // namespace thing

/// How much of a wall is shown.
[[nodiscard]] double heightOfWall(const library::Prop& wall);

/// The pedal of a bike, under the ball of a foot.
[[nodiscard]] Place pedalUnder(const Limb& leg);

/// The bar of an elliptical trainer that a foot stands on: its ends at the roller behind and at
/// the wheel in front.
struct FootBar
{
    Place roller;
    Place pin;
};
[[nodiscard]] FootBar barUnder(const Limb& leg);

/// Where a pole that is held in this hand stands on the floor, behind the hand.
[[nodiscard]] Place poleTip(const Limb& arm);

} // namespace comeback::figures
