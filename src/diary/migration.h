// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <string>

namespace comeback::diary {

/// One step to a newer schema. `apply` runs inside the transaction of the whole migration, with
/// foreign keys off; it may throw.
struct Migration
{
    int from; ///< the schema that it leads away from, to the next one
    void (*apply)(SQLite::Database& database);
};

/// Every step that there is. Schema 1 is the first, so there is none yet.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the diary at `path` from schema `version` to kSchemaVersion: keeps a verified copy
/// `backups/pre-migration-vN-K.db` beside it, then runs every step, the new version number and the
/// full check in one transaction. Whatever fails is a Failure, and the diary is as it was.
void migrate(SQLite::Database& database, const std::string& path, std::span<const Migration> steps);

} // namespace comeback::diary
