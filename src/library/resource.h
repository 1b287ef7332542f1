// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace comeback::library {

/// A file of resources/, compiled in, by its path there ("texts/en/reasons.json"); empty if there
/// is none of that path.
[[nodiscard]] std::string_view resource(std::string_view path);

} // namespace comeback::library
