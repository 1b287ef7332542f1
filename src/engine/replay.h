// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/entry.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <cstddef>
#include <span>
#include <vector>

namespace comeback {

/// Where the decisions that entries lead to are collected.
using Decisions = std::vector<Decision>;

/// Moves the state by one entry, after protocol.md section 4, and appends the decisions that it
/// leads to. `place` is the entry's place in the order of replay; the decisions name it.
void advance(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
             Decisions& decisions);

/// What a diary comes to: every decision in order, and the state after the last entry.
struct Replay
{
    Decisions decisions;
    State state;
    friend bool operator==(const Replay&, const Replay&) = default;
};

/// Replays entries that stand in the order of replay (see `sortForReplay`). A pure function: the
/// same diary gives the same decisions on every machine, locale and time zone.
[[nodiscard]] Replay replay(std::span<const Entry> entries, const Protocol& protocol);

/// Puts entries into the order of replay: by date, and within a date in the order in which they
/// were recorded. Entries without a time of recording keep the order that they stand in.
void sortForReplay(std::vector<Entry>& entries);

} // namespace comeback
