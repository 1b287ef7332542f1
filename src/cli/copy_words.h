// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "diary/copy_error.h"
#include "diary/copy_summary.h"

#include <nlohmann/json_fwd.hpp>

namespace comeback::cli {

/// What a failure to copy, or to use a copy, means for the person. `diaryPath` tells whether it is
/// the diary that failed, which ends with status 4, or a file that was named, with status 3; a disk
/// that is full or failing under the copy, with status 1.
[[nodiscard]] Failure copyFailure(const diary::CopyError& error, const std::string& diaryPath);

/// What a copy holds: "412 entries, the last of 2026-11-20; 3 deleted that undo can bring
/// back; 431 changes in the log".
[[nodiscard]] std::string inWords(const diary::CopySummary& summary);
/// The same as members of a JSON document: file, bytes, entries, removed, changes, last_date.
[[nodiscard]] nlohmann::ordered_json toJson(const diary::CopySummary& summary);

} // namespace comeback::cli
