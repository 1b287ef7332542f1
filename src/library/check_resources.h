// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

namespace comeback::library {

/// Proves what the rest of the program takes for granted of the compiled-in data: the protocols are
/// sound, both languages say the same things, every decision, recommendation, red flag, level and
/// exercise has its words, braces name known values, and every source is in the list. Run by every
/// build; returns what is wrong, which is nothing.
[[nodiscard]] Problems checkResources();

} // namespace comeback::library
