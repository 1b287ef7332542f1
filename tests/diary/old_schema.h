// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/workshop.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <utility>
#include <vector>

namespace comeback::diary::test {

/// A diary of a schema before the first: one table of days and their pains.
void makeOld(const std::string& path, const std::vector<std::pair<Date, int>>& pains);

/// What the first schema takes over of it; the old table stays.
void bringOver(SQLite::Database& database);
/// The same, and the old table goes: the whole step.
void migrateWell(SQLite::Database& database);

} // namespace comeback::diary::test
