// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback::library {

/// The languages that the program speaks. docs/contributing.md says what another one takes.
enum class Language : std::uint8_t { English, German };

inline constexpr std::array kAllLanguages{Language::English, Language::German};

/// "en", "de".
[[nodiscard]] std::string_view idOf(Language language);
/// What those who speak it call it: "Deutsch".
[[nodiscard]] std::string_view nameOf(Language language);
/// The language of a tag such as "de", "de_AT" or "de-CH.UTF-8".
[[nodiscard]] std::optional<Language> languageFromTag(std::string_view tag);

} // namespace comeback::library
