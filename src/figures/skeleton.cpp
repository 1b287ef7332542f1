// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/skeleton.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace comeback::figures {

namespace {

constexpr double kHalfTurn = 180;
constexpr double kQuarterTurn = 90;

double radians(double degrees)
{
    return degrees / kHalfTurn * std::numbers::pi;
}

/// Between -180 and 180.
double turned(double degrees)
{
    return std::remainder(degrees, 2 * kHalfTurn);
}

/// Which way the middle joint of a limb goes, seen along the limb from its root: knees and, in the
/// front view, right elbows to the left; elbows to the right.
enum class Bend : int { Left = 1, Right = -1 };

/// Two bones of the given lengths from `root` to `target`.
Limb reach(Place root, Place target, double upper, double lower, Bend bend)
{
    Limb limb;
    limb.root = root;
    const double wanted = distance(root, target);
    limb.outOfReach = std::max(0.0, wanted - upper - lower);
    const double length = std::clamp(wanted, std::abs(upper - lower) + 0.01, upper + lower);
    const double cosine = (upper * upper + length * length - lower * lower) / (2 * upper * length);
    const double angle = std::acos(std::clamp(cosine, -1.0, 1.0)) / std::numbers::pi * kHalfTurn;
    const double along = direction(root, target);
    limb.joint = away(root, upper, along + static_cast<int>(bend) * angle);
    limb.end = away(root, length, along);
    return limb;
}

Limb armOf(const library::LimbPose& pose, Place shoulder, Bend bend)
{
    using namespace body;
    if (!pose.target) {
        const Place elbow = away(shoulder, kUpperArm * pose.lengths[0], pose.directions[0]);
        const Place wrist = away(elbow, kForearm * pose.lengths[1], pose.directions[1]);
        return {shoulder, elbow, wrist, pose.end.value_or(pose.directions[1])};
    }
    if (pose.end) {
        Limb arm = reach(shoulder, *pose.target, kUpperArm, kForearm, bend);
        arm.tip = *pose.end;
        return arm;
    }
    // The hand continues the forearm: reach with both, then take the hand off again.
    Limb arm = reach(shoulder, *pose.target, kUpperArm, kForearm + kPalm, bend);
    arm.tip = direction(arm.joint, arm.end);
    arm.end = away(arm.joint, kForearm, arm.tip);
    return arm;
}

Limb legOf(const library::LimbPose& pose, Place hip, Bend bend)
{
    using namespace body;
    Limb leg;
    if (pose.target) {
        leg = reach(hip, *pose.target, kThigh, kShin, bend);
    } else {
        const Place knee = away(hip, kThigh * pose.lengths[0], pose.directions[0]);
        leg = {hip, knee, away(knee, kShin * pose.lengths[1], pose.directions[1])};
    }
    leg.tip = pose.end.value_or(0);
    return leg;
}

/// A leg seen from the front: its knee bends towards the viewer, so that it only looks shorter.
Limb frontLegOf(const library::LimbPose& pose, Place hip, Bend bend)
{
    Limb leg = legOf(pose, hip, bend);
    if (pose.target)
        leg.joint = {(leg.root.x + leg.end.x) / 2, (leg.root.y + leg.end.y) / 2};
    return leg;
}

} // namespace

Place away(Place from, double centimetres, double degrees)
{
    return {from.x + centimetres * std::cos(radians(degrees)),
            from.y + centimetres * std::sin(radians(degrees))};
}

double distance(Place one, Place other)
{
    return std::hypot(other.x - one.x, other.y - one.y);
}

double direction(Place from, Place to)
{
    return std::atan2(to.y - from.y, to.x - from.x) / std::numbers::pi * kHalfTurn;
}

Skeleton skeletonOf(const library::Pose& pose, library::View view)
{
    using namespace body;
    const bool front = view != library::View::Side;
    Skeleton skeleton;
    skeleton.spine[0] = pose.pelvis;
    skeleton.spine[1] = away(skeleton.spine[0], kLowerSpine, pose.spine[0]);
    skeleton.spine[2] = away(skeleton.spine[1], kMiddleSpine, pose.spine[1]);
    skeleton.spine[3] = away(skeleton.spine[2], kUpperSpine, pose.spine[2]);
    skeleton.neck = away(skeleton.spine[3], kNeck, pose.head[0]);
    skeleton.head = away(skeleton.neck, kHead, pose.head[1]);
    skeleton.headDirection = pose.head[1];
    const Place shoulder = away(skeleton.spine[2], kShoulderOnUpperSpine, pose.spine[2]);
    for (std::size_t side = 0; side < kSides; ++side) {
        // In the front view the near limbs are at the right of the picture.
        const double outward = side == 0 ? -kQuarterTurn : kQuarterTurn;
        const Place arm =
            front ? away(shoulder, kHalfShoulders, pose.spine[2] + outward) : shoulder;
        const Place leg =
            front ? away(pose.pelvis, kHalfHips, pose.spine[0] + outward) : pose.pelvis;
        const bool left = front && side == 1;
        const Bend elbow = front && side == 0 ? Bend::Left : Bend::Right;
        const Bend knee = left ? Bend::Right : Bend::Left;
        skeleton.arms[side] = armOf(pose.arms[side], arm, elbow);
        skeleton.legs[side] =
            front ? frontLegOf(pose.legs[side], leg, knee) : legOf(pose.legs[side], leg, knee);
    }
    return skeleton;
}

Place palmOf(const Limb& arm)
{
    return away(arm.end, body::kPalm, arm.tip);
}

Place toesOf(const Limb& leg)
{
    return away(away(leg.end, body::kToes, leg.tip), body::kAnkleHeight - 2,
                leg.tip - kQuarterTurn);
}

Place heelOf(const Limb& leg)
{
    return away(away(leg.end, -body::kHeel, leg.tip), body::kAnkleHeight - 3,
                leg.tip - kQuarterTurn);
}

double bendOfElbow(const Limb& arm)
{
    return turned(direction(arm.joint, arm.end) - direction(arm.root, arm.joint));
}

double bendOfKnee(const Limb& leg)
{
    return -turned(direction(leg.joint, leg.end) - direction(leg.root, leg.joint));
}

double bendOfHip(const Skeleton& skeleton, std::size_t side)
{
    const Limb& leg = skeleton.legs[side];
    const double down = direction(skeleton.spine[1], skeleton.spine[0]);
    return turned(direction(leg.root, leg.joint) - down);
}

} // namespace comeback::figures
