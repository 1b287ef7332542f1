// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback::library {

/// The languages that the program speaks. Another one is a folder of texts more.
enum class Language : std::uint8_t { English, German };

/// "en", "de".
[[nodiscard]] std::string_view idOf(Language language);
/// The language of a tag such as "de", "de_AT" or "de-CH.UTF-8".
[[nodiscard]] std::optional<Language> languageFromTag(std::string_view tag);

} // namespace comeback::library
