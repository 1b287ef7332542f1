// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/language.h"

#include "library/decision_values.h"
#include "library/ladder.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace comeback;
using namespace comeback::library;

TEST_CASE("every language has an id and a name of its own, and is found by its id")
{
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const Language each : kAllLanguages) {
        INFO(idOf(each));
        CHECK(languageFromTag(idOf(each)) == each);
        CHECK(languageFromTag(std::string(idOf(each)) + "_XX.UTF-8") == each);
        CHECK(ids.insert(idOf(each)).second);
        CHECK(names.insert(nameOf(each)).second);
        CHECK_FALSE(nameOf(each).empty());
    }
}

TEST_CASE("dates are worded as each language words them, in every month")
{
    const Date firstOfMarch = Date::parse("2026-03-01").value();
    CHECK(dateInWords(firstOfMarch, Language::English) == "1 March 2026");
    CHECK(dateInWords(firstOfMarch, Language::German) == "1. März 2026");
    for (const Language each : kAllLanguages) {
        std::set<std::string> months;
        for (int month = 1; month <= 12; ++month) {
            const std::string number = (month < 10 ? "0" : "") + std::to_string(month);
            months.insert(dateInWords(Date::parse("2026-" + number + "-15").value(), each));
        }
        CHECK(months.size() == 12);
    }
}

TEST_CASE("walking once a day is worded without a number of times")
{
    CHECK(describe(WalkDose{1, 20, 5}, Language::English) == "20\u00a0minutes, on 5 days a week");
    CHECK(describe(WalkDose{1, 20, 5}, Language::German) ==
          "20\u00a0Minuten, an 5 Tagen der Woche");
    CHECK(describe(WalkDose{2, 20, 5}, Language::German) ==
          "2\u00a0×\u00a020\u00a0Minuten, an 5 Tagen der Woche");
}

TEST_CASE("an exercise has its name in each language, and its id where nobody knows it")
{
    for (const Language language : kAllLanguages) {
        CHECK(exerciseName("bridge", language) == exercise("bridge", language).value().name);
        CHECK(exerciseName("handstand", language) == "handstand");
    }
}
