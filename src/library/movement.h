// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
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
    /// Where the elbow rests, of an arm that leans on its forearm; the second direction is the
    /// forearm's, and the upper arm looks as long as the way from the shoulder.
    std::optional<Place> elbow;
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
    /// How far hips and shoulders are turned about the spine, out of the plane of the view, in
    /// degrees. From the side a positive turn brings the near one forward; from the front it turns
    /// the face to the right of the picture.
    std::array<double, 2> twist{};
    std::array<LimbPose, kSides> arms;
    std::array<LimbPose, kSides> legs;
    double hold = 0;    ///< seconds in this pose; without, the movement flows through it
    double seconds = 1; ///< on the way to the next
};

enum class PropKind : std::uint8_t {
    Mat,
    Wall,
    Box,   ///< a bench, a step or a block, by its height
    Chair, ///< with a back
    Table,
    Water,
    Bike,       ///< `anchor` is the axle of its crank, `height` the top of its saddle
    Elliptical, ///< `anchor` is the axle of its wheel, `to` and `height` where the levers turn
    Pillow,
    Dumbbell, ///< it and all behind it are held in the hands
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
    double base = 0;   ///< of the lower edge, of a mat or a pillow that is seen from above
    double height = 0; ///< of the upper edge; of a wall, 0 is as high as a room
    bool inHands = false;
    bool bothHands = false;
    double turn = 0;     ///< direction of a dumbbell's handle, in degrees
    bool endOn = false;  ///< a dumbbell whose handle points at the viewer
    bool before = false; ///< a box that stands nearer to the viewer than the body
    /// Where a band or a strap is fixed; nothing: at the near foot. Of machines: see their kinds.
    std::optional<Place> anchor;
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

/// What figures.json calls the kinds of things, in the order of PropKind.
[[nodiscard]] std::span<const std::string_view> propKindNames();

/// The exercises that have a movement.
[[nodiscard]] std::vector<std::string> movementIds();
/// The movement of an exercise; nothing if it has none.
[[nodiscard]] std::optional<Movement> movement(std::string_view exercise);

} // namespace comeback::library
