// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/canonical.h"

#include "diary/generators.h"
#include "diary/workshop.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("the text of the change log says what the entry said, line by line")
{
    CheckIn body = checkIn(3, "two\nlines");
    body.muscleAche = true;
    const Entry entry{{"0b0e5a0c-7d1e-4d0a-9a53-1c2d3e4f5a6b"},
                      on("2026-11-20"),
                      body,
                      at("2026-11-20T07:30:00+01:00")};
    CHECK(canonicalText(entry) == "id\t0b0e5a0c-7d1e-4d0a-9a53-1c2d3e4f5a6b\n"
                                  "type\tcheck_in\n"
                                  "date\t2026-11-20\n"
                                  "recorded_at\t2026-11-20T07:30:00+01:00\n"
                                  "pain\t3\n"
                                  "muscle_ache\t1\n"
                                  "note\ttwo\\nlines\n");
}

TEST_CASE("the text of the change log can be read back, whatever the entry")
{
    CHECK(rc::check([] {
        Entry entry{{"0b0e5a0c-7d1e-4d0a-9a53-1c2d3e4f5a6b"}, anyDate(), anyBody(), anyTimestamp()};
        if (*rc::gen::arbitrary<bool>())
            entry.revisedAt = anyTimestamp();
        const auto read = parseCanonical(canonicalText(entry));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == entry);
    }));
}

TEST_CASE("text that no entry wrote is not taken for one")
{
    const std::string head = "id\tx\ntype\tcheck_in\ndate\t2026-11-20\n";
    CHECK(parseCanonical(head + "pain\t3\n").has_value());
    for (const std::string& text :
         {std::string{}, head, head + "pain\t11\n", head + "pain\t3", head + "pain\t3\npain\t3\n",
          head + "walk_minutes\t3\npain\t3\n", head + "pain\tthree\n", head + "pain\t3\t4\n",
          head + "pain\t3\nnote\tbad \\x\n", std::string{"pain\t3\n"}})
        CHECK_FALSE(parseCanonical(text).has_value());
    const std::string body = "type\tcheck_in\ndate\t2026-11-20\npain\t3\n";
    CHECK(parseCanonical("id\tx\n" + body).has_value());
    for (const std::string& text :
         {body, "id\t\n" + body, "id\tx\ty\n" + body,
          std::string{"id\tx\ntype\tcheck_in\npain\t3\n"}, head + "pain\t3x\n",
          head + "date\t2026-11-20\t2026-11-21\npain\t3\n"})
        CHECK_FALSE(parseCanonical(text).has_value());
}

TEST_CASE("an order is told from one that lifts it and from none, field by field")
{
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{"B1"};
    const Entry none{{"0b0e5a0c-7d1e-4d0a-9a53-1c2d3e4f5a6b"}, on("2026-11-20"), directive, {}};
    directive.capLevel = Order<LevelName>::lift();
    directive.holdUntil = Order<Date>::lift();
    directive.acceptablePain = Order<int>::lift();
    directive.excludeExercises = Order<std::vector<std::string>>::lift();
    const Entry lifted{none.id, none.date, directive, {}};
    directive.capLevel = LevelName{"B3"};
    directive.excludeExercises = std::vector<std::string>{"squat"};
    const Entry given{none.id, none.date, directive, {}};
    for (const Entry& each : {none, lifted, given})
        CHECK(parseCanonical(canonicalText(each)) == each);
    CHECK(canonicalText(none).find("lift") == std::string::npos);
    CHECK(canonicalText(lifted).find("lift\tcap_level\nlift\thold_until\nlift\tacceptable_pain\n"
                                     "lift\texclude_exercises\n") != std::string::npos);
}

TEST_CASE("a line that no body of its type has is not taken for one")
{
    const auto parsed = [](const std::string& type, const std::string& lines) {
        return parseCanonical("id\tx\ntype\t" + type + "\ndate\t2026-11-20\n" + lines).has_value();
    };
    const std::string session = "before\t2\nduring\t3\nafter\t2\ncompletion\tfull\n";
    REQUIRE(parsed("session", session));
    CHECK_FALSE(parsed("session", session + "exercises\tsquat\t3\n"));
    CHECK_FALSE(parsed("screening", "scope\tshort\nanswers\tno_such_flag\t1\n"));
    CHECK_FALSE(parsed("questionnaire", "instrument\tpsfs\nanswers\twalking\tfar\n"));
    const std::string start = "pain\t4\nwalk_minutes\t10\n";
    REQUIRE(parsed("start", start + "protocol\tgentle\t1\n"));
    CHECK_FALSE(parsed("start", start + "protocol\tgentle\n"));
    CHECK_FALSE(parsed("start", start + "protocol\tgentle\tone\n"));
    CHECK_FALSE(parsed("flare", "lift\n"));
    const std::string directive = "by\tself\nlift\tcap_level\n";
    REQUIRE(parsed("directive", directive));
    CHECK_FALSE(parsed("directive", directive + "lift\tcap_level\n"));
    CHECK_FALSE(parsed("directive", directive + "cap_level\tB1\n"));
    CHECK_FALSE(parsed("directive", directive + "lift\thold_until\ttoday\n"));
    CHECK_FALSE(parsed("flare", "note\tends in \\\n"));
    CHECK_FALSE(parsed("flare", "revised_at\tyesterday\n"));
}
