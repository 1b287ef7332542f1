// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"

#include <cstdint>
#include <vector>

namespace comeback::safety {

/// A diary of `length` entries as wild as the types of entries allow, with calm stretches so that
/// every level is climbed to; the same for the same seed, everywhere.
[[nodiscard]] std::vector<Entry> randomDiary(const Protocol& protocol, std::uint64_t seed,
                                             std::size_t length);

} // namespace comeback::safety
