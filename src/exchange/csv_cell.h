// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace comeback::exchange {

/// Whether a spreadsheet might take the text for a formula: it begins with = + - @ (in full width,
/// too), a tab or an end of line, perhaps after spaces.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// The text with an apostrophe before it where it looks like a formula, or begins with an
/// apostrophe already, so that taking one off gives the text again.
[[nodiscard]] std::string neutralised(std::string_view text);
/// The other way round, for files that this program wrote.
[[nodiscard]] std::string_view restored(std::string_view text);

/// Appends a cell, in quotes where RFC 4180 asks for them.
void appendCell(std::string& csv, std::string_view text);

} // namespace comeback::exchange
