// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/demonstration.h"

#include "library/protocols.h"
#include "support/catch.h"
#include "support/diary_text.h"

#include <set>

using namespace comeback;
using namespace comeback::test;

TEST_CASE("every entry of the demonstration has an id of its own and its time, in order")
{
    const auto entries = library::demonstration(*library::builtInProtocol("standard"), day(0),
                                                library::Language::English);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        CHECK(ids.insert(entries[i].id.text).second);
        REQUIRE(entries[i].recordedAt.has_value());
        CHECK_FALSE(entries[i].revisedAt.has_value());
        if (i > 0)
            CHECK(*entries[i - 1].recordedAt <= *entries[i].recordedAt);
    }
    CHECK(std::ranges::count_if(entries, [](const Entry& entry) {
              return typeOf(entry.body) == EntryType::Questionnaire;
          }) > 15);
}

TEST_CASE("The demonstration names what the person wants back in the person's language")
{
    const auto entries = library::demonstration(*library::builtInProtocol("standard"), day(0),
                                                library::Language::German);
    const auto named = [](std::string_view name) {
        return [name](const Entry& entry) {
            const auto* answered = std::get_if<Questionnaire>(&entry.body);
            return answered && !answered->answers.empty() &&
                   answered->answers.front().first == name;
        };
    };
    CHECK(std::ranges::any_of(entries, named("den Einkauf nach Hause tragen")));
    CHECK(std::ranges::none_of(entries, named("carry the shopping home")));
}
