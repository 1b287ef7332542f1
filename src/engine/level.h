// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace comeback {

/// The place of a level on the ladder: 0 is the first walk. A type of its own, so that it cannot be
/// taken for a pain, a count or a number of days.
enum class LevelIndex : std::uint8_t {};

[[nodiscard]] constexpr int toInt(LevelIndex level)
{
    return static_cast<int>(level);
}

/// The level `steps` below `level`, never below the first.
[[nodiscard]] constexpr LevelIndex lowered(LevelIndex level, int steps)
{
    const int lower = toInt(level) - steps;
    return static_cast<LevelIndex>(lower > 0 ? lower : 0);
}

/// The place of a stage in the order of the ladder.
enum class StageIndex : std::uint8_t {};

[[nodiscard]] constexpr int toInt(StageIndex stage)
{
    return static_cast<int>(stage);
}

} // namespace comeback
