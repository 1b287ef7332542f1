// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/protocol_choice.h"
#include "cli/table.h"
#include "engine/cohort/simulate.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iomanip>
#include <memory>
#include <sstream>
#include <thread>

namespace comeback::cli {

namespace {

using cohort::Histogram;
using cohort::Onset;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostPeople = 10'000'000;
constexpr int kMostDays = 3660;
constexpr std::array kShares{0.05, 0.25, 0.5, 0.75, 0.95};
constexpr std::array<std::string_view, kShares.size()> kShareNames{"p5", "p25", "median", "p75",
                                                                   "p95"};

struct SimulateOptions
{
    std::uint64_t people = 1000;
    int days = 365;
    std::uint64_t seed = 1;
    std::string protocol = "standard";
    int threads = 0;
};

/// One of the two cohorts, lived through.
struct Lived
{
    Onset onset{};
    cohort::Result result;
};

double rounded(double value)
{
    constexpr double kHundred = 100;
    return std::round(value * kHundred) / kHundred;
}

double shareOf(std::uint64_t some, std::uint64_t all)
{
    constexpr double kTenThousand = 10'000;
    return std::round(static_cast<double>(some) * kTenThousand / static_cast<double>(all)) /
           kTenThousand;
}

Json quantiles(const Histogram& histogram, std::uint64_t people)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        const auto value = histogram.quantile(kShares[i], people);
        json[std::string(kShareNames[i])] = value ? Json(*value) : Json();
    }
    return json;
}

Json painOf(const Lived& lived)
{
    Json weeks = Json::array();
    for (std::size_t week = 0; week < lived.result.painByWeek.size(); ++week) {
        Json row{{"week", week}, {"mean", rounded(lived.result.meanPain(week))}};
        row.update(quantiles(lived.result.painAtWeek[week], lived.result.people));
        for (const auto& published : cohort::publishedMeans(lived.onset))
            if (published.week == static_cast<int>(week))
                row["published"] = {
                    {"mean", published.mean}, {"low", published.low}, {"high", published.high}};
        weeks.push_back(std::move(row));
    }
    return weeks;
}

Json byLevel(const Histogram& histogram, const Protocol& protocol)
{
    Json levels = Json::object();
    for (std::size_t level = 0; level < histogram.size(); ++level)
        levels[protocol.levels[level].id] = histogram.at(level);
    return levels;
}

Json inJson(const Lived& lived, const Protocol& protocol)
{
    const cohort::Result& result = lived.result;
    Json stages = Json::object();
    for (std::size_t stage = 0; stage < result.daysToStage.size(); ++stage) {
        const Histogram& days = result.daysToStage[stage];
        Json row{{"reached", shareOf(days.total(), result.people)}};
        row["days"] = quantiles(days, result.people);
        stages[protocol.stages[stage].id] = std::move(row);
    }
    return {{"pain", painOf(lived)},
            {"stages", std::move(stages)},
            {"spikes_per_person_year", rounded(result.perYear(result.spikes))},
            {"flares_per_person_year", rounded(result.perYear(result.flares))},
            {"sessions_per_person_year", rounded(result.perYear(result.trainingDays))},
            {"levels_at_end", byLevel(result.levelAtEnd, protocol)},
            {"stuck",
             {{"share", shareOf(result.stuckAt.total(), result.people)},
              {"levels", byLevel(result.stuckAt, protocol)}}}};
}

std::string number(double value, int digits)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

std::string percent(std::uint64_t some, std::uint64_t all)
{
    constexpr double kHundred = 100;
    return number(shareOf(some, all) * kHundred, 1) + " %";
}

std::string daysText(const Histogram& days, double share, std::uint64_t people)
{
    const auto value = days.quantile(share, people);
    return value ? std::to_string(*value) : "-";
}

std::string inText(const Lived& lived, const Protocol& protocol)
{
    const cohort::Result& result = lived.result;
    Table pain;
    pain.add({"week", "mean pain of 100", "published", "interval"});
    for (const auto& each : cohort::publishedMeans(lived.onset))
        if (const auto week = static_cast<std::size_t>(each.week); week < result.painByWeek.size())
            pain.add({std::to_string(week), number(result.meanPain(week), 1), number(each.mean, 0),
                      number(each.low, 0) + " to " + number(each.high, 0)});
    Table stages;
    stages.add({"stage", "reached by", "a quarter by day", "half by day", "three quarters by day"});
    for (std::size_t stage = 0; stage < result.daysToStage.size(); ++stage) {
        const Histogram& days = result.daysToStage[stage];
        stages.add({protocol.stages[stage].id, percent(days.total(), result.people),
                    daysText(days, 0.25, result.people), daysText(days, 0.5, result.people),
                    daysText(days, 0.75, result.people)});
    }
    Table stuck;
    for (std::size_t level = 0; level < result.stuckAt.size(); ++level)
        if (result.stuckAt.at(level) > 0)
            stuck.add(
                {protocol.levels[level].id, percent(result.stuckAt.at(level), result.people)});
    return std::string(cohort::idOf(lived.onset)) + '\n' + pain.text() + '\n' + stages.text() +
           '\n' + "A person and year: " + number(result.perYear(result.spikes), 2) + " spikes, " +
           number(result.perYear(result.flares), 2) + " flares, " +
           number(result.perYear(result.trainingDays), 0) + " sessions.\n" +
           "Stuck (no new level in " + std::to_string(cohort::kStuckDays) +
           " days): " + percent(result.stuckAt.total(), result.people) + '\n' + stuck.text();
}

Outcome runCohorts(const Context& context, const SimulateOptions& options)
{
    const auto protocol = chooseProtocol(options.protocol, context.texts());
    if (!protocol)
        return protocol.error();
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    Json courses = Json::object();
    std::string text = "Virtual people, " + std::to_string(options.people) + " in each cohort, " +
                       std::to_string(options.days) + " days under " + oneLine(protocol->id) +
                       ". No effect of exercise is modelled.\n";
    for (const Onset onset : {Onset::Acute, Onset::Persistent}) {
        const cohort::Setup setup{.people = options.people,
                                  .days = options.days,
                                  .seed = options.seed,
                                  .onset = onset,
                                  .threads =
                                      options.threads > 0 ? options.threads : std::max(1, cores)};
        const Lived lived{onset, cohort::simulate(*protocol, setup)};
        if (context.json())
            courses[std::string(cohort::idOf(onset))] = inJson(lived, *protocol);
        else
            text += '\n' + inText(lived, *protocol);
    }
    if (!context.json())
        return text;
    return documentText({{"people", options.people},
                         {"days", options.days},
                         {"seed", options.seed},
                         {"protocol", protocol->id},
                         {"courses", std::move(courses)}});
}

} // namespace

void addSimulateCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("simulate", "Virtual people through the engine; no diary is touched");
    auto options = std::make_shared<SimulateOptions>();
    command->add_option("--people", options->people, "People in each of the two cohorts")
        ->check(CLI::Range(std::uint64_t{1}, kMostPeople))
        ->type_name("N");
    command->add_option("--days", options->days, "Days that they live through")
        ->check(CLI::Range(1, kMostDays))
        ->type_name("D");
    command->add_option("--seed", options->seed, "The same seed gives the same people")
        ->check(CLI::NonNegativeNumber)
        ->type_name("S");
    command->add_option("--protocol", options->protocol, "A built-in protocol, or a protocol file")
        ->type_name("P");
    command->add_option("--threads", options->threads, "Threads to work on; all cores if not given")
        ->check(CLI::Range(1, 64))
        ->type_name("T");
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return runCohorts(context, *options); };
    });
}

} // namespace comeback::cli
