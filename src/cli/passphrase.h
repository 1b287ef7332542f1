// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "diary/seal.h"

#include <cstdint>
#include <string>

namespace comeback::cli {

enum class Asking : std::uint8_t { Once, Twice };

/// The passphrase of an encrypted copy: the first line of `file`, or, where none is named, what is
/// typed at the terminal without being shown; twice for a new copy. The command line has no option
/// for the words themselves, since every program can read those. At least 8 bytes for a new copy.
[[nodiscard]] Result<diary::Passphrase, Failure> readPassphrase(const std::string& file,
                                                                Asking asking);

} // namespace comeback::cli
