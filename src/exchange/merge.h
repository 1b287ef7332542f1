// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "exchange/arrival.h"

#include <span>
#include <vector>

namespace comeback::exchange {

/// What an import comes to: what is to be done to the diary, and how everything that came fared.
/// Entries are looked at where they arrived, which must outlive this.
struct Merge
{
    std::vector<const Entry*> added;   ///< not here before, or brought back
    std::vector<const Entry*> changed; ///< here in an earlier version; as they are to stand
    std::vector<EntryId> removed;      ///< here, but removed elsewhere since
    std::vector<EntryId> kept;         ///< came in another version; the one here is the later
    std::vector<EntryId> gone;         ///< came, but were removed here since, and stay removed
    std::size_t unchanged = 0;         ///< came as they are here
    std::vector<Fate> fates;           ///< news of removals, to be noted
};

/// Merges what arrives into a diary that holds `here` and knows `fates`. A pure function.
///
/// Of two versions of an entry the one revised later stands (never corrected: written down later);
/// of two of the same instant the one whose text in the diary file is the greater, so that it does
/// not matter which copy asks. An entry that came without a time of its own never replaces one. Of
/// what is told of removals the latest holds; a removed entry stands again only where it was
/// brought back, or revised, later than it was removed. So two copies that take each other's file,
/// in either order, hold the same in the end.
[[nodiscard]] Merge merge(std::span<const Entry> here, std::span<const Fate> fates,
                          const Arrivals& arrivals);

} // namespace comeback::exchange
