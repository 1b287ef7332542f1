// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/decision_json.h"

#include "cli/table.h"

#include <nlohmann/json.hpp>

namespace comeback::cli {

namespace {

using Json = nlohmann::ordered_json;

Json levelName(int index, const Protocol& protocol)
{
    const auto place = static_cast<std::size_t>(index);
    if (place >= protocol.levels.size())
        return nullptr;
    return protocol.levels[place].id;
}

Json figureValue(const Figure& figure, const Protocol& protocol)
{
    switch (figure.name) {
    case FigureName::Until:
        return Date::fromDayNumber(figure.value).toString();
    case FigureName::Cap:
    case FigureName::WantedLevel:
        return levelName(figure.value, protocol);
    case FigureName::Severity:
        return std::string(idOf(static_cast<Tier>(figure.value)));
    default:
        return figure.value;
    }
}

} // namespace

Json toJson(const Decision& decision, std::span<const Entry> entries, const Protocol& protocol)
{
    Json figures = Json::object();
    for (const Figure& each : decision.figures.all())
        figures[std::string(idOf(each.name))] = figureValue(each, protocol);
    return {{"entry", entries[decision.entry].id.text},
            {"date", decision.date.toString()},
            {"action", std::string(idOf(decision.action))},
            {"reason", std::string(idOf(decision.reason))},
            {"from", protocol.level(decision.from).id},
            {"to", protocol.level(decision.to).id},
            {"figures", std::move(figures)}};
}

Json toJson(const Decisions& decisions, std::span<const Entry> entries, const Protocol& protocol)
{
    Json list = Json::array();
    for (const Decision& each : decisions)
        list.push_back(toJson(each, entries, protocol));
    return list;
}

Json toJson(const State& state, const Protocol& protocol)
{
    const auto cap = state.cap();
    const auto holdUntil = state.holdUntil();
    return {{"mode", std::string(idOf(state.mode))},
            {"level", protocol.level(state.level).id},
            {"level_index", toInt(state.level)},
            {"credits", state.credits},
            {"cap", cap ? levelName(toInt(*cap), protocol) : Json(nullptr)},
            {"hold_until", holdUntil ? Json(holdUntil->toString()) : Json(nullptr)},
            {"acceptable_pain", state.acceptablePain(protocol.parameters.acceptablePain)}};
}

std::string inWords(const Decisions& decisions, const Protocol& protocol,
                    const library::Texts& texts)
{
    std::string text;
    for (const Decision& each : decisions) {
        const library::DecisionText words = texts.decision(each, protocol);
        text += oneLine(words.title) + ": " + oneLine(words.text) + '\n';
    }
    return text;
}

} // namespace comeback::cli
