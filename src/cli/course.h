// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "engine/replay.h"

#include <span>
#include <vector>

namespace comeback::cli {

/// A diary replayed up to today: later entries are kept and wait for their day.
struct Course
{
    std::vector<Entry> entries; ///< in the order of replay
    Protocol protocol;
    Replay replayed;

    /// What the entry of that id led to: its own decisions, and those of other entries that were
    /// not so in the course `before` it was logged or corrected.
    [[nodiscard]] Decisions decisionsOf(const EntryId& id, const Course& before) const;
};

/// The protocol that the diary is replayed under.
[[nodiscard]] Result<Protocol, Failure> protocolOf(diary::Diary& diary);

[[nodiscard]] Result<Course, Failure> courseOf(diary::Diary& diary, Date today);

/// The course of a diary that does not exist yet.
[[nodiscard]] Course emptyCourse();

} // namespace comeback::cli
