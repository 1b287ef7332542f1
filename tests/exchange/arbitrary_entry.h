// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <rapidcheck.h>

#include <vector>

namespace comeback::test {

/// Any diary that could be written: every type of entry with every field of the engine's table, at
/// random within its range, present or not; ids are distinct.
[[nodiscard]] rc::Gen<std::vector<Entry>> arbitraryEntries();

} // namespace comeback::test
