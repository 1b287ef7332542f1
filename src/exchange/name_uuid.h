// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace comeback::exchange {

/// A UUID that follows from a name alone (version 5 of RFC 4122, SHA-1), under the namespace of
/// this program, 27e5f3a6-2a1c-5c58-9c2b-7d1f6f0f6a11: the same name gives the same id on every
/// machine and at every time, so that what is imported twice is recognised.
[[nodiscard]] std::string nameUuid(std::string_view name);

/// `text` as a UUID in lower case, if it is one in either case; empty otherwise.
[[nodiscard]] std::string asUuid(std::string_view text);

} // namespace comeback::exchange
