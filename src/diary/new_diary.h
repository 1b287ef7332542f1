// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

/// Makes the folders on the way to `path` that are missing, with mode 0700.
void makeFolderFor(const std::string& path);

/// Makes an empty diary at `path`, with its folder. It is written under another name first and
/// then linked into place, so that a power cut leaves either no diary or a whole one, and a diary
/// that another program has made meanwhile stays as it is.
void makeDiary(const std::string& path);

/// Makes the tables of an empty diary in the empty file at `path`.
void makeTables(const std::string& path);

/// Makes sure that the names in the folder of `path` are on the disk.
void syncFolderOf(const std::string& path);

/// What lies in `folder` under names that begin like this, as far as the folder can be read.
[[nodiscard]] std::vector<std::string> pathsIn(const std::string& folder,
                                               std::string_view beginning = {});

/// Makes an empty file, mode 0600, that did not exist before.
void makeFile(const std::string& path);

} // namespace comeback::diary
