// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/language.h"

#include <string>
#include <vector>

namespace comeback::library {

/// A card of the Learn page: a minute's reading in plain words, with the sources it rests on.
struct Article
{
    std::string id;
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<std::string> sources; ///< short references, as sources.json gives them
};

/// Every card in the order in which it is shown.
[[nodiscard]] std::vector<Article> articles(Language language);

} // namespace comeback::library
