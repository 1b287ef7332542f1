// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/unfinished_file.h"
#include "engine/timestamp.h"

#include <optional>
#include <string>

namespace comeback::diary {

/// Puts the finished file in the place of the diary at `path` and keeps the one that was there
/// under the name that is returned; nothing if there was none. As long as this takes, no other
/// program can write to the old one; if one is writing, a CopyFailure, WindowOpen. Each step is on
/// the disk before the next.
[[nodiscard]] std::optional<std::string> takePlace(const UnfinishedFile& fresh,
                                                   const std::string& path, Timestamp now);

/// Takes that back: what was set aside has the diary's name again, and the other file is gone.
void putBack(const std::string& setAside, const std::string& path);

} // namespace comeback::diary
