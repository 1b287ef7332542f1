// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"

namespace comeback::cli {

/// Adds `check FILE` to the command `protocol`: the file's schema, and then every property of
/// protocol.md section 6. A protocol that breaks one ends with status 3, and with the shortest
/// diary found that shows it.
void addProtocolCheck(CLI::App& command, ChosenCommand& chosen);

} // namespace comeback::cli
