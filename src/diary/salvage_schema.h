// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/unfinished_file.h"

#include <SQLiteCpp/Database.h>

#include <memory>

namespace comeback::diary {

/// Opens a copy of a damaged diary for what can still be read in it. Where not even the list of its
/// tables is whole, the pages of that list are taken from a new diary: the tables of schema 1 are
/// always made in one order, so they begin at the same pages in every diary. The copy is written
/// to. Null where it cannot be opened even then.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDamaged(const UnfinishedFile& copy);

} // namespace comeback::diary
