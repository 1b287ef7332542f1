// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QString>

#include <string>
#include <vector>

namespace comeback::app {

/// What leaving out `excluded` by order would change in the plan of a level: what is left out, and
/// what would take its place, so that whoever orders can leave that out, too. Empty where nothing
/// is left out.
[[nodiscard]] QString consequenceOf(const std::vector<std::string>& excluded, LevelIndex level,
                                    const Context& context);

} // namespace comeback::app
