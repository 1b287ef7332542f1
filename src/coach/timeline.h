// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast.h"
#include "engine/prescribe.h"
#include "engine/replay.h"
#include "library/choice.h"

#include <optional>
#include <span>
#include <vector>

namespace comeback::coach {

/// A diary replayed: everything that a page shows is read from here.
struct Timeline
{
    std::vector<Entry> entries; ///< in the order of replay
    Decisions decisions;        ///< in order; `Decision::entry` is a place in `entries`
    State state;
    library::Preferences preferences = {}; ///< what the person has, likes and is bothered by

    /// The decisions that the entry at `place` led to.
    [[nodiscard]] std::span<const Decision> decisionsOf(std::size_t place) const;
    /// The place of an entry, if it stands.
    [[nodiscard]] std::optional<std::size_t> find(const EntryId& id) const;
};

/// Replays entries that stand in the order of replay. Those dated after `today` are kept and steer
/// nothing until their day comes.
[[nodiscard]] Timeline makeTimeline(std::vector<Entry> entries, const Protocol& protocol,
                                    Date today);

} // namespace comeback::coach
