// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <string_view>

namespace comeback::cli {

/// What happened to the diary and what to do now, in one or two sentences.
[[nodiscard]] std::string_view wordsFor(diary::StorageProblem problem);

} // namespace comeback::cli
