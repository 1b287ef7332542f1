// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/copy_summary.h"

#include <cstdint>
#include <string>

namespace comeback::diary {

/// What could be saved out of a damaged diary.
struct Salvaged
{
    CopySummary summary;        ///< of the new file
    std::int64_t recovered = 0; ///< entries in the new file, removed ones too
    std::int64_t fromLog = 0;   ///< of these, read from the change log because their rows are lost
    std::int64_t lost = 0;      ///< entries that the diary had, as far as it can still be told
    /// Whether the change log was whole; otherwise the new file tells of each entry only that it
    /// was added, so that undo and the history of an entry begin anew.
    bool changesKept = false;
    /// Whether the facts about the diary (its id, protocol, notes) were whole; otherwise they are
    /// those of a new diary.
    bool factsKept = false;
};

/// Makes a new diary at `to` out of what is whole in the damaged one at `from`: every entry whose
/// checksum holds, read by its number from as many sides as there are, and where that fails, the
/// last state that an intact row of the change log tells of, wherever in the file that stands. The
/// damaged file is only read, as is the journal beside it. The new file is checked in full before
/// it takes its name; an existing file is never overwritten: NameTaken. A file that holds nothing
/// of a diary is NotADiary.
[[nodiscard]] Copied<Salvaged> salvage(const std::string& from, const std::string& to);

} // namespace comeback::diary
