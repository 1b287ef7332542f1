// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/red_flag.h"
#include "library/texts.h"

#include <string>

namespace comeback::cli {

/// How soon to seek care and whom to ring, on one line, while a warning sign stands. The number is
/// that of the country that LC_ALL or LANG names, 112 where they name none.
[[nodiscard]] std::string careText(Tier tier, const library::Texts& texts);

/// What to do about each warning sign that a screening answered yes, a line for each; empty for
/// every other entry.
[[nodiscard]] std::string signsText(const EntryBody& body, const library::Texts& texts);

} // namespace comeback::cli
