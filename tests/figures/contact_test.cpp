// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands and feet hold, stand on and lean on stays at them at every moment.

#include "figures/prop_geometry.h"
#include "figures/skeleton.h"
#include "library/movement.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace comeback;
using namespace comeback::figures;
using library::Movement;
using library::Prop;
using library::PropKind;

namespace {

constexpr int kSamples = 60;
/// Of a body's height, in centimetres: so near is on it.
constexpr double kOnePercent = 1.7;

template<typename Look>
void everyMomentOf(const Movement& movement, Look look)
{
    for (int sample = 0; sample < kSamples; ++sample) {
        const double seconds = movement.duration() * sample / kSamples;
        INFO(movement.id << " at " << seconds << " s");
        look(skeletonOf(movement.at(seconds), movement.view));
    }
}

template<typename Look>
void everyMomentOf(const std::string& id, Look look)
{
    everyMomentOf(library::movement(id).value(), look);
}

/// Shows every movement that has such a thing, with the thing, at every moment.
template<typename Look>
void everyMomentWith(PropKind kind, Look look)
{
    bool any = false;
    for (const std::string& id : library::movementIds()) {
        const Movement movement = library::movement(id).value();
        for (const Prop& prop : movement.props) {
            if (prop.kind != kind)
                continue;
            any = true;
            everyMomentOf(movement, [&](const Skeleton& skeleton) { look(prop, skeleton); });
        }
    }
    CHECK(any);
}

Prop propOf(const std::string& id, PropKind kind)
{
    const Movement movement = library::movement(id).value();
    const auto found = std::ranges::find(movement.props, kind, &Prop::kind);
    REQUIRE(found != movement.props.end());
    return *found;
}

/// From a place to the bone between two joints.
double distanceToBone(Place place, Place from, Place to)
{
    const double length = distance(from, to);
    const double along =
        ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / length;
    return distance(place, away(from, std::clamp(along, 0.0, length), direction(from, to)));
}

/// By how many degrees two directions differ.
double between(double one, double other)
{
    return std::abs(std::remainder(one - other, 360));
}

} // namespace

TEST_CASE("nothing of the body goes through a wall")
{
    everyMomentWith(PropKind::Wall, [](const Prop& wall, const Skeleton& skeleton) {
        const bool right = wall.from > skeleton.spine[0].x;
        const auto clear = [&](Place place, double flesh) {
            return right ? place.x + flesh <= wall.from + kOnePercent
                         : place.x - flesh >= wall.from + thing::kWall - kOnePercent;
        };
        CHECK(clear(skeleton.head, 8));
        for (const Place place : skeleton.spine)
            CHECK(clear(place, 8));
        for (const Limb& arm : skeleton.arms)
            CHECK((clear(arm.joint, 3.5) && clear(arm.end, 2.5) && clear(palmOf(arm), 2)));
        for (const Limb& leg : skeleton.legs)
            CHECK((clear(leg.joint, 5) && clear(leg.end, 3) && clear(toesOf(leg), 2) &&
                   clear(heelOf(leg), 2)));
    });
}

TEST_CASE("forearms lie flat on the wall in the planks at a wall")
{
    const auto flat = [](const Limb& arm, const Prop& wall) {
        CHECK(std::abs(arm.joint.x + 3.7 - wall.from) < kOnePercent);
        CHECK(std::abs(arm.end.x + 3.7 - wall.from) < kOnePercent);
        CHECK(arm.outOfReach < kOnePercent);
    };
    const Prop front = propOf("wall_plank", PropKind::Wall);
    everyMomentOf("wall_plank", [&](const Skeleton& skeleton) {
        flat(skeleton.arms[0], front);
        flat(skeleton.arms[1], front);
    });
    const Prop side = propOf("side_plank_wall", PropKind::Wall);
    everyMomentOf("side_plank_wall",
                  [&](const Skeleton& skeleton) { flat(skeleton.arms[0], side); });
}

TEST_CASE("no foot is inside a step, a bench or a block")
{
    everyMomentWith(PropKind::Box, [](const Prop& box, const Skeleton& skeleton) {
        // One that stands nearer to the viewer is beside the feet.
        if (box.before)
            return;
        for (const Limb& leg : skeleton.legs)
            for (const Place place : {leg.end, ballOf(leg), toesOf(leg), heelOf(leg)}) {
                const bool over = place.x > box.from + 1 && place.x < box.to - 1;
                CHECK((!over || place.y > box.height));
            }
    });
}

TEST_CASE("both pedals of a bike are under the feet, opposite each other on the crank")
{
    everyMomentWith(PropKind::Bike, [](const Prop& bike, const Skeleton& skeleton) {
        REQUIRE(bike.anchor);
        const Place near = pedalUnder(skeleton.legs[0]);
        const Place far = pedalUnder(skeleton.legs[1]);
        CHECK(std::abs(distance(*bike.anchor, near) - thing::kCrank) < kOnePercent);
        CHECK(std::abs(distance(*bike.anchor, far) - thing::kCrank) < kOnePercent);
        CHECK(distance(near, far) > 2 * thing::kCrank - 2 * kOnePercent);
        const double overSaddle = skeleton.spine[0].y - bike.height;
        CHECK(overSaddle > 7);
        CHECK(overSaddle < 11);
    });
}

TEST_CASE("the bars of an elliptical trainer go from the rail to the wheel, its levers keep length")
{
    everyMomentWith(PropKind::Elliptical, [](const Prop& trainer, const Skeleton& skeleton) {
        REQUIRE(trainer.anchor);
        const Place pivot{trainer.to, trainer.height};
        constexpr double kLever = 70;
        for (std::size_t side = 0; side < kSides; ++side) {
            const auto [roller, pin] = barUnder(skeleton.legs[side]);
            CHECK(std::abs(roller.y - 6) < kOnePercent);
            CHECK(std::abs(distance(*trainer.anchor, pin) - thing::kEllipticalCrank) < 2.5);
            const Place hand = palmOf(skeleton.arms[side]);
            CHECK(std::abs(distance(pivot, hand) - kLever) < kOnePercent);
        }
    });
}

TEST_CASE("walking poles reach from the hands to the floor")
{
    everyMomentWith(PropKind::Pole, [](const Prop& pole, const Skeleton& skeleton) {
        CHECK(pole.bothHands);
        for (const Limb& arm : skeleton.arms) {
            CHECK(poleTip(arm).y == 0);
            CHECK(std::abs(distance(palmOf(arm), poleTip(arm)) - thing::kPole) < 0.01);
            CHECK(poleTip(arm).x < palmOf(arm).x - 20);
        }
    });
}

TEST_CASE("a barbell begins on the floor or on its block")
{
    for (const auto& [id, under] :
         {std::pair{"floor_deadlift", 0.0},
          {"block_deadlift", propOf("block_deadlift", PropKind::Box).height}}) {
        const Movement movement = library::movement(id).value();
        const Place hand = palmOf(skeletonOf(movement.at(0), movement.view).arms[0]);
        CHECK(std::abs(hand.y - under - thing::kPlate) < kOnePercent);
    }
}

TEST_CASE("a hand that holds on to something fixed stays there")
{
    const auto stays = [](const std::string& id, std::size_t side) {
        const Movement movement = library::movement(id).value();
        const Place first = palmOf(skeletonOf(movement.at(0), movement.view).arms[side]);
        everyMomentOf(id, [&](const Skeleton& skeleton) {
            CHECK(distance(first, palmOf(skeleton.arms[side])) < kOnePercent);
        });
    };
    for (const char* id : {"table_row", "calf_raise", "hip_extension_standing", "bench_push_up",
                           "wall_push_up", "press_up", "bike", "cat_camel"}) {
        stays(id, 0);
        stays(id, 1);
    }
    stays("single_leg_deadlift", 1);
    stays("one_arm_row", 1);
    stays("bird_dog", 0);
    stays("thread_the_needle", 0);
}

TEST_CASE("hands lie on the top of a bench, and grip the edge of a table")
{
    const Prop bench = propOf("bench_push_up", PropKind::Box);
    everyMomentOf("bench_push_up", [&](const Skeleton& skeleton) {
        const Place hand = palmOf(skeleton.arms[0]);
        CHECK(std::abs(hand.y - bench.height - 2.5) < kOnePercent);
        CHECK(hand.x > bench.from);
    });
    const Prop table = propOf("table_row", PropKind::Table);
    everyMomentOf("table_row", [&](const Skeleton& skeleton) {
        const Place hand = palmOf(skeleton.arms[0]);
        CHECK(distance(hand, {table.from, table.height - 2}) < 2 * kOnePercent);
    });
}

TEST_CASE("straight bodies are straight from knees to shoulders")
{
    const auto straight = [](const std::string& id) {
        everyMomentOf(id, [](const Skeleton& skeleton) {
            const double thigh = direction(skeleton.legs[0].joint, skeleton.spine[0]);
            const double trunk = direction(skeleton.spine[0], skeleton.spine[3]);
            CHECK(between(thigh, trunk) < 12);
        });
    };
    straight("table_row");
    straight("bench_push_up");
    straight("wall_push_up");
}

TEST_CASE("both knees are bent alike where both feet stand side by side")
{
    for (const std::string& id : library::movementIds()) {
        const Movement movement = library::movement(id).value();
        if (movement.view != library::View::Side)
            continue;
        everyMomentOf(movement, [](const Skeleton& skeleton) {
            const auto& [near, far] = skeleton.legs;
            const bool standing = near.end.y < 8 && far.end.y < 8 && skeleton.spine[0].y > 60;
            if (standing && std::abs(near.end.x - far.end.x) < 6)
                CHECK(std::abs(bendOfKnee(near) - bendOfKnee(far)) < 12);
        });
    }
}

TEST_CASE("toes stay on the floor when the heels rise")
{
    const Movement movement = library::movement("calf_raise").value();
    const Place ball = ballOf(skeletonOf(movement.at(0), movement.view).legs[0]);
    everyMomentOf("calf_raise", [&](const Skeleton& skeleton) {
        CHECK(distance(ball, ballOf(skeleton.legs[0])) < kOnePercent);
        CHECK(toesOf(skeleton.legs[0]).y < 3.5);
    });
}

TEST_CASE("the hips go down to the heels in the child's pose, and the shins stay on the floor")
{
    double nearest = 100;
    everyMomentOf("childs_pose", [&](const Skeleton& skeleton) {
        nearest = std::min(nearest, distance(skeleton.spine[0], skeleton.legs[0].end));
        CHECK(std::abs(skeleton.legs[0].joint.y - 5) < 2 * kOnePercent);
    });
    CHECK(nearest < 18);
}

TEST_CASE("hands lie on the body where the words say so")
{
    // Between the middle of a bone and a hand on the skin: half a limb and half a hand.
    everyMomentOf("knees_to_chest", [](const Skeleton& skeleton) {
        for (std::size_t side = 0; side < kSides; ++side) {
            const Limb& leg = skeleton.legs[side];
            CHECK(distanceToBone(palmOf(skeleton.arms[side]), leg.joint, leg.end) < 8);
        }
    });
    everyMomentOf("hip_flexor_stretch", [](const Skeleton& skeleton) {
        const Limb& leg = skeleton.legs[0];
        CHECK(distanceToBone(palmOf(skeleton.arms[0]), leg.root, leg.joint) < 11);
        CHECK(leg.joint.x < toesOf(leg).x);
    });
    for (const char* id : {"good_morning", "hinge_drill"})
        everyMomentOf(id, [](const Skeleton& skeleton) {
            for (const Limb& arm : skeleton.arms)
                CHECK(distance(palmOf(arm), skeleton.spine[0]) < 16);
        });
    everyMomentOf("hip_thrust", [](const Skeleton& skeleton) {
        CHECK(distance(palmOf(skeleton.arms[0]), skeleton.spine[0]) < 20);
    });
}

TEST_CASE("arms stay long where a weight hangs from them")
{
    for (const char* id :
         {"floor_deadlift", "block_deadlift", "kettlebell_deadlift", "romanian_deadlift"})
        everyMomentOf(id, [](const Skeleton& skeleton) {
            for (const Limb& arm : skeleton.arms)
                CHECK(bendOfElbow(arm) < 15);
        });
}

TEST_CASE("the shoulder blades stay on the edge of the bench in the hip thrust")
{
    const Prop bench = propOf("hip_thrust", PropKind::Box);
    everyMomentOf("hip_thrust", [&](const Skeleton& skeleton) {
        // The back is so far behind the spine.
        constexpr double kBack = 10;
        const Place edge{bench.to - 2, bench.height};
        const double off = distanceToBone(edge, skeleton.spine[0], skeleton.spine[3]);
        CHECK(std::abs(off - kBack) < 2 * kOnePercent);
    });
}

TEST_CASE("a movement flows through a pose that is not held, and rests in one that is")
{
    const Movement movement = library::movement("childs_pose").value();
    const auto pace = [&](double seconds) {
        constexpr double kMoment = 0.01;
        return distance(movement.at(seconds).pelvis, movement.at(seconds + kMoment).pelvis) /
               kMoment;
    };
    REQUIRE(movement.poses[0].hold > 0);
    REQUIRE(movement.poses[1].hold == 0);
    const double through = movement.poses[0].hold + movement.poses[0].seconds;
    CHECK(pace(0) < 0.1);
    CHECK(pace(through) > 5);
}
