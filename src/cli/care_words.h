// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/red_flag.h"
#include "library/texts.h"

#include <string>

namespace comeback::cli {

/// How soon to seek care and whom to ring, on one line, while a warning sign stands. The number is
/// that of the country that LC_ALL or LANG names, 112 where they name none.
[[nodiscard]] std::string careText(Tier tier, const library::Texts& texts);

} // namespace comeback::cli
