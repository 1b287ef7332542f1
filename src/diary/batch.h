// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <functional>
#include <optional>
#include <vector>

namespace comeback::diary {

/// All that another copy of the diary needs to know of this one.
struct Whole
{
    ProtocolRef protocol;
    std::vector<Entry> entries; ///< those that stand, in the order of replay
    std::vector<Fate> fates;    ///< of every entry that was ever removed, by id
};

/// Changes that are made together or not at all, such as those of an import.
struct Batch
{
    /// Entries as they are to stand, under their own ids (UUIDs in lower case) and with their own
    /// times: added, put over what stands there, or brought back. They must outlive the call.
    std::vector<const Entry*> put;
    std::vector<EntryId> remove; ///< entries that stand
    std::vector<Fate> fates;     ///< to be noted, also of entries that this diary never had
    std::optional<ProtocolRef> protocol = {};
};

/// Decides from what the diary holds what is to be done; may be asked more than once, where a
/// transaction has to be tried again.
using Decide = std::function<Batch(const Whole&)>;

} // namespace comeback::diary
