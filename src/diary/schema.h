// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

namespace comeback::diary {

/// Schema 1: the statements that make every table and trigger, in order. Their texts are part of
/// the format: a diary whose own texts differ was changed by another hand.
[[nodiscard]] std::vector<const char*> schemaStatements();

/// Makes the tables in an empty database, with the counters at their start; inside a transaction.
void createSchema(SQLite::Database& database);

/// Whether the database holds exactly these tables and triggers, letter by letter.
[[nodiscard]] bool schemaIsIntact(SQLite::Database& database);

} // namespace comeback::diary
