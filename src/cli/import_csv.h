// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/import_source.h"

#include <string_view>

namespace comeback::cli {

/// Reads comma-separated values: a diary's own, unless columns are named, or anybody's by the
/// columns that were named or that look like a date and a pain figure. A diary's own rows stand in
/// the source as such; they want the protocol first.
[[nodiscard]] Result<ImportSource, Failure>
readCsvSource(const Context& context, const ImportOptions& options, std::string_view text);

/// Makes entries of the diary's own rows of the source, but for those that a diary under `protocol`
/// cannot hold.
void takeOwnRows(ImportSource& source, const Protocol& protocol, const library::Texts& texts);

} // namespace comeback::cli
