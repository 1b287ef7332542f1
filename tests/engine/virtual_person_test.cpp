// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"
#include "engine/virtual_person.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

#include <fstream>
#include <iterator>
#include <sstream>

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

namespace {

/// What a table does not show of an entry: when it was written down, its minutes, words and id.
std::string hiddenPart(const Entry& entry)
{
    std::string text = entry.recordedAt->toString() + ' ' + entry.id.text;
    if (const auto* session = std::get_if<Session>(&entry.body))
        text += " minutes " + std::to_string(session->minutes.value()) + ' ' + session->reason;
    if (const auto* flare = std::get_if<Flare>(&entry.body))
        text += ' ' + flare->note;
    if (const auto* directive = std::get_if<Directive>(&entry.body))
        text += ' ' + directive->note;
    return text;
}

std::string wholeLife(const std::vector<Entry>& entries)
{
    std::string text;
    std::istringstream table(toTable(entries));
    for (const Entry& entry : entries) {
        std::string line;
        std::getline(table, line);
        text += line + " | " + hiddenPart(entry) + '\n';
    }
    return text;
}

/// Pain that reaches both ends of the scale, seldom trained, long ill: what the demonstration's
/// person does not do.
VirtualPerson anotherPerson()
{
    VirtualPerson person;
    person.seed = 11;
    person.painAtStart = 9.8;
    person.painFloor = 0.2;
    person.noise = 1.1;
    person.adherence = 0.6;
    person.mornings = 0.7;
    person.walkMinutes = 12;
    person.events = {{CourseEvent::Kind::Flare, 20, 6, {}}, {CourseEvent::Kind::Away, 30, 9, {}}};
    return person;
}

} // namespace

TEST_CASE("the demonstration is the course that the pictures show, entry by entry")
{
    // Another life of these people is a change to every picture: it is made on purpose, by keeping
    // what is shown here.
    const auto protocol = standardProtocol();
    std::ifstream file(COMEBACK_TEST_DATA "/virtual_lives.txt");
    const std::string kept{std::istreambuf_iterator<char>(file), {}};
    CHECK(wholeLife(live(demonstrationPerson(protocol), protocol, day(0), kDemonstrationDays)) +
              wholeLife(live(anotherPerson(), protocol, day(0), 60)) ==
          kept);
}
