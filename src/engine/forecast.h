// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <optional>
#include <vector>

namespace comeback {

/// The earliest dates on which things could open for a person who is calm from `today` on.
struct Earliest
{
    std::optional<Date> nextLevel; ///< nothing at the last level, at a cap, referred or not started
    std::vector<std::optional<Date>> stages; ///< by stage; nothing where it is not a later stage

    friend bool operator==(const Earliest&, const Earliest&) = default;
};

/// Replays a calm person forward from `today` (protocol.md section 5): check-ins and readings of 0,
/// every prescription followed, screenings answered no. What was logged today stays as it is.
[[nodiscard]] Earliest forecast(const State& state, const Protocol& protocol, Date today);

} // namespace comeback
