// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/check_figures.h"

#include "support/catch.h"

#include <string>

using namespace comeback;
using namespace comeback::library;

namespace {

/// What is wrong when a sound movement is changed at one place, as lines.
std::string problemsWith(const std::string& pointer, const Json& value)
{
    Json movements = Json::parse(R"({"stand": {
        "view": "side", "moving": ["arms"], "props": [{"kind": "band", "hands": "both"}],
        "poses": [
          {"pelvis": [0, 89], "spine": [90, 90, 90], "head": [90, 90],
           "arms": [{"turn": [-90, -90]}, [10, 70]], "legs": [[0, 6.6], [0, 6.6]]},
          {"hold": 1, "seconds": 2}]}})");
    if (!pointer.empty())
        movements[Json::json_pointer("/stand" + pointer)] = value;
    std::string lines;
    for (const Problem& each : checkFigures(movements))
        lines += each.where + ' ' + each.given + '\n';
    return lines;
}

} // namespace

TEST_CASE("a sound movement has no problem")
{
    CHECK(problemsWith("", {}).empty());
}

TEST_CASE("a key or a name of a movement that nobody knows is refused by its place")
{
    CHECK(problemsWith("/speed", 2) == "figures.stand.speed \n");
    CHECK(problemsWith("/view", "below") == "figures.stand.view below\n");
    CHECK(problemsWith("/moving/0", "ears") == "figures.stand.moving ears\n");
    CHECK(problemsWith("/props/0/kind", "rope") == "figures.stand.props.kind rope\n");
    CHECK(problemsWith("/props/0/hands", "three") == "figures.stand.props.hands three\n");
    CHECK(problemsWith("/poses/1/knees", 1) == "figures.stand.poses[1].knees \n");
}

TEST_CASE("a limb is told in one way, as long as a limb or shorter")
{
    const Json both{{"turn", {0, 0}}, {"at", {1, 2}}};
    CHECK(problemsWith("/poses/0/arms/0", both) == "figures.stand.poses[0].arms \n");
    const Json noForearm{{"elbow", {0, 0}}};
    CHECK(problemsWith("/poses/0/arms/0", noForearm) == "figures.stand.poses[0].arms \n");
    CHECK(problemsWith("/poses/0/arms/0/lengths", {1, 1.2}) ==
          "figures.stand.poses[0].arms.lengths \n");
}

TEST_CASE("time does not run backwards, and a movement has somewhere to go")
{
    CHECK(problemsWith("/poses/1/hold", -1) == "figures.stand.poses[1].hold \n");
    CHECK(problemsWith("/poses", Json::array()) == "figures.stand.poses \n");
}
