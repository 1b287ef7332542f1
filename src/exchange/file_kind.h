// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace comeback::exchange {

enum class FileKind : std::uint8_t { Diary, Csv, Fhir };

/// The kind of file that its beginning speaks for; what is no JSON is taken for rows.
[[nodiscard]] FileKind kindOf(std::string_view text);

} // namespace comeback::exchange
