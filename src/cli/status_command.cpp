// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/care_words.h"
#include "cli/commands.h"
#include "cli/course.h"
#include "cli/decision_json.h"
#include "engine/forecast.h"
#include "engine/prescribe.h"
#include "library/bodyweight_day.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace comeback::cli {

namespace {

using Json = nlohmann::ordered_json;

Json dateOrNull(const std::optional<Date>& date)
{
    return date ? Json(date->toString()) : Json(nullptr);
}

bool namesALevel(RecommendationKind kind)
{
    return kind == RecommendationKind::Session || kind == RecommendationKind::Walk ||
           kind == RecommendationKind::Done;
}

Json recommendationJson(const Recommendation& todo, const Protocol& protocol)
{
    return {{"kind", std::string(idOf(todo.kind))},
            {"level", namesALevel(todo.kind) ? Json(protocol.level(todo.level).id) : Json(nullptr)},
            {"ease", todo.ease != Ease::None},
            {"reason", std::string(idOf(todo.reason))}};
}

Json earliestJson(const Course& course, Date today)
{
    const Earliest earliest = forecast(course.replayed.state, course.protocol, today);
    Json json{{"next_level", dateOrNull(earliest.nextLevel)}};
    for (const std::string_view id : {"bodyweight", "loaded", "maintenance"}) {
        json[std::string(id)] = nullptr;
        for (std::size_t i = 0; i < course.protocol.stages.size(); ++i)
            if (i < earliest.stages.size() && course.protocol.stages[i].id == id)
                json[std::string(id)] = dateOrNull(earliest.stages[i]);
    }
    return json;
}

Json statusJson(const Course& course, Date today)
{
    const State& state = course.replayed.state;
    const Protocol& protocol = course.protocol;
    const Recommendation todo = prescribe(state, protocol, today);
    const auto usual = state.recent.usualPain(today);
    // Before a plan stands there is no level to speak of.
    const auto ofLevel = [&state](const Json& value) {
        return state.started ? value : Json(nullptr);
    };
    const Stage& stage = protocol.stageOf(state.level);
    return {{"today", today.toString()},
            {"mode", std::string(idOf(state.mode))},
            {"stage", ofLevel(stage.id)},
            {"level", ofLevel(protocol.level(state.level).id)},
            {"level_index", ofLevel(toInt(state.level))},
            {"credits", ofLevel(state.credits)},
            {"credits_needed", ofLevel(stage.credits)},
            {"days_at_level", state.levelSince ? Json(today - *state.levelSince) : Json(nullptr)},
            {"min_days", ofLevel(stage.minDays)},
            {"usual_pain", usual ? Json(usual->value()) : Json(nullptr)},
            {"acceptable_pain", state.acceptablePain(protocol.parameters.acceptablePain)},
            {"recommendation", recommendationJson(todo, protocol)},
            {"check_in_due", todo.checkInDue},
            {"screen_due", todo.screenDue
                               ? Json(*todo.screenDue == ScreenScope::Full ? "full" : "short")
                               : Json(nullptr)},
            {"ask_flare", todo.askFlare},
            {"earliest", earliestJson(course, today)},
            {"last_decision",
             course.replayed.decisions.empty()
                 ? Json(nullptr)
                 : toJson(course.replayed.decisions.back(), course.entries, protocol)}};
}

std::string standingText(const Course& course, Date today, const library::Texts& texts)
{
    const State& state = course.replayed.state;
    // While a warning sign stands nothing may be taken for a plan.
    if (!state.started || state.mode == Mode::Referred)
        return {};
    const Level& level = course.protocol.level(state.level);
    const Stage& stage = course.protocol.stageOf(state.level);
    std::string text = texts.stage(stage.id).title + ", level " + level.id + ": " +
                       texts.levelTitle(level.id) + ".\n";
    text += "Sessions that count: " + std::to_string(state.credits) + " of " +
            std::to_string(stage.credits);
    if (state.levelSince)
        text += ". Day " + std::to_string(today - *state.levelSince + 1) + " at this level";
    return text + ".\n";
}

std::string statusText(const Course& course, Date today, const library::Texts& texts)
{
    const Recommendation todo = prescribe(course.replayed.state, course.protocol, today);
    const auto limits = library::painLimits(course.replayed.state, course.protocol);
    const library::TitledText words = texts.recommendation(todo.kind, limits);
    std::string text = today.toString() + '\n';
    // What is urgent stands first.
    if (todo.tier)
        text += careText(*todo.tier, texts);
    text += standingText(course, today, texts);
    text += words.title + ": " + words.text + '\n';
    if (todo.kind == RecommendationKind::Session &&
        library::isBodyweightDay(todo.level, course.entries, course.replayed.decisions,
                                 course.protocol, today))
        text += texts.sentence("bodyweight_day") + '\n';
    if (const std::string why = texts.why(todo.reason, limits); !why.empty())
        text += "Why: " + why + '\n';
    if (todo.ease != Ease::None)
        text += texts.ease(todo.ease) + '\n';
    if (todo.checkInDue && course.replayed.state.started)
        text += "No check-in yet today: comeback-cli log check-in --pain 0..10\n";
    if (todo.screenDue)
        text += "The warning-sign questions are due: comeback-cli log screening --no-to-all | "
                "--yes ID\n";
    if (todo.askFlare && course.replayed.state.mode == Mode::Active)
        text += texts.sentence("ask_flare") + '\n';
    if (!course.replayed.decisions.empty())
        text +=
            "Last decision: " + inWords({course.replayed.decisions.back()}, course.protocol, texts);
    return text;
}

/// A diary that is not there yet is a person who has not started.
Outcome status(const Context& context)
{
    auto diary = context.openIfThere();
    if (!diary)
        return diary.error();
    const auto course =
        *diary ? courseOf(**diary, context.today()) : Result<Course, Failure>(emptyCourse());
    if (!course)
        return course.error();
    if (context.json())
        return documentText(statusJson(*course, context.today()));
    return statusText(*course, context.today(), context.texts());
}

} // namespace

void addStatusCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("status", "Where you stand, and what to do today");
    command->callback([&chosen] { chosen = status; });
}

} // namespace comeback::cli
