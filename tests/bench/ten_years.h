// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"

#include <vector>

namespace comeback::bench {

/// Ten years of a virtual person's diary that ends on `last`: a check-in nearly every morning,
/// sessions as prescribed, weekly screenings, a flare a year.
[[nodiscard]] std::vector<Entry> tenYears(const Protocol& protocol, Date last);

} // namespace comeback::bench
