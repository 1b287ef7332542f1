// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/protocols.h"

#include "library/json.h"
#include "library/protocol_schema.h"
#include "library/resource.h"

#include <array>
#include <utility>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 3> kBuiltIn{"standard", "gentle", "brisk"};

Json decimal(int permille)
{
    return static_cast<double>(permille) / 1000.0;
}

Problems unknownProtocol(std::string given)
{
    std::string known;
    for (const std::string_view id : kBuiltIn)
        known += (known.empty() ? "" : ", ") + std::string(id);
    return {{ProblemKind::UnknownProtocol, "protocol", std::move(given), std::move(known)}};
}

} // namespace

std::span<const std::string_view> builtInProtocolIds()
{
    return kBuiltIn;
}

Result<Protocol> protocolNamed(const ProtocolRef& ref, std::string_view own)
{
    auto builtIn = builtInProtocol(ref.id);
    if (builtIn && builtIn->version == ref.version)
        return builtIn;
    if (!own.empty())
        if (auto protocol = readProtocol(own);
            protocol && protocol->id == ref.id && protocol->version == ref.version)
            return protocol;
    return unknownProtocol(ref.id + ", version " + std::to_string(ref.version));
}

std::string ownProtocolKey(std::string_view id)
{
    return "protocol:" + std::string(id);
}

Result<Protocol> builtInProtocol(std::string_view id)
{
    for (const std::string_view each : kBuiltIn)
        if (each == id)
            return readProtocol(resource("protocols/" + std::string(id) + ".json"));
    return unknownProtocol(std::string(id));
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

} // namespace comeback::library
