// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"

namespace comeback::test {

/// Two stages of three and two levels, every number small: every rule counts in it, and its states
/// are few enough to look at all of them in a moment.
[[nodiscard]] inline Protocol smallProtocol()
{
    Protocol protocol;
    protocol.id = "small";
    protocol.name = "Small";
    Parameters& parameters = protocol.parameters;
    parameters.followUpDays = 2;
    parameters.spikeWindowDays = 4;
    parameters.calmDaysStage = 5;
    parameters.screenDays = 5;
    parameters.fullScreenDays = 8;
    parameters.flareDays = {1, 2, 3};
    parameters.gapDays = {5, 8, 11};
    parameters.easeGapDays = 3;
    protocol.stages = {{"walking", 2, 2, 0, 3, 5}, {"loaded", 2, 3, 1, 4, 7}};
    protocol.levels = {{"W1", StageIndex{0}, 5},
                       {"W2", StageIndex{0}, 10},
                       {"W3", StageIndex{0}, 20},
                       {"L1", StageIndex{1}, 20},
                       {"L2", StageIndex{1}, 30}};
    return protocol;
}

} // namespace comeback::test
