// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace comeback::exchange {

/// Rows as UTF-8, where the text begins with the mark of UTF-16 in either order of bytes, as
/// spreadsheets write "Unicode text"; diary files and FHIR are UTF-8 alone. Any other text is as it
/// was, and so is UTF-16 that is not well-formed: the reader tells then what is wrong with it.
[[nodiscard]] std::string fromUtf16(std::string text);

} // namespace comeback::exchange
