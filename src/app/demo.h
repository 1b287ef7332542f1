// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"

#include <string>

namespace comeback::app {

/// Writes the demonstration's course, ending on `last`, as a new diary at `path`.
[[nodiscard]] diary::Stored<diary::Done> makeDemoDiary(const std::string& path, Date last);

} // namespace comeback::app
