// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/unfinished_file.h"

#include <cstdint>
#include <string>

namespace comeback::diary {

/// Files read byte by byte, past SQLite: copies that are only looked at. Never the diary that is
/// open in this process, since closing it here would drop SQLite's locks. Failures tell of `path`;
/// what is no regular file is NotADiary.

/// The first bytes of the file, `most` at most.
[[nodiscard]] std::string readRaw(const std::string& path, std::uint64_t most);
[[nodiscard]] std::uintmax_t rawSize(const std::string& path);

/// Copies a database file with the journal that may lie beside it, so that the copy can be rolled
/// back and the original stays as it is. Another program that writes meanwhile is waited for:
/// Locked if it does not end.
void copyRaw(const std::string& path, const UnfinishedFile& to);

} // namespace comeback::diary
