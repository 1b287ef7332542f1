// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That the states of the proof are those of the engine: docs/safety.md, "Why nothing is left out".

#include "engine/safety/prober.h"
#include "engine/safety/quotient.h"
#include "engine/safety/random_diary.h"
#include "engine/safety/small_protocol.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

#include <algorithm>
#include <set>

using namespace comeback;
using namespace comeback::safety;
using namespace comeback::test;

namespace {

std::set<std::uint64_t> successors(Prober& prober, std::uint64_t number)
{
    std::set<std::uint64_t> next;
    prober.probe(number, [&next](const Consequence& consequence) {
        if (consequence.next)
            next.insert(*consequence.next);
    });
    return next;
}

/// A start and a directive may go anywhere at once; the proof goes there by several entries.
bool goesByOneEntry(const Entry& entry)
{
    return !std::holds_alternative<Start>(entry.body) &&
           !std::holds_alternative<Directive>(entry.body);
}

std::set<std::uint64_t> outcomesOf(const Pending& pending, const Protocol& protocol,
                                   const Quotient& quotient, Mode mode)
{
    std::set<std::uint64_t> outcomes;
    for (int acceptable = 0; acceptable <= 5; ++acceptable)
        for (int pain = 0; pain <= Pain::kMost; ++pain) {
            State state;
            state.started = true;
            state.mode = mode;
            state.level = LevelIndex{3};
            state.lastSession = pending.date;
            state.pending = pending;
            state.clinician.acceptablePain = acceptable;
            if (mode == Mode::Flare)
                state.flareSince = trialDay().plusDays(-1);
            Decisions decisions;
            advance(state, protocol,
                    {{}, trialDay(), CheckIn{.pain = Pain::from(pain).value()}, {}, {}}, 0,
                    decisions);
            outcomes.insert(quotient.numberOf(state, trialDay()).value());
        }
    return outcomes;
}

} // namespace

TEST_CASE("every number of the quotient is a state, and that state has the number")
{
    const Protocol protocol = smallProtocol();
    const Quotient quotient{protocol};
    for (std::uint64_t number = 0; number < quotient.size(); ++number)
        if (quotient.numberOf(quotient.stateOf(number, trialDay()), trialDay()) != number)
            FAIL(number);
    SUCCEED();
}

TEST_CASE("a day that passes leads to the same number, whether it is counted or lived")
{
    for (const Protocol& protocol : {smallProtocol(), standardProtocol()}) {
        const Quotient quotient{protocol};
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            State state;
            for (const Entry& entry : randomDiary(protocol, seed, 150)) {
                Decisions decisions;
                advance(state, protocol, entry, 0, decisions);
                Date day = entry.date;
                for (int later = 0; later < 70; ++later) {
                    const auto counted = quotient.nextDay(quotient.numberOf(state, day).value());
                    day = day.plusDays(1);
                    REQUIRE(quotient.numberOf(state, day) == counted);
                }
            }
        }
    }
}

TEST_CASE("every entry of a random diary moves as the quotient says")
{
    const Protocol protocol = smallProtocol();
    const Quotient quotient{protocol};
    const EngineFunctions engine;
    const TrialBook book{engine, protocol, quotient, 1};
    Prober prober{engine, protocol, quotient, book};
    int moves = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        State state;
        for (const Entry& entry : randomDiary(protocol, seed, 120)) {
            const auto before = quotient.numberOf(state, entry.date).value();
            Decisions decisions;
            advance(state, protocol, entry, 0, decisions);
            if (!goesByOneEntry(entry))
                continue;
            const auto after = quotient.numberOf(state, entry.date).value();
            // An entry that changes nothing need not be tried.
            if (after == before)
                continue;
            INFO(seed << ' ' << entry.id.text);
            REQUIRE(successors(prober, before).contains(after));
            ++moves;
        }
    }
    CHECK(moves > 1000);
}

TEST_CASE("waiting sessions of one kind can come to the same, whatever their figures")
{
    for (const Protocol& protocol : {standardProtocol(), gentleProtocol(), smallProtocol()}) {
        const Quotient quotient{protocol};
        const Date yesterday = trialDay().plusDays(-1);
        for (const Mode mode : {Mode::Active, Mode::Flare})
            for (int before = 0; before <= Pain::kMost; ++before)
                for (int reference = before; reference <= Pain::kMost; ++reference)
                    for (const Zone zone : {Zone::Green, Zone::Amber})
                        for (const bool creditable : {true, false}) {
                            Pending pending{yesterday,
                                            Pain::from(before).value(),
                                            Pain::from(reference).value(),
                                            zone,
                                            {}};
                            if (!creditable) {
                                pending.notCreditable = NotCreditable::TooHard;
                                pending.given = 9;
                                pending.limit = 5;
                            }
                            const auto same =
                                quotient.pendingOf(quotient.kindOf(pending), yesterday);
                            INFO(before << ' ' << reference);
                            CHECK(outcomesOf(pending, protocol, quotient, mode) ==
                                  outcomesOf(same, protocol, quotient, mode));
                        }
    }
}
