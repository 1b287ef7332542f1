// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/language.h"

namespace comeback::library {

namespace {

struct Names
{
    std::string_view id;
    std::string_view own;
};

/// In the order of Language.
constexpr std::array<Names, kAllLanguages.size()> kNames{{{"en", "English"}, {"de", "Deutsch"}}};

} // namespace

std::string_view idOf(Language language)
{
    return kNames[static_cast<std::size_t>(language)].id;
}

std::string_view nameOf(Language language)
{
    return kNames[static_cast<std::size_t>(language)].own;
}

std::optional<Language> languageFromTag(std::string_view tag)
{
    const std::string_view id = tag.substr(0, tag.find_first_of("_-.@"));
    for (const Language each : kAllLanguages)
        if (idOf(each) == id)
            return each;
    return std::nullopt;
}

} // namespace comeback::library
