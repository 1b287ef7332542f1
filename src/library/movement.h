// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::library {

/// A place in the plane of a figure, in centimetres of a person 170 cm tall: x to the right, y up
/// from the floor.
struct Place
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

/// From where a figure is seen: from its right side, facing right; from the front; or, lying on its
/// back, from above.
enum class View : std::uint8_t { Side, Front, Above };

/// What the spine does in the exercise; a test holds the poses to it.
enum class SpineUse : std::uint8_t {
    Still, ///< its shape stays within a few degrees; the trunk as a whole may tilt
    Moves, ///< bending, arching or side-bending it is the exercise
};

/// Where an arm or a leg is. Directions are degrees, 0 to the right, 90 up, in the plane.
struct LimbPose
{
    /// Where the palm or the ankle is; the elbow or the knee follows. Nothing: `directions` tell.
    std::optional<Place> target;
    std::array<double, 2> directions{}; ///< of upper arm and forearm, or thigh and shin
    /// How long the two parts look, 0 to 1: less than 1 where they point at the viewer.
    std::array<double, 2> lengths{1, 1};
    /// Direction of the hand or the foot: for a hand nothing means that it continues the forearm,
    /// and a value that it lies flat, with the wrist at the target.
    std::optional<double> end;
    friend bool operator==(const LimbPose&, const LimbPose&) = default;
};

/// Near limbs first: in the front view the near ones are those at the right of the picture.
inline constexpr std::size_t kSides = 2;

/// One posture, and how long it takes to get to the next.
struct Pose
{
    Place pelvis;                  ///< the hip joints
    std::array<double, 3> spine{}; ///< directions of the lower, middle and upper part
    std::array<double, 2> head{};  ///< directions of neck and head
    std::array<LimbPose, kSides> arms;
    std::array<LimbPose, kSides> legs;
    double hold = 0;    ///< seconds in this pose
    double seconds = 1; ///< on the way to the next
};

enum class PropKind : std::uint8_t {
    Mat,
    Wall,
    Box,   ///< a bench, a step or a block, by its height
    Chair, ///< with a back
    Table,
    Water,
    Bike,
    Dumbbell,
    Kettlebell,
    Barbell,
    Pole,
    Band,
    Strap,
};

/// A thing beside the figure, or in its hands.
struct Prop
{
    PropKind kind{};
    double from = 0;   ///< left edge, or the place of a wall
    double to = 0;     ///< right edge
    double height = 0; ///< of the upper edge
    bool inHands = false;
    bool bothHands = false;
    std::optional<Place> anchor; ///< where a band or a strap is fixed; nothing: at the near foot
};

/// Parts of the figure that are drawn in the accent colour.
struct Moving
{
    bool arms = false;
    bool legs = false;
    bool spine = false;
};

/// A movement: poses that are gone through in a circle.
struct Movement
{
    std::string id;
    View view = View::Side;
    SpineUse spine = SpineUse::Still;
    bool travels = false; ///< the person gets along; the picture goes with them
    Moving moving;
    std::vector<Prop> props;
    std::vector<Pose> poses;

    /// Of one round, in seconds.
    [[nodiscard]] double duration() const;
    /// The pose at a moment, eased between two poses; rounds repeat.
    [[nodiscard]] Pose at(double seconds) const;
};

/// The exercises that have a movement.
[[nodiscard]] std::vector<std::string> movementIds();
/// The movement of an exercise; nothing if it has none.
[[nodiscard]] std::optional<Movement> movement(std::string_view exercise);

} // namespace comeback::library
