// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/protocol_check.h"

#include "cli/context.h"
#include "cli/files.h"
#include "cli/protocol_choice.h"
#include "cli/table.h"
#include "engine/safety/check_protocol.h"
#include "exchange/diary_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <memory>
#include <sstream>
#include <thread>

namespace comeback::cli {

namespace {

using safety::Property;
using safety::SafetyReport;
using safety::Verdict;

struct CheckOptions
{
    std::string file;
    std::string saveDiary;
    int threads = 0;
};

struct Checked
{
    Protocol protocol;
    SafetyReport report;
    double seconds = 0;
};

Checked check(Protocol protocol, const CheckOptions& options)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const safety::Work work{.threads = options.threads > 0 ? options.threads : std::max(1, cores)};
    const auto began = std::chrono::steady_clock::now();
    SafetyReport report = safety::checkProtocol(protocol, work);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return {std::move(protocol), std::move(report), took.count()};
}

const safety::Violation* violationOf(const SafetyReport& report, Property property)
{
    const auto found = std::ranges::find(report.violations, property, &safety::Violation::property);
    return found != report.violations.end() ? &*found : nullptr;
}

std::string_view idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Safe:
        return "safe";
    case Verdict::Unsafe:
        return "unsafe";
    case Verdict::TooLarge:
        return "too_large";
    case Verdict::Stopped:
        break;
    }
    return "stopped";
}

std::string diaryText(const std::vector<Entry>& diary, const Protocol& protocol)
{
    return exchange::writeDiaryFile({{protocol.id, protocol.version}, diary});
}

std::string resultOf(const SafetyReport& report, Property property)
{
    if (violationOf(report, property))
        return "broken";
    return report.verdict == Verdict::TooLarge ? "not looked at" : "holds";
}

std::string inText(const Checked& checked, const library::Texts& texts)
{
    const SafetyReport& report = checked.report;
    Table table;
    for (int number = 1; number <= safety::kPropertyCount; ++number) {
        const auto property = static_cast<Property>(number);
        table.add(
            {std::to_string(number), resultOf(report, property), texts.property(property).title});
    }
    std::ostringstream text;
    text << checked.protocol.id << ": " << idOf(report.verdict) << '\n' << table.text();
    text << report.states << " states, " << report.transitions << " transitions, "
         << report.calmStates << " states of calm days, " << report.randomEntries
         << " random entries\n";
    if (report.mostCalmDays)
        text << "A calm person reaches " << checked.protocol.levels.back().id << " in at most "
             << *report.mostCalmDays << " days, wherever they stand.\n";
    text << std::fixed << std::setprecision(1) << checked.seconds << " s\n";
    for (const auto& violation : report.violations)
        text << '\n'
             << static_cast<int>(violation.property) << ": "
             << texts.property(violation.property).text << "\nThis diary "
             << (violation.replays ? "breaks it:\n"
                                   : "breaks it with a usual pain that its check-ins alone do "
                                     "not make:\n")
             << diaryText(violation.diary, checked.protocol);
    return text.str();
}

nlohmann::ordered_json inJson(const Checked& checked)
{
    const SafetyReport& report = checked.report;
    auto properties = nlohmann::ordered_json::array();
    for (int number = 1; number <= safety::kPropertyCount; ++number) {
        const auto property = static_cast<Property>(number);
        nlohmann::ordered_json holds;
        if (report.verdict != Verdict::TooLarge)
            holds = violationOf(report, property) == nullptr;
        properties.push_back(
            {{"number", number}, {"id", safety::idOf(property)}, {"holds", std::move(holds)}});
    }
    auto violations = nlohmann::ordered_json::array();
    for (const auto& violation : report.violations)
        violations.push_back({{"property", static_cast<int>(violation.property)},
                              {"id", safety::idOf(violation.property)},
                              {"replays", violation.replays},
                              {"diary", nlohmann::ordered_json::parse(
                                            diaryText(violation.diary, checked.protocol))}});
    nlohmann::ordered_json most;
    nlohmann::ordered_json slowest;
    if (report.mostCalmDays) {
        most = *report.mostCalmDays;
        slowest = nlohmann::ordered_json::parse(diaryText(report.slowest, checked.protocol));
    }
    return {{"protocol", {{"id", checked.protocol.id}, {"version", checked.protocol.version}}},
            {"verdict", idOf(report.verdict)},
            {"properties", std::move(properties)},
            {"states", report.states},
            {"transitions", report.transitions},
            {"calm_states", report.calmStates},
            {"random_entries", report.randomEntries},
            {"most_calm_days", std::move(most)},
            {"slowest", std::move(slowest)},
            {"violations", std::move(violations)},
            {"seconds", checked.seconds}};
}

Failure refusal(const Checked& checked, const CheckOptions& options, const Context& context,
                std::string document)
{
    std::string message = oneLine(options.file) + ": ";
    if (checked.report.verdict == Verdict::TooLarge)
        message += "there are more states than can be looked at here, so nothing is proved. "
                   "Smaller numbers of days make fewer states.\n";
    for (const auto& violation : checked.report.violations)
        message += "property " + std::to_string(static_cast<int>(violation.property)) +
                   " does not hold: " + context.texts().property(violation.property).title + '\n';
    return {Exit::Input, message + "This protocol must not be used.\n", std::move(document)};
}

Outcome checkFile(const Context& context, const CheckOptions& options)
{
    auto protocol = chooseProtocol(options.file, context.texts());
    if (!protocol)
        return protocol.error();
    const Checked checked = check(std::move(*protocol), options);
    std::string document =
        context.json() ? documentText(inJson(checked)) : inText(checked, context.texts());
    if (checked.report.verdict == Verdict::Safe)
        return document;
    if (!options.saveDiary.empty() && !checked.report.violations.empty()) {
        const auto saved =
            writeFile(options.saveDiary,
                      diaryText(checked.report.violations.front().diary, checked.protocol));
        if (!saved)
            return saved.error();
    }
    return refusal(checked, options, context, std::move(document));
}

} // namespace

void addProtocolCheck(CLI::App& command, ChosenCommand& chosen)
{
    CLI::App* checking =
        command.add_subcommand("check", "Prove a protocol file safe, or show how it is not");
    auto options = std::make_shared<CheckOptions>();
    checking->add_option("FILE", options->file, "A protocol file, or a built-in id")->required();
    checking
        ->add_option("--save-diary", options->saveDiary,
                     "Write the diary that breaks the first property here, for replay")
        ->type_name("FILE");
    checking
        ->add_option("--threads", options->threads, "Threads to work on; all cores if not given")
        ->check(CLI::Range(1, 64))
        ->type_name("T");
    checking->callback([&chosen, options] {
        chosen = [options](const Context& context) { return checkFile(context, *options); };
    });
}

} // namespace comeback::cli
