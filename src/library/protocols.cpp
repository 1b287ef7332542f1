// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/protocols.h"

#include "library/json.h"
#include "library/protocol_schema.h"
#include "library/resource.h"

#include <array>
#include <cmath>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 3> kBuiltIn{"standard", "gentle", "brisk"};

Json decimal(int permille)
{
    return static_cast<double>(permille) / 1000.0;
}

void compare(std::vector<ParameterDifference>& found, const std::string& name, int value, int usual)
{
    if (value != usual)
        found.push_back({name, std::to_string(value), std::to_string(usual)});
}

template<std::size_t N>
void compare(std::vector<ParameterDifference>& found, const std::string& name,
             const std::array<int, N>& value, const std::array<int, N>& usual)
{
    if (value != usual)
        found.push_back({name, Json(value).dump(), Json(usual).dump()});
}

} // namespace

std::span<const std::string_view> builtInProtocolIds()
{
    return kBuiltIn;
}

Result<Protocol> builtInProtocol(std::string_view id)
{
    for (const std::string_view each : kBuiltIn)
        if (each == id)
            return readProtocol(resource("protocols/" + std::string(id) + ".json"));
    return Problems{
        {ProblemKind::UnknownProtocol, "protocol", std::string(id), "standard, gentle, brisk"}};
}

std::string writeProtocol(const Protocol& protocol)
{
    Json json{{"format", "comeback-protocol"},
              {"version", protocol.version},
              {"id", protocol.id},
              {"name", protocol.name}};
    Json& parameters = json["parameters"] = Json::object();
    for (const WholeParameter& each : kWholeParameters)
        parameters[std::string(each.name)] = protocol.parameters.*each.member;
    parameters["start_fraction"] = decimal(protocol.parameters.startFractionPermille);
    parameters["flare_days"] = protocol.parameters.flareDays;
    parameters["flare_drops"] = protocol.parameters.flareDrops;
    parameters["gap_days"] = protocol.parameters.gapDays;
    parameters["gap_drops"] = protocol.parameters.gapDrops;
    Json& stages = json["stages"] = Json::array();
    for (const Stage& stage : protocol.stages) {
        Json row{{"id", stage.id}};
        for (const StageNumber& each : kStageNumbers)
            row[std::string(each.name)] = stage.*each.member;
        stages.push_back(std::move(row));
    }
    Json& levels = json["levels"] = Json::array();
    for (const Level& level : protocol.levels)
        levels.push_back({{"id", level.id},
                          {"stage", protocol.stages[static_cast<std::size_t>(level.stage)].id},
                          {"walk_minutes", level.walkMinutes}});
    return json.dump(2) + '\n';
}

std::vector<ParameterDifference> differences(const Protocol& protocol, const Protocol& from)
{
    std::vector<ParameterDifference> found;
    const Parameters& mine = protocol.parameters;
    const Parameters& usual = from.parameters;
    for (const WholeParameter& each : kWholeParameters)
        compare(found, "parameters." + std::string(each.name), mine.*each.member,
                usual.*each.member);
    if (mine.startFractionPermille != usual.startFractionPermille)
        found.push_back({"parameters.start_fraction", decimal(mine.startFractionPermille).dump(),
                         decimal(usual.startFractionPermille).dump()});
    compare(found, "parameters.flare_days", mine.flareDays, usual.flareDays);
    compare(found, "parameters.flare_drops", mine.flareDrops, usual.flareDrops);
    compare(found, "parameters.gap_days", mine.gapDays, usual.gapDays);
    compare(found, "parameters.gap_drops", mine.gapDrops, usual.gapDrops);
    for (std::size_t i = 0; i < std::min(protocol.stages.size(), from.stages.size()); ++i)
        for (const StageNumber& each : kStageNumbers)
            compare(found, "stages[" + std::to_string(i) + "]." + std::string(each.name),
                    protocol.stages[i].*each.member, from.stages[i].*each.member);
    return found;
}

} // namespace comeback::library
