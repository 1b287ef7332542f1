// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace comeback::diary {

/// Writes a file that only the person can read (mode 0600), whole or not at all: what was at `path`
/// stays until the new content is on the disk. Not for the diary itself.
[[nodiscard]] Stored<Done> writePrivateFile(const std::string& path, std::string_view bytes);

/// What such a file holds; nothing if there is none. One of more than `mostBytes` is NotADiary.
[[nodiscard]] Stored<std::optional<std::string>> readPrivateFile(const std::string& path,
                                                                 std::size_t mostBytes);

/// Removes it; that there is none is as good.
[[nodiscard]] Stored<Done> removePrivateFile(const std::string& path);

} // namespace comeback::diary
