// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/session_zone.h"

#include "engine/replay.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::test;

namespace {

/// The zone of a session "before/during/after" on day 2, under `standard`: acceptable is 3, and a
/// spike is 2 points up to above 3.
std::optional<SessionZone> zoneAfter(const std::string& session, bool stopped = false)
{
    const auto entries = diary("day 0 screening\n"
                               "day 0 start 2 walk 10\n"
                               "day 1 check-in 2\n"
                               "day 2 session " +
                               session + (stopped ? " stopped\n" : "\n"));
    const auto decisions = replay(entries, standardProtocol()).decisions;
    const auto own = std::ranges::equal_range(decisions, entries.size() - 1, {}, &Decision::entry);
    return zoneOf({own.begin(), own.end()}, stopped);
}

} // namespace

TEST_CASE("a session with acceptable pain before and throughout is green")
{
    CHECK(zoneAfter("0/0/0") == SessionZone::Green);
    CHECK(zoneAfter("3/3/3") == SessionZone::Green);
    CHECK(zoneAfter("1/2/3") == SessionZone::Green);
}

TEST_CASE("a session with more than acceptable pain before or after, without a spike, is amber")
{
    CHECK(zoneAfter("4/3/3") == SessionZone::Amber);
    CHECK(zoneAfter("3/4/3") == SessionZone::Amber);
    CHECK(zoneAfter("3/3/4") == SessionZone::Amber);
    CHECK(zoneAfter("4/4/4") == SessionZone::Amber);
}

TEST_CASE("a session that was stopped is not green")
{
    CHECK(zoneAfter("1/1/1", true) == SessionZone::Amber);
}

TEST_CASE("a session that spiked is red, while it was done or half an hour after")
{
    CHECK(zoneAfter("2/6/2") == SessionZone::Red);
    CHECK(zoneAfter("2/2/5") == SessionZone::Red);
}

TEST_CASE("a session that was not judged has no zone")
{
    CHECK_FALSE(zoneOf({}, false).has_value());
    const auto entries = diary("day 0 screening yes weight_loss\nday 0 start 2 walk 10\n"
                               "day 1 session 1/1/1\n");
    const auto decisions = replay(entries, standardProtocol()).decisions;
    const auto own = std::ranges::equal_range(decisions, entries.size() - 1, {}, &Decision::entry);
    CHECK_FALSE(zoneOf({own.begin(), own.end()}, false).has_value());
}
