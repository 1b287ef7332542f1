// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/entry_store.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace comeback::diary {

/// SQLite's own checks of the file and of its references; a Failure, Damaged, if they find
/// anything. Inside a transaction.
void checkFile(SQLite::Database& database);

/// What the tables hold, which must be ours: the checksum of every entry, the chain of the change
/// log, the counters; inside a transaction. A Failure, Damaged, if anything does not fit. What was
/// read on the way is returned: every entry, removed ones too.
[[nodiscard]] std::vector<StoredEntry> checkContents(SQLite::Database& database);

/// Everything that is checked at opening, inside one transaction: the text of the schema, the file,
/// the contents. As they do.
[[nodiscard]] std::vector<StoredEntry> checkDiary(SQLite::Database& database);

} // namespace comeback::diary
