// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/care_words.h"

#include "library/care.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

namespace comeback::cli {

namespace {

/// The locale that the environment asks for, such as "en_GB.UTF-8".
std::string_view localeName()
{
    for (const char* variable : {"LC_ALL", "LANG"})
        if (const char* value = std::getenv(variable); value && *value != '\0')
            return value;
    return {};
}

/// "GB" of "en_GB.UTF-8"; empty if the locale names no country.
std::string_view territory()
{
    const std::string_view name = localeName();
    const std::size_t line = name.find('_');
    if (line == std::string_view::npos)
        return {};
    const std::string_view rest = name.substr(line + 1);
    return rest.substr(0, rest.find_first_of(".@"));
}

} // namespace

std::string careText(Tier tier, const library::Texts& texts)
{
    const library::TitledText words =
        texts.tier(tier, library::suggestedEmergencyNumber(territory()));
    return words.title + ": " + words.text + '\n';
}

std::string signsText(const EntryBody& body, const library::Texts& texts)
{
    const auto* screening = std::get_if<Screening>(&body);
    if (!screening)
        return {};
    auto flags = screening->answers.referring();
    std::ranges::copy(screening->answers.advising(), std::back_inserter(flags));
    std::string text;
    for (const RedFlag flag : flags) {
        const library::RedFlagText words = texts.redFlag(flag);
        text += words.question + " Yes: " + words.whatToDo + ' ' + words.howSoon + '\n';
    }
    return text;
}

} // namespace comeback::cli
