// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/problem_words.h"

#include "library/json.h"
#include "library/wording.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 19> kKeys{
    "unknown_field",   "missing_field",    "wrong_type", "not_whole",      "out_of_range",
    "impossible_date", "future_date",      "too_long",   "unknown_value",  "duplicate",
    "newer_version",   "bad_syntax",       "bad_utf8",   "zero_character", "wrong_format",
    "unknown_level",   "unknown_protocol", "empty",      "inconsistent"};

/// What `texts` calls a thing in its dictionary of that name.
std::optional<std::string> wordsFor(const std::string& thing, std::string_view dictionary,
                                    const Json& texts)
{
    const Json& words = texts.at(dictionary);
    const auto found = words.find(thing);
    return found != words.end() ? std::optional(found->get<std::string>()) : std::nullopt;
}

/// "0 to 10" and the like in words; nothing if the text is no range.
std::optional<std::string> rangeWords(std::string_view text, const Json& phrases)
{
    constexpr std::string_view kTo = " to ";
    const auto to = text.find(kTo);
    if (to == std::string_view::npos)
        return std::nullopt;
    const auto low = text.substr(0, to);
    const auto high = text.substr(to + kTo.size());
    if (low.find(' ') != std::string_view::npos || high.find(' ') != std::string_view::npos)
        return std::nullopt;
    return fill(phrases.at("range").get_ref<const std::string&>(),
                {{"low", std::string(low)}, {"high", std::string(high)}});
}

/// "5 cells" and the like in words; nothing if the text is no such number of things.
std::optional<std::string> countWords(const std::string& text, const Json& phrases)
{
    const auto space = text.find(' ');
    if (space == 0 || space != text.find_first_not_of("0123456789"))
        return std::nullopt;
    for (const std::string_view each : {"cells", "rows", "entries"})
        if (space != std::string::npos && std::string_view(text).substr(space + 1) == each)
            return fill(phrases.at(each).get_ref<const std::string&>(),
                        {{"value", text.substr(0, space)}});
    return std::nullopt;
}

/// "line 4, byte 7, pain" with line and byte in words; anything else as it is.
std::string whereWords(std::string where, const Json& phrases)
{
    for (const std::string_view unit : {"line", "byte"}) {
        const std::string sign = std::string(unit) + ' ';
        const std::size_t comma = where.find(", " + sign);
        if (!where.starts_with(sign) && comma == std::string::npos)
            continue;
        const std::size_t begin = where.starts_with(sign) ? 0 : comma + 2;
        const std::size_t digits = begin + sign.size();
        const std::size_t end =
            std::min(where.find_first_not_of("0123456789", digits), where.size());
        if (end > digits)
            where.replace(begin, end - begin,
                          fill(phrases.at(unit).get_ref<const std::string&>(),
                               {{"value", where.substr(digits, end - digits)}}));
    }
    return where;
}

std::string givenWords(const Problem& problem, const Json& texts)
{
    if (auto words = wordsFor(problem.given, "given", texts))
        return *words;
    return countWords(problem.given, texts.at("phrases")).value_or(problem.given);
}

std::string expectedWords(const Problem& problem, const Json& texts)
{
    const std::string& expected = problem.expected;
    // In the sentence about levels it is an example of a name.
    if (problem.kind != ProblemKind::UnknownLevel)
        if (auto words = wordsFor(expected, "expected", texts))
            return *words;
    const Json& phrases = texts.at("phrases");
    if (auto words = rangeWords(expected, phrases))
        return *words;
    if (auto words = countWords(expected, phrases))
        return *words;
    struct Sign
    {
        std::string_view before;
        std::string_view phrase;
    };
    constexpr std::array kSigns{Sign{">= ", "at_least"}, Sign{"> ", "above"},
                                Sign{"[ ] × ", "list_of"}};
    for (const Sign& each : kSigns)
        if (expected.starts_with(each.before))
            return fill(phrases.at(each.phrase).get_ref<const std::string&>(),
                        {{"value", expected.substr(each.before.size())}});
    return expected;
}

} // namespace

std::string problemWords(const Problem& problem, Language language)
{
    const Json& texts = jsonResource("texts/" + std::string(idOf(language)) + "/problems.json");
    const std::string_view key = kKeys[static_cast<std::size_t>(problem.kind)];
    return fill(texts.at(key).get_ref<const std::string&>(),
                {{"where", whereWords(problem.where, texts.at("phrases"))},
                 {"given", givenWords(problem, texts)},
                 {"expected", expectedWords(problem, texts)}});
}

} // namespace comeback::library
