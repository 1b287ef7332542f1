// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace comeback::exchange {

/// The place of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms,
/// no surrogates, nothing above U+10FFFF); nothing if `text` is well-formed.
[[nodiscard]] std::optional<std::size_t> firstBadUtf8(std::string_view text);

/// As much of the beginning of well-formed `text` as fits into `most` bytes without cutting a
/// character in two.
[[nodiscard]] std::string_view beginningOf(std::string_view text, std::size_t most);

} // namespace comeback::exchange
