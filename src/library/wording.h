// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/language.h"

#include <map>
#include <string>
#include <string_view>

namespace comeback::library {

using Values = std::map<std::string, std::string, std::less<>>;

/// `text` with every "{name}" replaced by its value; names without a value stay as they are.
[[nodiscard]] std::string fill(std::string_view text, const Values& values);

/// A phrase of `texts/LANG/phrases.json`, filled in.
[[nodiscard]] std::string phrase(std::string_view name, Language language, const Values& values);

} // namespace comeback::library
