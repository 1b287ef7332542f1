// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/result.h"
#include "exchange/diary_file.h"

#include <span>
#include <vector>

namespace comeback::exchange {

/// An entry from elsewhere, under a UUID and with a time of recording, both of them made up where
/// it came without.
struct Arrival
{
    Entry entry;
    /// Whether it came with a time of its own; only then can it be the later one.
    bool dated = true;
};

/// What another copy of a diary, or another program, brings.
struct Arrivals
{
    std::vector<Arrival> entries;
    std::vector<Fate> fates = {};
};

/// The entries of a diary file as they can be merged into a diary.
///
/// An entry without an id gets one that follows from what it says; of several that say the same,
/// from their number, too. An id that is no UUID gives a UUID of its own. An entry without a time
/// of recording is taken to be written down a millisecond after the one before it of the same date,
/// the first of a date at midnight (UTC), so that the order of the file stays. All of this gives
/// the same for the same file every time. Ids that become the same are refused (Duplicate).
[[nodiscard]] Result<Arrivals> arrivalsOf(DiaryFile file);

/// Gives entries of the file that have a time of recording but no id the id of the entry of `here`
/// that says the same, to the instant: a spreadsheet without the column of ids brings no entry a
/// second time to the diary that it is from.
void recognise(DiaryFile& file, std::span<const Entry> here);

/// Whether a diary can keep that instant as a time of recording: from 1900-01-02 in UTC on.
[[nodiscard]] bool isKept(const Timestamp& at);
/// What is told where one cannot be kept.
inline constexpr const char* kKeptInstants = "1900-01-02 or later";

/// Gives every entry without an id the one described above.
void makeUpIds(std::vector<Arrival>& entries);

/// Gives every entry without a time of recording the one described above. `entries` stand in the
/// order of the file; they are put into the order of their dates.
void makeUpTimes(std::vector<Arrival>& entries);

} // namespace comeback::exchange
