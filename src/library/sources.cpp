// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sources.h"

#include "library/json.h"

namespace comeback::library {

std::string sourceName(std::string_view key, Language language)
{
    const Json& sources = jsonResource("sources.json");
    const auto found = sources.find(key);
    if (found == sources.end())
        return {};
    const std::string own = "short_" + std::string(idOf(language));
    return found->value(own, found->at("short").get<std::string>());
}

} // namespace comeback::library
