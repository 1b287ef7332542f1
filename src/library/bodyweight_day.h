// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"
#include "engine/replay.h"
#include "library/ladder.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace comeback::library {

/// The level whose exercises take the place of those with weights once the week has had its
/// sessions with them (protocol.md section 7: two days loaded, one bodyweight); nothing where a
/// level has no weights.
[[nodiscard]] std::optional<std::string> bodyweightLevelOf(std::string_view levelId);

/// Whether a session of `today`, at `level`, is one without weights: as many with them as the level
/// asks for in a week lie in the six days before. A session that lists its exercises says itself
/// whether it had weights; one that lists none was as planned. `entries` stand in the order of
/// replay, and `decisions` are theirs.
[[nodiscard]] bool isBodyweightDay(LevelIndex level, std::span<const Entry> entries,
                                   std::span<const Decision> decisions, const Protocol& protocol,
                                   Date today);

/// What a level asks on such a day: its walk, and the exercises of the other level. What it asks on
/// any day, where it has no weights.
[[nodiscard]] std::optional<Prescription> bodyweightDayOf(std::string_view levelId);

} // namespace comeback::library
