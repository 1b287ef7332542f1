// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/protocol_numbers.h"

#include "library/json.h"
#include "library/protocol_schema.h"
#include "library/protocols.h"
#include "library/sources.h"

#include <algorithm>

namespace comeback::library {

namespace {

int* wholeParameter(Protocol& protocol, const ProtocolNumber& number)
{
    const auto* found = std::ranges::find(kWholeParameters, number.key, &WholeParameter::name);
    return &(protocol.parameters.*found->member);
}

int* share(Protocol& protocol, const ProtocolNumber& /*number*/)
{
    return &protocol.parameters.startFractionPermille;
}

template<auto Row>
int* inRow(Protocol& protocol, const ProtocolNumber& number)
{
    return &(protocol.parameters.*Row)[number.place.value_or(0)];
}

int* stageNumber(Protocol& protocol, const ProtocolNumber& number)
{
    const auto* found = std::ranges::find(kStageNumbers, number.key, &StageNumber::name);
    Stage& stage = protocol.stages[static_cast<std::size_t>(number.stage.value_or(StageIndex{}))];
    return &(stage.*found->member);
}

int* walkMinutes(Protocol& protocol, const ProtocolNumber& number)
{
    return &protocol.levels[static_cast<std::size_t>(number.level.value_or(LevelIndex{}))]
                .walkMinutes;
}

template<auto Row>
void addRow(std::vector<ProtocolNumber>& numbers, const std::string& key, int low, int high)
{
    const std::size_t count = (Parameters{}.*Row).size();
    for (std::size_t i = 0; i < count; ++i)
        numbers.push_back({.path = "parameters." + key + '[' + std::to_string(i) + ']',
                           .key = key,
                           .place = i,
                           .low = low,
                           .high = high,
                           .member = inRow<Row>});
}

void addParameters(std::vector<ProtocolNumber>& numbers)
{
    for (const WholeParameter& each : kWholeParameters)
        numbers.push_back({.path = "parameters." + std::string(each.name),
                           .key = std::string(each.name),
                           .low = each.low,
                           .high = each.high,
                           .member = wholeParameter});
    numbers.push_back({.path = "parameters.start_fraction",
                       .key = "start_fraction",
                       .low = kLeastSharePermille,
                       .high = kMostSharePermille,
                       .member = share});
    addRow<&Parameters::flareDays>(numbers, "flare_days", 1, kMostDays);
    addRow<&Parameters::flareDrops>(numbers, "flare_drops", 0, kMostDrop);
    addRow<&Parameters::gapDays>(numbers, "gap_days", 1, kMostDays);
    addRow<&Parameters::gapDrops>(numbers, "gap_drops", 0, kMostDrop);
}

} // namespace

int ProtocolNumber::valueIn(const Protocol& protocol) const
{
    Protocol copy = protocol;
    return *member(copy, *this);
}

void ProtocolNumber::put(int value, Protocol& protocol) const
{
    *member(protocol, *this) = std::clamp(value, low, high);
}

std::vector<ProtocolNumber> numbersOf(const Protocol& protocol)
{
    std::vector<ProtocolNumber> numbers;
    addParameters(numbers);
    for (std::size_t i = 0; i < protocol.stages.size(); ++i)
        for (const StageNumber& each : kStageNumbers)
            numbers.push_back(
                {.path = "stages[" + std::to_string(i) + "]." + std::string(each.name),
                 .key = std::string(each.name),
                 .stage = static_cast<StageIndex>(i),
                 .low = each.low,
                 .high = each.high,
                 .member = stageNumber});
    for (std::size_t i = 0; i < protocol.levels.size(); ++i)
        numbers.push_back({.path = "levels[" + std::to_string(i) + "].walk_minutes",
                           .key = "walk_minutes",
                           .level = static_cast<LevelIndex>(i),
                           .low = 0,
                           .high = kMostWalkMinutes,
                           .member = walkMinutes});
    return numbers;
}

std::vector<NumberDifference> differences(const Protocol& protocol, const Protocol& from)
{
    std::vector<NumberDifference> found;
    for (const ProtocolNumber& number : numbersOf(protocol)) {
        if (number.stage && static_cast<std::size_t>(*number.stage) >= from.stages.size())
            continue;
        if (number.level && static_cast<std::size_t>(*number.level) >= from.levels.size())
            continue;
        const int value = number.valueIn(protocol);
        const int usual = number.valueIn(from);
        if (value != usual)
            found.push_back({number, value, usual});
    }
    return found;
}

Problems checkProtocol(const Protocol& protocol)
{
    const auto read = readProtocol(writeProtocol(protocol));
    return read ? Problems{} : read.error();
}

std::string sourceOf(std::string_view parameter, Language language)
{
    const Json& parameters = jsonResource("parameters.json");
    const auto found = parameters.find(parameter);
    return found != parameters.end() ? sourceName(found->at("source").get<std::string>(), language)
                                     : std::string{};
}

} // namespace comeback::library
