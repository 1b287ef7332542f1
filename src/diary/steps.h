// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"

#include <SQLiteCpp/Database.h>

#include <cstddef>

namespace comeback::diary {

/// What the change log says can be taken back and made again (diary.h: Steps), at most `most` steps
/// of each. A row of kind Undo takes another row back, which may itself be an Undo: then it makes
/// the change again. Once a new change is made, what was taken back before it is not offered again.
[[nodiscard]] Steps stepsIn(SQLite::Database& database, std::size_t most);

} // namespace comeback::diary
