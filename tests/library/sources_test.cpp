// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sources.h"

#include "library/ladder.h"
#include "support/catch.h"

using namespace comeback::library;

TEST_CASE("every exercise names its source, and the project's own judgement in the person's words")
{
    for (const Language language : {Language::English, Language::German})
        for (const std::string& id : exerciseIds()) {
            INFO(id);
            CHECK_FALSE(exercise(id, language)->sourceName.empty());
        }
    CHECK(sourceName("judgement", Language::German).find("Einschätzung") != std::string::npos);
    CHECK(sourceName("judgement", Language::English).find("judgement") != std::string::npos);
    CHECK(sourceName("iqwig2019", Language::German) == "IQWiG 2019");
}

TEST_CASE("a source that is not known has no name")
{
    CHECK(sourceName("nobody", Language::English).empty());
}
