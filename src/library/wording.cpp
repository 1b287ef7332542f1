// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/wording.h"

#include "library/json.h"

namespace comeback::library {

std::string fill(std::string_view text, const Values& values)
{
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) {
            filled += text.substr(open);
            break;
        }
        const auto found = values.find(text.substr(open + 1, close - open - 1));
        filled += found == values.end() ? std::string(text.substr(open, close - open + 1))
                                        : found->second;
        text.remove_prefix(close + 1);
    }
    return filled;
}

std::string phrase(std::string_view name, Language language, const Values& values)
{
    const Json& phrases = jsonResource("texts/" + std::string(idOf(language)) + "/phrases.json");
    return fill(phrases.at(name).get_ref<const std::string&>(), values);
}

} // namespace comeback::library
