// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace comeback::cli {

/// Runs one command of comeback-cli (the arguments as main() got them) and returns the exit status.
/// What was asked for goes to standard output, messages for people to standard error; no exception
/// leaves it.
[[nodiscard]] int run(std::span<char* const> arguments);

} // namespace comeback::cli
