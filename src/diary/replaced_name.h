// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timestamp.h"

#include <string>
#include <string_view>

namespace comeback::diary {

/// Restoring keeps the diary that was there under a name beside it:
/// "diary.db.replaced-20261120T201000Z", and "…Z-2" if that is taken.
[[nodiscard]] std::string replacedName(const std::string& diaryPath, Timestamp at, int attempt);
/// Stands in such a name between the diary's own and the time.
inline constexpr std::string_view kReplacedMark = ".replaced-";
/// Whether it is such a name of the diary that is called `diaryName`.
[[nodiscard]] bool isReplacedName(std::string_view name, std::string_view diaryName);

} // namespace comeback::diary
