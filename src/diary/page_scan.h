// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/tables/change_log_table.h"

#include <string_view>
#include <vector>

namespace comeback::diary {

/// Every row of the change log that stands on any page of a database file, found without the trees
/// that lead to the pages, which may be gone: each leaf page is taken by itself, and what does not
/// carry the hash of its own content is no row of the log. Reads the bytes alone; whatever they
/// are, it comes to an end.
[[nodiscard]] std::vector<LogRow> scanForLogRows(std::string_view file);

} // namespace comeback::diary
