// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/load_advice.h"
#include "engine/protocol.h"
#include "engine/replay.h"

#include <span>
#include <string_view>
#include <vector>

namespace comeback::library {

/// The sessions of a replayed diary in which an exercise was lifted, oldest first, each judged
/// against what its level prescribes. A session that was done in full counts as all done where it
/// does not say how many sets and repetitions there were. `entries` stand in the order of replay,
/// and `decisions` are theirs.
[[nodiscard]] std::vector<LiftedSession> loadHistory(std::string_view exercise,
                                                     std::span<const Entry> entries,
                                                     std::span<const Decision> decisions,
                                                     const Protocol& protocol);

/// Whether an exercise is done with a weight that is chosen.
[[nodiscard]] bool isLoaded(std::string_view exercise);

} // namespace comeback::library
