// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"
#include "engine/virtual_person.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

#include <fstream>
#include <iterator>

using namespace comeback;
using namespace comeback::test;

TEST_CASE("a virtual person lives the same life again from the same seed, and another from another")
{
    const auto protocol = standardProtocol();
    VirtualPerson person = demonstrationPerson(protocol);
    const auto once = live(person, protocol, day(0), kDemonstrationDays);
    CHECK(live(person, protocol, day(0), kDemonstrationDays) == once);
    person.seed += 1;
    CHECK(live(person, protocol, day(0), kDemonstrationDays) != once);
}

TEST_CASE("what a virtual person logs stands in the order of replay and within the days asked for")
{
    const auto protocol = standardProtocol();
    const auto lived = live(demonstrationPerson(protocol), protocol, day(0), kDemonstrationDays);
    auto sorted = lived;
    sortForReplay(sorted);
    CHECK(sorted == lived);
    for (const Entry& entry : lived) {
        CHECK(entry.date >= day(0));
        CHECK(entry.date < day(kDemonstrationDays));
    }
}

TEST_CASE("the demonstration is the course that the pictures show, entry by entry")
{
    const auto protocol = standardProtocol();
    const auto lived = live(demonstrationPerson(protocol), protocol, day(0), kDemonstrationDays);
    std::ifstream file(COMEBACK_TEST_DATA "/demonstration.txt");
    const std::string kept{std::istreambuf_iterator<char>(file), {}};
    // Another life of the person is a change to every picture: it is made on purpose, by keeping
    // the table that is shown here.
    CHECK(toTable(lived) == kept);
}
