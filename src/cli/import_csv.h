// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/import_source.h"

#include <string_view>

namespace comeback::cli {

/// Reads comma-separated values: a diary's own, or anybody's by the columns that were named or that
/// look like a date and a pain figure. Rows that cannot be used are a failure, unless they are to
/// be passed over.
[[nodiscard]] Result<ImportSource, Failure>
readCsvSource(const Context& context, const ImportOptions& options, std::string_view text);

} // namespace comeback::cli
