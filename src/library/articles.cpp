// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articles.h"

#include "library/json.h"
#include "library/sources.h"

namespace comeback::library {

std::vector<Article> articles(Language language)
{
    std::vector<Article> result;
    for (const Json& each :
         jsonResource("texts/" + std::string(idOf(language)) + "/articles.json")) {
        Article article;
        article.id = each.at("id").get<std::string>();
        article.title = each.at("title").get<std::string>();
        article.paragraphs = each.at("paragraphs").get<std::vector<std::string>>();
        for (const Json& key : each.at("sources"))
            article.sources.push_back(sourceName(key.get<std::string>(), language));
        result.push_back(std::move(article));
    }
    return result;
}

} // namespace comeback::library
