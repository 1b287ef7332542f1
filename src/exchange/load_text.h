// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <optional>
#include <string_view>

namespace comeback::exchange {

/// Reads a load in kilograms written as a plain decimal with at most three decimals, such as
/// "12.5", exactly to the gram; nothing for any other text (no sign, no exponent), and for more
/// than 1,000,000 kg. The range of sensible loads is entry_fields.h's to check.
[[nodiscard]] std::optional<Load> loadFromKilograms(std::string_view text);

} // namespace comeback::exchange
