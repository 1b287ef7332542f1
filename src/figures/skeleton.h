// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/movement.h"

#include <array>

namespace comeback::figures {

using library::kSides;
using library::Place;

/// Lengths of a body 170 cm tall in centimetres, after the mean segment lengths of Drillis and
/// Contini (1966).
namespace body {
inline constexpr double kLowerSpine = 15;
inline constexpr double kMiddleSpine = 16;
inline constexpr double kUpperSpine = 18;
inline constexpr double kShoulderOnUpperSpine = 14; ///< above the middle part
inline constexpr double kNeck = 8;
inline constexpr double kHead = 10; ///< from the neck to the middle of the head
inline constexpr double kUpperArm = 31.6;
inline constexpr double kForearm = 24.8;
inline constexpr double kPalm = 8; ///< from the wrist to the middle of the hand
inline constexpr double kThigh = 41.6;
inline constexpr double kShin = 41.8;
inline constexpr double kAnkleHeight = 6.6;
inline constexpr double kBall = 12.5;        ///< from the ankle to the ball of the foot
inline constexpr double kToes = 19;          ///< from the ankle to the tip of the foot
inline constexpr double kHeel = 5;           ///< behind the ankle
inline constexpr double kHalfShoulders = 17; ///< front view
inline constexpr double kHalfHips = 8.5;     ///< front view
} // namespace body

/// An arm or a leg: from shoulder or hip to the tip of hand or foot.
struct Limb
{
    Place root;
    Place joint;  ///< elbow or knee
    Place end;    ///< wrist or ankle
    double tip{}; ///< direction of the hand or foot, in degrees
    /// By how much the target lies out of reach, in centimetres; 0 where it is reached.
    double outOfReach = 0;
};

/// A pose worked out: where every joint is.
struct Skeleton
{
    std::array<Place, 4> spine; ///< hips, loin, chest, base of the neck
    Place neck;                 ///< its upper end
    Place head;                 ///< the middle of it
    double headDirection = 90;  ///< in degrees
    double turn = 0;            ///< of the shoulders about the spine, in degrees
    std::array<Limb, kSides> arms;
    std::array<Limb, kSides> legs;
};

[[nodiscard]] Skeleton skeletonOf(const library::Pose& pose, library::View view);

/// The middle of the palm.
[[nodiscard]] Place palmOf(const Limb& arm);
/// Tip of the toes, ball and bottom of the heel, in a foot seen from the side. Toes bend where
/// the floor is in their way.
[[nodiscard]] Place toesOf(const Limb& leg);
[[nodiscard]] Place ballOf(const Limb& leg);
[[nodiscard]] Place heelOf(const Limb& leg);

/// A place away from another: so many centimetres in a direction of so many degrees.
[[nodiscard]] Place away(Place from, double centimetres, double degrees);
[[nodiscard]] double distance(Place one, Place other);
/// From one place to another, in degrees.
[[nodiscard]] double direction(Place from, Place to);

/// How far an elbow or a knee is bent, in degrees: 0 is straight; negative is the wrong way.
[[nodiscard]] double bendOfElbow(const Limb& arm);
[[nodiscard]] double bendOfKnee(const Limb& leg);
/// How far the thigh is raised from the line of the lower spine, in degrees: positive is forward.
[[nodiscard]] double bendOfHip(const Skeleton& skeleton, std::size_t side);

} // namespace comeback::figures
