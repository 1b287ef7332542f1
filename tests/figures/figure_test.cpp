// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/figure.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace comeback;
using namespace comeback::figures;
using library::Movement;

namespace {

constexpr int kSamples = 60;
/// Of a body's height, in centimetres: so near is on it.
constexpr double kOnePercent = 1.7;

/// Shows every movement at every moment of a round.
template<typename Look>
void everyMoment(Look look)
{
    for (const std::string& id : library::movementIds()) {
        const Movement movement = library::movement(id).value();
        for (int sample = 0; sample < kSamples; ++sample) {
            const double seconds = movement.duration() * sample / kSamples;
            INFO(id << " at " << seconds << " s");
            look(movement, skeletonOf(movement.at(seconds), movement.view));
        }
    }
}

/// Degrees by which the spine is bent between its parts, the lower end first.
std::array<double, 2> bends(const library::Pose& pose)
{
    return {pose.spine[1] - pose.spine[0], pose.spine[2] - pose.spine[1]};
}

} // namespace

TEST_CASE("every hand and foot reaches the place that it stays at")
{
    everyMoment([](const Movement&, const Skeleton& skeleton) {
        for (const auto& limbs : {skeleton.arms, skeleton.legs})
            for (const Limb& limb : limbs)
                CHECK(limb.outOfReach < 1.5);
    });
}

TEST_CASE("elbows and knees bend as far as a person's do, and never backwards")
{
    // Ranges of movement as commonly measured: elbow to about 150°, knee to about 155°.
    everyMoment([](const Movement& movement, const Skeleton& skeleton) {
        if (movement.view != library::View::Side)
            return;
        for (const Limb& arm : skeleton.arms) {
            CHECK(bendOfElbow(arm) > -8);
            CHECK(bendOfElbow(arm) < 155);
        }
        for (const Limb& leg : skeleton.legs) {
            CHECK(bendOfKnee(leg) > -8);
            CHECK(bendOfKnee(leg) < 158);
        }
    });
}

TEST_CASE("hips bend forward to the belly and a little backward")
{
    everyMoment([](const Movement& movement, const Skeleton& skeleton) {
        if (movement.view != library::View::Side)
            return;
        for (std::size_t side = 0; side < kSides; ++side) {
            CHECK(bendOfHip(skeleton, side) > -35);
            CHECK(bendOfHip(skeleton, side) < 150);
        }
    });
}

TEST_CASE("the spine and the neck keep to the range of a person's")
{
    for (const std::string& id : library::movementIds()) {
        INFO(id);
        const Movement movement = library::movement(id).value();
        for (const library::Pose& pose : movement.poses) {
            for (const double bend : bends(pose))
                CHECK(std::abs(bend) <= 40);
            CHECK(std::abs(pose.head[0] - pose.spine[2]) <= 60);
            CHECK(std::abs(pose.head[1] - pose.head[0]) <= 40);
        }
    }
}

TEST_CASE("the spine stays as it is where the exercise wants it still, and moves where it is to")
{
    for (const std::string& id : library::movementIds()) {
        INFO(id);
        const Movement movement = library::movement(id).value();
        const auto twistOf = [](const library::Pose& pose) {
            return pose.twist[1] - pose.twist[0];
        };
        double most = 0;
        for (const library::Pose& pose : movement.poses) {
            for (std::size_t i = 0; i < 2; ++i)
                most = std::max(most, std::abs(bends(pose)[i] - bends(movement.poses[0])[i]));
            most = std::max(most, std::abs(twistOf(pose) - twistOf(movement.poses[0])));
        }
        if (movement.spine == library::SpineUse::Still)
            CHECK(most <= 10);
        else
            CHECK(most >= 10);
    }
}

TEST_CASE("nothing of the body goes through the floor")
{
    everyMoment([](const Movement& movement, const Skeleton& skeleton) {
        CHECK(skeleton.head.y > 7);
        for (const Place place : skeleton.spine)
            CHECK(place.y > 4);
        for (const Limb& arm : skeleton.arms)
            for (const Place place : {arm.joint, arm.end, palmOf(arm)})
                CHECK(place.y > 0);
        for (const Limb& leg : skeleton.legs)
            for (const Place place : {leg.joint, leg.end})
                CHECK(place.y > 2);
        for (const Limb& leg : skeleton.legs)
            for (const Place place : {toesOf(leg), heelOf(leg)})
                CHECK((movement.view != library::View::Side || place.y > -2.5));
    });
}

TEST_CASE("a foot or a hand that is on the floor in two poses running does not slide")
{
    for (const std::string& id : library::movementIds()) {
        INFO(id);
        const Movement movement = library::movement(id).value();
        if (movement.travels)
            continue;
        for (std::size_t i = 0; i < movement.poses.size(); ++i) {
            const auto& pose = movement.poses[i];
            const auto& next = movement.poses[(i + 1) % movement.poses.size()];
            for (std::size_t side = 0; side < kSides; ++side) {
                const auto& here = pose.legs[side];
                const auto& there = next.legs[side];
                const bool flat = here.target && there.target && here.target->y < 7 &&
                                  there.target->y < 7 && here.end.value_or(0) == 0 &&
                                  there.end.value_or(0) == 0;
                if (flat)
                    CHECK(*here.target == *there.target);
            }
        }
    }
}

TEST_CASE("both hands are on what they hold together")
{
    everyMoment([](const Movement& movement, const Skeleton& skeleton) {
        const bool together = std::ranges::any_of(movement.props, [&](const library::Prop& prop) {
            const bool oneEach = prop.kind == library::PropKind::Pole ||
                                 (movement.view != library::View::Side &&
                                  prop.kind == library::PropKind::Kettlebell);
            return prop.inHands && prop.bothHands && !oneEach;
        });
        if (together)
            CHECK(distance(palmOf(skeleton.arms[0]), palmOf(skeleton.arms[1])) < kOnePercent + 1);
    });
}

TEST_CASE("a limb is told in the same way in every pose of a movement, so that it moves smoothly")
{
    for (const std::string& id : library::movementIds()) {
        INFO(id);
        const Movement movement = library::movement(id).value();
        REQUIRE(movement.poses.size() >= 2);
        CHECK(movement.duration() > 0);
        for (const library::Pose& pose : movement.poses)
            for (std::size_t side = 0; side < kSides; ++side) {
                const auto& first = movement.poses[0];
                CHECK(pose.arms[side].target.has_value() == first.arms[side].target.has_value());
                CHECK(pose.legs[side].target.has_value() == first.legs[side].target.has_value());
                CHECK(pose.arms[side].elbow.has_value() == first.arms[side].elbow.has_value());
                CHECK(pose.arms[side].end.has_value() == first.arms[side].end.has_value());
            }
    }
}

TEST_CASE("no part of the body jumps from one moment to the next")
{
    for (const std::string& id : library::movementIds()) {
        const Movement movement = library::movement(id).value();
        constexpr double kFrame = 1.0 / 60;
        Skeleton before = skeletonOf(movement.at(0), movement.view);
        for (double seconds = kFrame; seconds < movement.duration() + 0.5; seconds += kFrame) {
            INFO(id << " at " << seconds << " s");
            const Skeleton now = skeletonOf(movement.at(seconds), movement.view);
            for (std::size_t side = 0; side < kSides; ++side) {
                CHECK(distance(before.legs[side].joint, now.legs[side].joint) < 8);
                CHECK(distance(before.legs[side].end, now.legs[side].end) < 8);
                CHECK(distance(palmOf(before.arms[side]), palmOf(now.arms[side])) < 8);
            }
            CHECK(distance(before.head, now.head) < 5);
            before = now;
        }
    }
}

TEST_CASE("a figure is drawn inside its rectangle at any size, and is not empty")
{
    for (const std::string& id : library::movementIds())
        for (const int size : {24, 300}) {
            INFO(id << " at " << size);
            const Movement movement = library::movement(id).value();
            const QRectF extent = extentOf(movement);
            CHECK(extent.width() > 30);
            CHECK(extent.height() > 15);
            QImage image(size * 3, size * 3, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFigure(painter, QRectF(size, size, size, size), movement, 0,
                        figureColors(Qt::black, Qt::white, Qt::blue));
            painter.end();
            int inside = 0;
            int outside = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const bool here =
                        x >= size - 1 && x <= 2 * size && y >= size - 1 && y <= 2 * size;
                    const bool drawn = image.pixel(x, y) != qRgb(255, 255, 255);
                    inside += here && drawn ? 1 : 0;
                    outside += !here && drawn ? 1 : 0;
                }
            CHECK(inside > size);
            CHECK(outside == 0);
        }
}
