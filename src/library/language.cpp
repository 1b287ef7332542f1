// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/language.h"

namespace comeback::library {

std::string_view idOf(Language language)
{
    return language == Language::German ? "de" : "en";
}

std::optional<Language> languageFromTag(std::string_view tag)
{
    const std::string_view id = tag.substr(0, tag.find_first_of("_-.@"));
    for (const Language each : {Language::English, Language::German})
        if (idOf(each) == id)
            return each;
    return std::nullopt;
}

} // namespace comeback::library
