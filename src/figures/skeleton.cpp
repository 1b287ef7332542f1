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
    const double upper = body::kUpperArm * pose.lengths[0];
    const double forearm = body::kForearm * pose.lengths[1];
    if (!pose.target) {
        const Place elbow = pose.elbow.value_or(away(shoulder, upper, pose.directions[0]));
        const Place wrist = away(elbow, forearm, pose.directions[1]);
        Limb arm{shoulder, elbow, wrist, pose.end.value_or(pose.directions[1])};
        arm.outOfReach = std::max(0.0, distance(shoulder, elbow) - body::kUpperArm);
        return arm;
    }
    if (pose.end) {
        Limb arm = reach(shoulder, *pose.target, upper, forearm, bend);
        arm.tip = *pose.end;
        return arm;
    }
    // The hand continues the forearm: reach with both, then take the hand off again.
    Limb arm = reach(shoulder, *pose.target, upper, forearm + body::kPalm, bend);
    arm.tip = direction(arm.joint, arm.end);
    arm.end = away(arm.joint, forearm, arm.tip);
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

Place between(Place one, Place other, double share)
{
    return {one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share};
}

/// A leg seen from the front, whose knee bends towards the viewer. On the floor it also goes
/// outward a little, over the toes; of a foot that is raised the shin hangs, and the thigh looks
/// short.
Limb frontLegOf(const library::LimbPose& pose, Place hip, Bend bend)
{
    Limb leg = legOf(pose, hip, bend);
    if (!pose.target)
        return leg;
    constexpr double kOutward = 0.3;
    constexpr double kRaised = 6; ///< so many centimetres off the floor a foot is wholly raised
    const Place standing = between(between(leg.root, leg.end, 0.5), leg.joint, kOutward);
    const double length = distance(leg.root, leg.end);
    const Place hanging =
        away(leg.end, std::min(body::kShin, length), direction(leg.end, leg.root));
    const double raised = std::clamp((leg.end.y - body::kAnkleHeight) / kRaised, 0.0, 1.0);
    leg.joint = between(standing, hanging, raised);
    return leg;
}

/// How far beside the middle a shoulder or a hip looks that is so far beside it.
double besideOf(double half, double twist, bool front)
{
    return half * (front ? std::cos(radians(twist)) : std::sin(radians(twist)));
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
    skeleton.turn = pose.twist[1];
    const Place shoulder = away(skeleton.spine[2], kShoulderOnUpperSpine, pose.spine[2]);
    for (std::size_t side = 0; side < kSides; ++side) {
        // In the front view the near limbs are at the right of the picture.
        const double outward = side == 0 ? -kQuarterTurn : kQuarterTurn;
        const Place arm =
            away(shoulder, besideOf(kHalfShoulders, pose.twist[1], front), pose.spine[2] + outward);
        const Place leg =
            away(pose.pelvis, besideOf(kHalfHips, pose.twist[0], front), pose.spine[0] + outward);
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
    constexpr double kLength = body::kToes - body::kBall;
    constexpr double kOnFloor = 2;
    const Place ball = ballOf(leg);
    const Place straight = away(ball, kLength, leg.tip);
    const bool intoFloor = straight.y < kOnFloor && leg.tip < 0 && leg.tip > -kQuarterTurn;
    if (!intoFloor)
        return straight;
    const double down = std::clamp(ball.y - kOnFloor, 0.0, kLength);
    return {ball.x + std::sqrt(kLength * kLength - down * down), ball.y - down};
}

Place ballOf(const Limb& leg)
{
    return away(away(leg.end, body::kBall, leg.tip), body::kAnkleHeight - 2.4,
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
