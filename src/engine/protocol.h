// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/level.h"
#include "engine/pain.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback {

/// The numbers of a protocol, by the names that protocol.md gives them. The initial values are
/// those of `standard`; where they come from is in docs/evidence.md.
struct Parameters
{
    int acceptablePain = 3; ///< pain up to this is acceptable (NRS)
    int spikeRise = 2;      ///< points above the reference that make a spike
    int severePain = 8;     ///< a spike to here drops two levels; a reading of it means rest
    int gentlePain = 6;     ///< a reading of it means gentle walks alone
    int flarePain = 7;      ///< a baseline of it starts in flare mode; a check-in of it asks

    /// The share of the comfortable walking time to start at, in thousandths: 800 is 0.8. Kept
    /// whole so that minutes compare exactly as decimals.
    int startFractionPermille = 800;

    int followUpDays = 3;     ///< a session must be followed by a reading within these days
    int spikeWindowDays = 14; ///< a second spike within these days drops two levels
    int restAfterSpikeDays = 1;
    int calmDaysStage = 14; ///< days without a spike before a new stage opens
    int screenDays = 10;    ///< the oldest screening with which a level opens, in days
    int fullScreenDays = 28;
    int calmCheckIns = 2; ///< check-ins at acceptable pain, on days of their own, that end a flare
    std::array<int, 3> flareDays{3, 7, 21};
    std::array<int, 4> flareDrops{1, 2, 4, 6};
    std::array<int, 3> gapDays{14, 28, 56};
    std::array<int, 3> gapDrops{1, 2, 4};
    int easeGapDays = 7;

    friend bool operator==(const Parameters&, const Parameters&) = default;
};

/// A run of consecutive levels with what it takes to move on from each of them.
struct Stage
{
    std::string id;
    int credits = 0;   ///< credited sessions needed at a level
    int minDays = 0;   ///< least days at a level
    int restDays = 0;  ///< days to leave free after a session
    int calmDays = 0;  ///< days without a spike before a level opens
    int maxEffort = 0; ///< the most effort (CR10) with which a session is credited
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// One rung of the ladder.
struct Level
{
    std::string id;
    StageIndex stage{};
    int walkMinutes = 0; ///< minutes of one walk at this level
    friend bool operator==(const Level&, const Level&) = default;
};

/// A protocol file as values: the rules' numbers and the ladder. A protocol has at least one level,
/// every level's stage exists, and the stages follow each other in order; the reader
/// (library/protocols.h) makes no other.
struct Protocol
{
    std::string id;
    int version = 1;
    std::string name;
    Parameters parameters;
    std::vector<Stage> stages;
    std::vector<Level> levels;

    [[nodiscard]] LevelIndex lastLevel() const
    {
        return static_cast<LevelIndex>(levels.size() - 1);
    }
    [[nodiscard]] const Level& level(LevelIndex index) const
    {
        return levels[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Stage& stageOf(LevelIndex index) const
    {
        return stages[static_cast<std::size_t>(level(index).stage)];
    }
    /// Whether the level after `index` belongs to another stage. False for the last level.
    [[nodiscard]] bool nextOpensStage(LevelIndex index) const;
    /// The level of that name, if the ladder has it.
    [[nodiscard]] std::optional<LevelIndex> find(std::string_view levelName) const;

    friend bool operator==(const Protocol&, const Protocol&) = default;
};

} // namespace comeback
