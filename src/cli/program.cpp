// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/files.h"
#include "cli/table.h"
#include "exchange/utf8.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>

namespace comeback::cli {

namespace {

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.fallthrough();
    app.require_subcommand(1);
    app.add_option("--diary", options.diary, "Use this diary instead of the usual one")
        ->type_name("FILE");
    app.add_option("--today", options.today, "Take this date for today")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string& date) {
            return date.empty() ? std::string("a date is needed, such as 2026-11-20")
                                : std::string();
        });
    app.add_flag("--json", options.json, "Write one JSON document to standard output");
    app.set_version_flag("--version", "comeback-cli " COMEBACK_VERSION);
}

void addCommands(CLI::App& app, ChosenCommand& chosen)
{
    addStatusCommand(app, chosen);
    addLogCommand(app, chosen);
    addHistoryCommand(app, chosen);
    addEditCommand(app, chosen);
    addDeleteCommand(app, chosen);
    addUndoCommand(app, chosen);
    addRedoCommand(app, chosen);
    addReplayCommand(app, chosen);
    addProtocolCommand(app, chosen);
    addSimulateCommand(app, chosen);
    addExportCommand(app, chosen);
    addImportCommand(app, chosen);
    addDemoCommand(app, chosen);
    addBackupCommand(app, chosen);
    addRestoreCommand(app, chosen);
    addCheckCommand(app, chosen);
    addRecoverCommand(app, chosen);
}

/// Everything that the program prints is UTF-8; what it is given must be, too.
std::optional<Failure> badArgument(std::span<char* const> arguments)
{
    for (std::size_t i = 1; i < arguments.size(); ++i)
        if (exchange::firstBadUtf8(arguments[i]))
            return Failure{Exit::Input, "argument " + std::to_string(i) +
                                            " is not valid UTF-8. Use a UTF-8 terminal."};
    return std::nullopt;
}

/// An empty value is what a script gives whose variable is not set: taken for none, it would mean
/// the usual diary, or today. A note alone may be empty.
std::optional<Failure> emptyValue(const CLI::App& app)
{
    for (const CLI::Option* each : app.get_options())
        if (each->count() > 0 && each->get_single_name() != "note" &&
            std::ranges::find(each->results(), "") != each->results().end())
            return Failure{Exit::Input,
                           each->get_name() + ": the value is empty\nNothing was changed.\n"};
    for (const CLI::App* each : app.get_subcommands())
        if (auto failure = emptyValue(*each))
            return failure;
    return std::nullopt;
}

/// The word where a command is expected, if it is none.
std::optional<Failure> unknownCommand(const CLI::App& app)
{
    const std::vector<std::string> left = app.remaining(true);
    const auto word =
        std::ranges::find_if(left, [](const std::string& each) { return !each.starts_with('-'); });
    if (word == left.end())
        return std::nullopt;
    return Failure{Exit::Usage,
                   oneLine(*word) +
                       ": there is no such command. \"comeback-cli --help\" has them."};
}

/// Reads the command line and runs the command that it chooses.
Outcome perform(std::span<char* const> arguments)
{
    if (auto failure = badArgument(arguments))
        return *failure;
    CLI::App app{"Coaches a person back to activity after a flare of low back pain.\n"
                 "It is no medical advice and takes no clinician's place."};
    GlobalOptions options;
    ChosenCommand chosen;
    addGlobalOptions(app, options);
    addCommands(app, chosen);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::ParseError& answer) {
        std::ostringstream out;
        std::ostringstream problem;
        if (app.exit(answer, out, problem) == 0)
            return out.str();
        if (auto failure = unknownCommand(app); failure && app.get_subcommands().empty())
            return *failure;
        return Failure{Exit::Usage, problem.str()};
    }
    if (auto failure = emptyValue(app))
        return *failure;
    const auto context = Context::from(options);
    if (!context)
        return context.error();
    return chosen(*context);
}

int report(const Failure& failure)
{
    // What can't be written there is still said in the message and by the status.
    if (!failure.document.empty())
        static_cast<void>(writeToStandardOutput(failure.document));
    std::cerr << failure.message << (failure.message.ends_with('\n') ? "" : "\n");
    return static_cast<int>(failure.status);
}

} // namespace

int run(std::span<char* const> arguments)
try {
    const Outcome outcome = perform(arguments);
    if (!outcome)
        return report(outcome.error());
    if (!writeToStandardOutput(*outcome))
        return report({Exit::Other, "comeback-cli: standard output could not be written; what "
                                    "was asked for is done all the same"});
    return static_cast<int>(Exit::Done);
} catch (const std::exception&) {
    return report({Exit::Other, "comeback-cli: an unexpected failure; nothing more was done"});
}

} // namespace comeback::cli
