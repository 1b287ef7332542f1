// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"

#include <functional>

namespace CLI {
class App;
}

namespace comeback::cli {

class Context;

/// The command that the command line chose, with its own options bound.
using ChosenCommand = std::function<Outcome(const Context&)>;

/// Each adds one command (comeback-cli(1)) to the command line; when the line is read, `chosen` is
/// set to what the command does.
void addStatusCommand(CLI::App& app, ChosenCommand& chosen);
void addLogCommand(CLI::App& app, ChosenCommand& chosen);
void addHistoryCommand(CLI::App& app, ChosenCommand& chosen);
void addEditCommand(CLI::App& app, ChosenCommand& chosen);
void addDeleteCommand(CLI::App& app, ChosenCommand& chosen);
void addUndoCommand(CLI::App& app, ChosenCommand& chosen);
void addRedoCommand(CLI::App& app, ChosenCommand& chosen);
void addReplayCommand(CLI::App& app, ChosenCommand& chosen);
void addProtocolCommand(CLI::App& app, ChosenCommand& chosen);
void addSimulateCommand(CLI::App& app, ChosenCommand& chosen);
void addExportCommand(CLI::App& app, ChosenCommand& chosen);
void addImportCommand(CLI::App& app, ChosenCommand& chosen);
void addDemoCommand(CLI::App& app, ChosenCommand& chosen);
void addBackupCommand(CLI::App& app, ChosenCommand& chosen);
void addRestoreCommand(CLI::App& app, ChosenCommand& chosen);
void addCheckCommand(CLI::App& app, ChosenCommand& chosen);
void addRecoverCommand(CLI::App& app, ChosenCommand& chosen);

} // namespace comeback::cli
