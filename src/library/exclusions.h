// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/choice.h"

#include <span>
#include <string>
#include <vector>

namespace comeback::library {

/// The exercises that one hand's order leaves out after `entries`, which stand in the order of
/// replay. A new episode keeps a clinician's orders alone.
[[nodiscard]] std::vector<std::string> excludedBy(Hand hand, std::span<const Entry> entries);

/// The same of both hands.
[[nodiscard]] Exclusions exclusionsOf(std::span<const Entry> entries);

} // namespace comeback::library
