// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"
#include "engine/entry.h"

#include <string>

namespace comeback::coach {

/// An id that no entry has.
[[nodiscard]] EntryId newEntryId();

/// Whether a database stands at `path`, be it a diary or not, or an encrypted copy: what no paper
/// and no picture is written over.
[[nodiscard]] bool holdsDatabase(const std::string& path);

/// Keeps an entry that the diary could not take in a diary file (exchange/diary_file.h) at `path`,
/// mode 0600, until it can be imported. What stands in that file already stays; any other file is
/// refused (NotADiary) and left alone. The entry has the id under which it is later added to the
/// diary, whichever way comes first, so that it never stands there twice.
[[nodiscard]] diary::Stored<diary::Done> keepElsewhere(const std::string& path, Entry entry,
                                                       const ProtocolRef& protocol);

} // namespace comeback::coach
