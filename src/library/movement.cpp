// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/movement.h"

#include "library/json.h"

#include <algorithm>
#include <cmath>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 15> kPropKinds{
    "mat",    "wall",     "box",        "chair",   "table", "water", "bike", "elliptical",
    "pillow", "dumbbell", "kettlebell", "barbell", "pole",  "band",  "strap"};

Place placeFrom(const Json& json)
{
    return {json.at(0).get<double>(), json.at(1).get<double>()};
}

/// [x, y] or [x, y, end]; or an object with one of "at": [x, y], "turn": [upper, lower], and
/// "elbow": [x, y] with "forearm": direction; "end" and "lengths" may stand with any of them.
LimbPose limbFrom(const Json& json)
{
    LimbPose limb;
    if (json.is_object()) {
        if (const auto at = json.find("at"); at != json.end())
            limb.target = placeFrom(*at);
        if (const auto elbow = json.find("elbow"); elbow != json.end()) {
            limb.elbow = placeFrom(*elbow);
            limb.directions[1] = json.at("forearm").get<double>();
        }
        limb.directions = json.value("turn", limb.directions);
        limb.lengths = json.value("lengths", limb.lengths);
        if (const auto end = json.find("end"); end != json.end())
            limb.end = end->get<double>();
        return limb;
    }
    limb.target = placeFrom(json);
    if (json.size() > 2)
        limb.end = json.at(2).get<double>();
    return limb;
}

/// What a pose does not say stays as in the pose before.
Pose poseFrom(const Json& json, Pose pose)
{
    if (const auto found = json.find("pelvis"); found != json.end())
        pose.pelvis = placeFrom(*found);
    if (const auto found = json.find("spine"); found != json.end())
        pose.spine = found->get<std::array<double, 3>>();
    if (const auto found = json.find("head"); found != json.end())
        pose.head = found->get<std::array<double, 2>>();
    pose.twist = json.value("twist", pose.twist);
    for (std::size_t side = 0; side < kSides; ++side) {
        if (const auto found = json.find("arms"); found != json.end())
            pose.arms[side] = limbFrom(found->at(side));
        if (const auto found = json.find("legs"); found != json.end())
            pose.legs[side] = limbFrom(found->at(side));
        if (!pose.legs[side].end)
            pose.legs[side].end = 0;
    }
    pose.hold = json.value("hold", pose.hold);
    pose.seconds = json.value("seconds", pose.seconds);
    return pose;
}

Prop propFrom(const Json& json)
{
    Prop prop;
    const auto* const kind = std::ranges::find(kPropKinds, json.at("kind").get<std::string>());
    prop.kind = static_cast<PropKind>(kind - kPropKinds.begin());
    prop.from = json.value("from", 0.0);
    prop.to = json.value("to", 0.0);
    prop.base = json.value("base", 0.0);
    prop.height = json.value("height", 0.0);
    prop.turn = json.value("turn", 0.0);
    prop.before = json.value("before", false);
    prop.endOn = json.value("end_on", false);
    const std::string hands = json.value("hands", "");
    prop.inHands = !hands.empty();
    prop.bothHands = hands == "both";
    if (const auto found = json.find("anchor"); found != json.end())
        prop.anchor = placeFrom(*found);
    return prop;
}

Moving movingFrom(const Json& json)
{
    const auto has = [&json](const char* part) {
        return std::ranges::find(json, Json(part)) != json.end();
    };
    return {has("arms"), has("legs"), has("spine")};
}

View viewFrom(const std::string& name)
{
    if (name == "front")
        return View::Front;
    return name == "above" ? View::Above : View::Side;
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

Place between(Place from, Place to, double share)
{
    return {between(from.x, to.x, share), between(from.y, to.y, share)};
}

LimbPose between(const LimbPose& from, const LimbPose& to, double share)
{
    LimbPose limb;
    if (from.target && to.target)
        limb.target = between(*from.target, *to.target, share);
    if (from.elbow && to.elbow)
        limb.elbow = between(*from.elbow, *to.elbow, share);
    for (std::size_t i = 0; i < limb.directions.size(); ++i)
        limb.directions[i] = between(from.directions[i], to.directions[i], share);
    for (std::size_t i = 0; i < limb.lengths.size(); ++i)
        limb.lengths[i] = between(from.lengths[i], to.lengths[i], share);
    if (from.end && to.end)
        limb.end = between(*from.end, *to.end, share);
    return limb;
}

Pose between(const Pose& from, const Pose& to, double share)
{
    Pose pose;
    pose.pelvis = between(from.pelvis, to.pelvis, share);
    for (std::size_t i = 0; i < pose.spine.size(); ++i)
        pose.spine[i] = between(from.spine[i], to.spine[i], share);
    for (std::size_t i = 0; i < pose.head.size(); ++i)
        pose.head[i] = between(from.head[i], to.head[i], share);
    for (std::size_t i = 0; i < pose.twist.size(); ++i)
        pose.twist[i] = between(from.twist[i], to.twist[i], share);
    for (std::size_t side = 0; side < kSides; ++side) {
        pose.arms[side] = between(from.arms[side], to.arms[side], share);
        pose.legs[side] = between(from.legs[side], to.legs[side], share);
    }
    return pose;
}

/// Starts and stops softly at a pose that is held, and keeps its pace through one that is not.
double eased(double share, bool fromHeld, bool toHeld)
{
    const double square = share * share;
    const double cube = square * share;
    double result = 3 * square - 2 * cube;
    if (!fromHeld)
        result += cube - 2 * square + share;
    if (!toHeld)
        result += cube - square;
    return result;
}

} // namespace

std::span<const std::string_view> propKindNames()
{
    return kPropKinds;
}

double Movement::duration() const
{
    double sum = 0;
    for (const Pose& pose : poses)
        sum += pose.hold + pose.seconds;
    return sum;
}

Pose Movement::at(double seconds) const
{
    double rest = std::fmod(seconds, duration());
    if (rest < 0)
        rest += duration();
    for (std::size_t i = 0; i < poses.size(); ++i) {
        const Pose& pose = poses[i];
        const Pose& next = poses[(i + 1) % poses.size()];
        if (rest < pose.hold)
            return pose;
        rest -= pose.hold;
        if (rest < pose.seconds) {
            const double share = rest / pose.seconds;
            return between(pose, next, eased(share, pose.hold > 0, next.hold > 0));
        }
        rest -= pose.seconds;
    }
    return poses.front();
}

std::vector<std::string> movementIds()
{
    std::vector<std::string> ids;
    for (const auto& [id, value] : jsonResource("figures.json").items())
        ids.push_back(id);
    return ids;
}

std::optional<Movement> movement(std::string_view exercise)
{
    const Json& all = jsonResource("figures.json");
    const auto found = all.find(exercise);
    if (found == all.end())
        return std::nullopt;
    Movement result;
    result.id = exercise;
    result.view = viewFrom(found->value("view", "side"));
    result.spine = found->value("spine", "still") == "moves" ? SpineUse::Moves : SpineUse::Still;
    result.travels = found->value("travels", false);
    if (const auto moving = found->find("moving"); moving != found->end())
        result.moving = movingFrom(*moving);
    if (const auto props = found->find("props"); props != found->end())
        for (const Json& prop : *props)
            result.props.push_back(propFrom(prop));
    Pose pose;
    for (const Json& each : found->at("poses")) {
        pose = poseFrom(each, pose);
        result.poses.push_back(pose);
    }
    return result;
}

} // namespace comeback::library
