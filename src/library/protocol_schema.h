// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"

#include <array>
#include <string_view>

namespace comeback::library {

/// A parameter of a protocol file that is one whole number, with the bounds within which an edited
/// protocol is accepted.
struct WholeParameter
{
    std::string_view name;
    int Parameters::*member;
    int low;
    int high;
};

inline constexpr std::array kWholeParameters{
    WholeParameter{"acceptable_pain", &Parameters::acceptablePain, 0, 5},
    WholeParameter{"spike_rise", &Parameters::spikeRise, 1, 5},
    WholeParameter{"severe_pain", &Parameters::severePain, 5, 10},
    WholeParameter{"gentle_pain", &Parameters::gentlePain, 4, 10},
    WholeParameter{"flare_pain", &Parameters::flarePain, 4, 10},
    WholeParameter{"follow_up_days", &Parameters::followUpDays, 1, 7},
    WholeParameter{"spike_window_days", &Parameters::spikeWindowDays, 1, 60},
    WholeParameter{"rest_after_spike_days", &Parameters::restAfterSpikeDays, 0, 7},
    WholeParameter{"calm_days_stage", &Parameters::calmDaysStage, 0, 60},
    WholeParameter{"screen_days", &Parameters::screenDays, 4, 28},
    WholeParameter{"full_screen_days", &Parameters::fullScreenDays, 7, 90},
    WholeParameter{"calm_check_ins", &Parameters::calmCheckIns, 1, 14},
    WholeParameter{"ease_gap_days", &Parameters::easeGapDays, 1, 60},
};

/// A number of a stage, likewise.
struct StageNumber
{
    std::string_view name;
    int Stage::*member;
    int low;
    int high;
};

inline constexpr std::array kStageNumbers{
    StageNumber{"credits", &Stage::credits, 1, 10},
    StageNumber{"min_days", &Stage::minDays, 0, 60},
    StageNumber{"rest_days", &Stage::restDays, 0, 6},
    StageNumber{"calm_days", &Stage::calmDays, 0, 60},
    StageNumber{"max_effort", &Stage::maxEffort, 1, 10},
};

inline constexpr int kMostStages = 8;
inline constexpr int kMostLevels = 60;
inline constexpr int kMostDrop = 18;
inline constexpr int kMostDays = 365;
inline constexpr int kMostWalkMinutes = 240;
inline constexpr int kLeastSharePermille = 100;
inline constexpr int kMostSharePermille = 1000;

} // namespace comeback::library
