// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/source.h"

namespace comeback::report {

/// How many days the return sheet has room for, from the day after today on.
inline constexpr int kReturnDays = 14;

/// The blank sheet to fill in by hand, for the weeks in which orders on paper hold: a row a day and
/// an empty cell for each reading, in the order in which they are typed in later.
[[nodiscard]] Block returnSheet(const Setter& setter, const Source& source, double width);

} // namespace comeback::report
