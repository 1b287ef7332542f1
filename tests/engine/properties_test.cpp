// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold for every diary that could ever be written: protocol.md section 6, one test a
// property, on random diaries under each of the built-in protocols.

#include "engine/arbitrary_diary.h"
#include "engine/prescribe.h"
#include "engine/replay.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/property.h"
#include "support/protocols.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace comeback;
using namespace comeback::test;

namespace {

constexpr Trials kTrials{.cases = 1500, .maxSize = 150};

/// One entry's step of the replay: the state before it, the decisions, the state after.
struct Step
{
    const Protocol& protocol;
    const Entry& entry;
    const State& before;
    const Decisions& decisions;
    const State& after;
};

/// Walks random diaries and shows every step to `look`, which asserts with RC_ASSERT.
void everyStep(const std::function<void(const Step&)>& look)
{
    for (const Protocol& protocol : {standardProtocol(), gentleProtocol(), briskProtocol()}) {
        INFO(protocol.id);
        forAll(kTrials, [&] {
            const auto entries = *arbitraryDiary(protocol).as("diary");
            State state;
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const State before = state;
                Decisions decisions;
                advance(state, protocol, entries[i], i, decisions);
                look({protocol, entries[i], before, decisions, state});
            }
        });
    }
}

/// The reading that an entry brings, if it brings one.
std::optional<Pain> readingOf(const Entry& entry)
{
    if (const auto* checkIn = std::get_if<CheckIn>(&entry.body))
        return checkIn->pain;
    if (const auto* session = std::get_if<Session>(&entry.body))
        return session->before;
    return std::nullopt;
}

bool byClinician(const Entry& entry)
{
    const auto* directive = std::get_if<Directive>(&entry.body);
    return directive && directive->by == Hand::Clinician;
}

/// A level for comparing: below every level where nothing is trained.
int effectiveLevel(const State& state)
{
    return state.mode == Mode::Active ? toInt(state.level) : -1;
}

State stateOf(const std::vector<Entry>& entries, const Protocol& protocol)
{
    return replay(entries, protocol).state;
}

} // namespace

TEST_CASE("1: a level is earned one at a time, by a green session and an acceptable next reading",
          "[property]")
{
    everyStep([](const Step& step) {
        for (const Decision& each : step.decisions) {
            if (each.to <= each.from || each.action == Action::Start ||
                std::holds_alternative<Start>(step.entry.body))
                continue;
            if (each.action == Action::Direct) {
                RC_ASSERT(byClinician(step.entry));
                continue;
            }
            RC_ASSERT(each.action == Action::Progress);
            RC_ASSERT(toInt(each.to) == toInt(each.from) + 1);
            RC_ASSERT(step.before.pending.has_value());
            RC_ASSERT(step.before.pending->zone == Zone::Green);
            RC_ASSERT(!step.before.pending->notCreditable.has_value());
            const int acceptable =
                step.before.acceptablePain(step.protocol.parameters.acceptablePain);
            RC_ASSERT(readingOf(step.entry).value().value() <= acceptable);
        }
    });
}

TEST_CASE("1: at most one level is earned a day", "[property]")
{
    std::map<Date, int> rises;
    std::optional<Date> latest;
    everyStep([&](const Step& step) {
        if (!latest || step.entry.date < *latest)
            rises.clear();
        latest = step.entry.date;
        for (const Decision& each : step.decisions)
            if (each.action == Action::Progress)
                RC_ASSERT(++rises[each.date] == 1);
    });
}

TEST_CASE("2: only acceptable readings earn credits, and a spike takes them and the level",
          "[property]")
{
    everyStep([](const Step& step) {
        const int acceptable = step.before.acceptablePain(step.protocol.parameters.acceptablePain);
        for (const Decision& each : step.decisions) {
            if (each.action == Action::Credit || each.action == Action::Progress)
                RC_ASSERT(readingOf(step.entry).value().value() <= acceptable);
            if (isSpike(each) && step.before.mode == Mode::Active) {
                RC_ASSERT(each.from == LevelIndex{} || each.to < each.from);
                RC_ASSERT(step.after.credits == 0);
            }
        }
    });
}

TEST_CASE("3: nothing opens too soon after a spike, too early at a level, or unscreened",
          "[property]")
{
    everyStep([](const Step& step) {
        const Parameters& parameters = step.protocol.parameters;
        for (const Decision& each : step.decisions) {
            if (each.action != Action::Progress)
                continue;
            const Stage& stage = step.protocol.stageOf(each.from);
            const bool opens = step.protocol.nextOpensStage(each.from);
            const int calm =
                opens ? std::max(stage.calmDays, parameters.calmDaysStage) : stage.calmDays;
            // In brackets: RapidCheck's own || would look at both sides.
            RC_ASSERT((!step.before.lastSpike || each.date - *step.before.lastSpike >= calm));
            RC_ASSERT(each.date - step.before.levelSince.value() >= stage.minDays);
            RC_ASSERT(each.date - step.before.lastScreen.value() <= parameters.screenDays);
            if (opens)
                RC_ASSERT(each.date - step.before.lastFullScreen.value() <=
                          parameters.fullScreenDays);
        }
    });
}

TEST_CASE("4: a red flag stops everything until a clinician has cleared it", "[property]")
{
    everyStep([](const Step& step) {
        if (step.before.mode != Mode::Referred)
            return;
        const bool clears = std::holds_alternative<Clearance>(step.entry.body);
        const bool moves = clears || std::holds_alternative<Start>(step.entry.body) ||
                           std::holds_alternative<Directive>(step.entry.body);
        RC_ASSERT(moves || step.after.level == step.before.level);
        RC_ASSERT(clears || step.after.mode == Mode::Referred);
        for (int later = 0; later < 60; later += 7)
            RC_ASSERT(prescribe(step.before, step.protocol, step.entry.date.plusDays(later)).kind ==
                      RecommendationKind::SeekCare);
    });
}

TEST_CASE("5: caps and holds are kept, and the person alone loosens nothing of a clinician's",
          "[property]")
{
    everyStep([](const Step& step) {
        if (step.after.started && step.after.cap())
            RC_ASSERT(step.after.level <= *step.after.cap());
        for (const Decision& each : step.decisions)
            if (each.action == Action::Progress && step.before.holdUntil())
                RC_ASSERT(each.date > *step.before.holdUntil());
        if (!byClinician(step.entry))
            RC_ASSERT(step.after.clinician == step.before.clinician);
    });
}

TEST_CASE("6: a long gap and a flare are followed by a lower level", "[property]")
{
    everyStep([](const Step& step) {
        const State& state = step.after;
        if (state.started && state.lastSession && state.level > LevelIndex{}) {
            const Date later =
                state.lastSession->plusDays(step.protocol.parameters.gapDays.front());
            RC_ASSERT(levelAfterGap(state, step.protocol, later) < state.level);
        }
        for (const Decision& each : step.decisions)
            if (each.action == Action::Resume)
                RC_ASSERT(each.from == LevelIndex{} || each.to < each.from);
    });
}

TEST_CASE("7: more pain never leads to a higher level", "[property]")
{
    for (const Protocol& protocol : {standardProtocol(), gentleProtocol(), briskProtocol()}) {
        INFO(protocol.id);
        forAll(kTrials, [&] {
            const auto entries = *arbitraryDiary(protocol).as("diary");
            State before;
            for (std::size_t i = 0; i < entries.size(); ++i) {
                Entry worse = entries[i];
                if (auto* checkIn = std::get_if<CheckIn>(&worse.body))
                    checkIn->pain = Pain::from(std::min(checkIn->pain.value() + 1, 10)).value();
                if (auto* session = std::get_if<Session>(&worse.body)) {
                    Pain& raised = i % 2 == 0 ? session->during : session->after;
                    raised = Pain::from(std::min(raised.value() + 1, 10)).value();
                }
                Decisions decisions;
                State raised = before;
                advance(raised, protocol, worse, i, decisions);
                advance(before, protocol, entries[i], i, decisions);
                RC_ASSERT(effectiveLevel(raised) <= effectiveLevel(before));
            }
        });
    }
}

TEST_CASE("8: whoever stays calm reaches the last level, or the cap, in a bounded number of days",
          "[property]")
{
    constexpr int kMostDays = 400;
    for (const Protocol& protocol : {standardProtocol(), gentleProtocol(), briskProtocol()}) {
        INFO(protocol.id);
        forAll({.cases = 300, .maxSize = 80}, [&] {
            const auto entries = *arbitraryDiary(protocol).as("diary");
            State state = stateOf(entries, protocol);
            if (state.mode == Mode::Referred)
                return;
            Date today = entries.back().date;
            const auto goal = [&] { return state.cap().value_or(protocol.lastLevel()); };
            Decisions decisions;
            const auto log = [&](EntryBody body) {
                advance(state, protocol, {EntryId{"x"}, today, std::move(body)}, 0, decisions);
            };
            const Pain none = Pain::from(0).value();
            int days = 0;
            while ((state.mode != Mode::Active || state.level < goal()) && days < kMostDays) {
                today = today.plusDays(1);
                ++days;
                log(CheckIn{.pain = none});
                if (prescribe(state, protocol, today).screenDue)
                    log(Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
                if (prescribe(state, protocol, today).kind == RecommendationKind::Session)
                    log(Session{none, none, none});
            }
            RC_ASSERT(days < kMostDays);
        });
    }
}

TEST_CASE("9: replaying a beginning and then the rest is replaying the whole", "[property]")
{
    forAll(kTrials, [] {
        const auto protocol = standardProtocol();
        const auto entries = *arbitraryDiary(protocol).as("diary");
        const Replay whole = replay(entries, protocol);
        const auto cut = *rc::gen::inRange<std::size_t>(0, entries.size() + 1);
        Replay parts = replay(std::span(entries).first(cut), protocol);
        for (std::size_t i = cut; i < entries.size(); ++i)
            advance(parts.state, protocol, entries[i], i, parts.decisions);
        RC_ASSERT(parts == whole);
    });
}

TEST_CASE("10: nobody is asked to train at a level that neither they nor a clinician has opened",
          "[property]")
{
    std::optional<Date> latest;
    int opened = 0;
    everyStep([&](const Step& step) {
        if (!latest || step.entry.date < *latest)
            opened = 0;
        latest = step.entry.date;
        if (std::holds_alternative<Start>(step.entry.body))
            opened = toInt(step.after.level);
        for (const Decision& each : step.decisions)
            if (each.action == Action::Progress ||
                (each.action == Action::Direct && byClinician(step.entry)))
                opened = std::max(opened, toInt(each.to));
        const Recommendation todo = prescribe(step.after, step.protocol, step.entry.date);
        if (todo.kind == RecommendationKind::Session || todo.kind == RecommendationKind::Walk)
            RC_ASSERT(toInt(todo.level) <= opened);
    });
}

TEST_CASE("random diaries reach every mode and every stage, so that the properties mean something",
          "[property]")
{
    std::map<Mode, int> modes;
    std::map<int, int> levels;
    int progresses = 0;
    everyStep([&](const Step& step) {
        ++modes[step.after.mode];
        ++levels[toInt(step.after.level)];
        for (const Decision& each : step.decisions)
            progresses += each.action == Action::Progress ? 1 : 0;
    });
    CHECK(modes.size() == 4);
    CHECK(levels.size() == standardProtocol().levels.size());
    CHECK(progresses > 100);
}
