// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/entry_store.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/meta_table.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <optional>
#include <vector>

namespace comeback::diary {

/// All that proves itself whole in a damaged database. Nothing here throws for damage.
struct Finds
{
    std::map<std::int64_t, StoredEntry> entries; ///< by seq; their checksums hold
    std::map<std::int64_t, LogRow> log;          ///< by seq; the hash of each fits its content
    std::optional<MetaTable> meta;               ///< if the seal holds
    std::int64_t lastSeq = 0; ///< the highest number of an entry that anything tells of
};

/// Reads the database from both tables, whole ranges where they are whole and row by row around the
/// damage. `mostRows` bounds the numbers that are tried where nothing tells how many there were.
[[nodiscard]] Finds findWhatIsWhole(SQLite::Database& database, std::int64_t mostRows);

} // namespace comeback::diary
