// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/files.h"
#include "exchange/utf8.h"

#include <CLI/CLI.hpp>

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
        return Failure{Exit::Usage, problem.str()};
    }
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
