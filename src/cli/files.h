// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"

#include <string>
#include <string_view>

namespace comeback::cli {

/// The bytes of a file that a person named; one above the limit of exchange/json_tree.h is cut
/// there, which its reader then refuses.
[[nodiscard]] Result<std::string, Failure> readFile(const std::string& path);

/// Writes a file whole or not at all: beside it, to the disk, and then in its place. Only its owner
/// may read it.
[[nodiscard]] Result<diary::Done, Failure> writeFile(const std::string& path,
                                                     std::string_view text);

/// Writes to standard output; false if any of it could not be written.
[[nodiscard]] bool writeToStandardOutput(std::string_view text);

} // namespace comeback::cli
