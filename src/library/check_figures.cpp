// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/check_figures.h"

#include "library/movement.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace comeback::library {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 6> kMovement{"view",   "spine", "travels",
                                                    "moving", "props", "poses"};
constexpr std::array<std::string_view, 3> kViews{"side", "front", "above"};
constexpr std::array<std::string_view, 2> kSpines{"still", "moves"};
constexpr std::array<std::string_view, 3> kMoving{"arms", "legs", "spine"};
constexpr std::array<std::string_view, 2> kHands{"one", "both"};
constexpr std::array<std::string_view, 10> kProp{"kind",  "from", "to",     "base",   "height",
                                                 "hands", "turn", "end_on", "before", "anchor"};
constexpr std::array<std::string_view, 8> kPose{"pelvis", "spine", "head", "twist",
                                                "arms",   "legs",  "hold", "seconds"};
constexpr std::array<std::string_view, 6> kLimb{"at", "turn", "elbow", "forearm", "lengths", "end"};
constexpr std::array<std::string_view, 3> kLimbWays{"at", "turn", "elbow"};

class FigureChecker
{
public:
    Problems check(const Json& movements)
    {
        for (const auto& [id, movement] : movements.items())
            checkMovement(movement, "figures." + id);
        return std::move(m_problems);
    }

private:
    void add(ProblemKind kind, const std::string& where, std::string given = {})
    {
        m_problems.push_back({kind, where, std::move(given), {}});
    }

    void keys(const Json& object, Names known, const std::string& where)
    {
        for (const auto& [key, value] : object.items())
            if (std::ranges::find(known, std::string_view(key)) == known.end())
                add(ProblemKind::UnknownField, where + '.' + key);
    }

    void name(const Json& object, const char* key, Names known, const std::string& where)
    {
        const auto found = object.find(key);
        if (found == object.end())
            return;
        const auto given = found->get<std::string>();
        if (std::ranges::find(known, std::string_view(given)) == known.end())
            add(ProblemKind::UnknownValue, where + '.' + key, given);
    }

    void checkMovement(const Json& movement, const std::string& where)
    {
        keys(movement, kMovement, where);
        name(movement, "view", kViews, where);
        name(movement, "spine", kSpines, where);
        for (const Json& part : movement.value("moving", Json::array()))
            if (std::ranges::find(kMoving, part.get<std::string>()) == kMoving.end())
                add(ProblemKind::UnknownValue, where + ".moving", part.get<std::string>());
        for (const Json& prop : movement.value("props", Json::array())) {
            keys(prop, kProp, where + ".props");
            name(prop, "kind", propKindNames(), where + ".props");
            name(prop, "hands", kHands, where + ".props");
            if (!prop.contains("kind"))
                add(ProblemKind::MissingField, where + ".props.kind");
        }
        const auto poses = movement.find("poses");
        if (poses == movement.end() || poses->size() < 2)
            return add(ProblemKind::MissingField, where + ".poses");
        for (std::size_t i = 0; i < poses->size(); ++i)
            checkPose(poses->at(i), where + ".poses[" + std::to_string(i) + ']');
        for (const char* key : {"pelvis", "spine", "head", "arms", "legs"})
            if (!poses->at(0).contains(key))
                add(ProblemKind::MissingField, where + ".poses[0]." + key);
    }

    void checkPose(const Json& pose, const std::string& where)
    {
        keys(pose, kPose, where);
        for (const char* key : {"hold", "seconds"})
            if (pose.value(key, 0.0) < 0)
                add(ProblemKind::OutOfRange, where + '.' + key);
        for (const char* key : {"arms", "legs"}) {
            const Json limbs = pose.value(key, Json::array());
            if (!limbs.empty() && limbs.size() != kSides)
                add(ProblemKind::Inconsistent, where + '.' + key);
            for (const Json& limb : limbs)
                checkLimb(limb, where + '.' + key);
        }
    }

    void checkLimb(const Json& limb, const std::string& where)
    {
        if (!limb.is_object())
            return;
        keys(limb, kLimb, where);
        const auto ways = std::ranges::count_if(
            kLimbWays, [&](std::string_view way) { return limb.contains(way); });
        if (ways != 1 || limb.contains("elbow") != limb.contains("forearm"))
            add(ProblemKind::Inconsistent, where);
        for (const Json& length : limb.value("lengths", Json::array()))
            if (length.get<double>() <= 0 || length.get<double>() > 1)
                add(ProblemKind::OutOfRange, where + ".lengths");
    }

    Problems m_problems;
};

} // namespace

Problems checkFigures(const Json& movements)
{
    return FigureChecker{}.check(movements);
}

} // namespace comeback::library
