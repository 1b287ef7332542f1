// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/choice.h"

#include "support/catch.h"

using namespace comeback;
using namespace comeback::report;

TEST_CASE("every choice of what the report tells comes back from the line that the diary keeps")
{
    const Choice usual;
    CHECK(choiceFromText(toText(usual)) == usual);
    for (const Period period : {Period::Weeks4, Period::Weeks8, Period::Weeks12, Period::SinceFlare,
                                Period::All, Period::Own}) {
        Choice choice{.period = period, .from = Date::fromYmd(2026, 1, 5)};
        CHECK(choiceFromText(toText(choice)) == choice);
        choice.to = Date::fromYmd(2026, 2, 1);
        for (const Part part : kParts) {
            choice.leftOut.insert(part);
            CHECK(choiceFromText(toText(choice)) == choice);
        }
    }
}

TEST_CASE("a line that nobody wrote, or a later version did, leaves the usual choice")
{
    for (const char* text : {"", "nonsense -nothing from:2026-02-30 to:", "  ", "from:", "-"})
        CHECK(choiceFromText(QString::fromUtf8(text)) == Choice{});
    CHECK(choiceFromText(QStringLiteral("weeks_4 -new_part -notes")).leftOut ==
          std::set<Part>{Part::Notes});
}
