// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"
#include "library/language.h"

#include <string>

namespace comeback::app {

/// Writes the demonstration's course, ending on `last`, as a new diary at `path`; the person's
/// activities are named in `language`.
[[nodiscard]] diary::Stored<diary::Done> makeDemoDiary(const std::string& path, Date last,
                                                       library::Language language);

} // namespace comeback::app
