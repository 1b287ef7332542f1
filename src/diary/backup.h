// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/copy_summary.h"
#include "diary/diary.h"

#include <string>

namespace comeback::diary {

/// Copies the whole diary, as it is at one moment, to a new file at `path` (mode 0600) by SQLite's
/// backup interface, also while another program writes to it. The copy is made under another name
/// in the same folder, synced, opened again for reading and checked in full; it must hold the same
/// entries and changes before it takes its name. A file that has the name already is never
/// overwritten, a copy of this diary neither: NameTaken.
///
/// An error tells by its path which file failed: the diary, or the copy.
[[nodiscard]] Copied<CopySummary> backUp(Diary& diary, const std::string& path);

} // namespace comeback::diary
