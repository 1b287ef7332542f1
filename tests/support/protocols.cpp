// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/protocols.h"

#include <stdexcept>

namespace comeback::test {

namespace {

Parameters parameters()
{
    Parameters p;
    p.acceptablePain = 3;
    p.spikeRise = 2;
    p.severePain = 8;
    p.gentlePain = 6;
    p.flarePain = 7;
    p.startFractionPermille = 800;
    p.followUpDays = 3;
    p.spikeWindowDays = 14;
    p.restAfterSpikeDays = 1;
    p.calmDaysStage = 14;
    p.screenDays = 10;
    p.fullScreenDays = 28;
    p.calmCheckIns = 2;
    p.flareDays = {3, 7, 21};
    p.flareDrops = {1, 2, 4, 6};
    p.gapDays = {14, 28, 56};
    p.gapDrops = {1, 2, 4};
    p.easeGapDays = 7;
    return p;
}

std::vector<Level> ladder()
{
    constexpr StageIndex walking{0};
    constexpr StageIndex bodyweight{1};
    constexpr StageIndex loaded{2};
    constexpr StageIndex maintenance{3};
    return {{"W1", walking, 5},     {"W2", walking, 6},     {"W3", walking, 7},
            {"W4", walking, 16},    {"W5", walking, 19},    {"B1", bodyweight, 19},
            {"B2", bodyweight, 20}, {"B3", bodyweight, 22}, {"B4", bodyweight, 24},
            {"B5", bodyweight, 25}, {"B6", bodyweight, 27}, {"L1", loaded, 27},
            {"L2", loaded, 28},     {"L3", loaded, 30},     {"L4", loaded, 30},
            {"L5", loaded, 30},     {"L6", loaded, 30},     {"M1", maintenance, 30}};
}

} // namespace

Protocol standardProtocol()
{
    Protocol protocol;
    protocol.id = "standard";
    protocol.version = 1;
    protocol.name = "Standard";
    protocol.parameters = parameters();
    protocol.stages = {{"walking", 3, 5, 0, 5, 5},
                       {"bodyweight", 3, 7, 1, 7, 6},
                       {"loaded", 2, 7, 1, 7, 7},
                       {"maintenance", 2, 7, 1, 7, 7}};
    protocol.levels = ladder();
    return protocol;
}

Protocol gentleProtocol()
{
    Protocol protocol = standardProtocol();
    protocol.id = "gentle";
    protocol.name = "Gentle";
    protocol.stages = {{"walking", 4, 7, 0, 5, 5},
                       {"bodyweight", 4, 10, 1, 7, 6},
                       {"loaded", 3, 10, 1, 7, 7},
                       {"maintenance", 2, 7, 1, 7, 7}};
    return protocol;
}

Protocol briskProtocol()
{
    Protocol protocol = standardProtocol();
    protocol.id = "brisk";
    protocol.name = "Brisk";
    protocol.stages = {{"walking", 2, 3, 0, 5, 5},
                       {"bodyweight", 2, 4, 1, 7, 6},
                       {"loaded", 2, 5, 1, 7, 7},
                       {"maintenance", 2, 7, 1, 7, 7}};
    return protocol;
}

LevelIndex levelOf(const Protocol& protocol, std::string_view name)
{
    const auto level = protocol.find(name);
    if (!level)
        throw std::invalid_argument("no such level: " + std::string(name));
    return *level;
}

} // namespace comeback::test
