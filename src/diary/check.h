// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

namespace comeback::diary {

/// SQLite's own checks of the file and of its references; a Failure, Damaged, if they find
/// anything. Inside a transaction.
void checkFile(SQLite::Database& database);

/// Everything that is checked at opening, inside one transaction: the file, the text of the schema,
/// the checksum of every entry, the chain of the change log, the counters. A Failure, Damaged, if
/// anything does not fit.
void checkDiary(SQLite::Database& database);

} // namespace comeback::diary
