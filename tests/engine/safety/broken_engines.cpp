// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/broken_engines.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace comeback::test {

namespace {

using safety::Property;

/// The engine on a protocol with something changed.
template<auto Change>
void changed(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
             Decisions& decisions)
{
    Protocol other = protocol;
    Change(other);
    advance(state, other, entry, place, decisions);
}

/// The engine, and then something done to the state.
template<auto Spoil>
void spoiled(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
             Decisions& decisions)
{
    const State before = state;
    advance(state, protocol, entry, place, decisions);
    Spoil(before, entry, state);
}

/// The engine on an entry with something changed.
template<auto Change>
void misread(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
             Decisions& decisions)
{
    Entry other = entry;
    if (auto* session = std::get_if<Session>(&other.body))
        Change(*session);
    advance(state, protocol, other, place, decisions);
}

void ignoringOrders(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
                    Decisions& decisions)
{
    if (std::holds_alternative<Directive>(entry.body))
        return advance(state, protocol, entry, place, decisions);
    const auto clinician = std::pair{state.clinician.cap, state.clinician.holdUntil};
    const auto self = std::pair{state.self.cap, state.self.holdUntil};
    state.clinician.cap.reset();
    state.clinician.holdUntil.reset();
    state.self.cap.reset();
    state.self.holdUntil.reset();
    advance(state, protocol, entry, place, decisions);
    std::tie(state.clinician.cap, state.clinician.holdUntil) = clinician;
    std::tie(state.self.cap, state.self.holdUntil) = self;
}

/// Only the last day of a hold is broken.
void endingHoldsEarly(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
                      Decisions& decisions)
{
    if (std::holds_alternative<Directive>(entry.body))
        return advance(state, protocol, entry, place, decisions);
    const auto hold = state.clinician.holdUntil;
    if (hold)
        state.clinician.holdUntil = hold->plusDays(-1);
    advance(state, protocol, entry, place, decisions);
    state.clinician.holdUntil = hold;
}

void forgettingTheReferral(State& state, const Protocol& protocol, const Entry& entry,
                           std::size_t place, Decisions& decisions)
{
    if (state.mode == Mode::Referred && std::holds_alternative<CheckIn>(entry.body))
        state.mode = Mode::Active;
    advance(state, protocol, entry, place, decisions);
}

void creditingWithoutFollowUp(State& state, const Protocol& protocol, const Entry& entry,
                              std::size_t place, Decisions& decisions)
{
    const bool reads =
        std::holds_alternative<CheckIn>(entry.body) || std::holds_alternative<Session>(entry.body);
    if (reads && state.pending &&
        entry.date - state.pending->date > protocol.parameters.followUpDays)
        state.pending->date = entry.date.plusDays(-protocol.parameters.followUpDays);
    advance(state, protocol, entry, place, decisions);
}

void climbingTwoAtOnce(State& state, const Protocol& protocol, const Entry& entry,
                       std::size_t place, Decisions& decisions)
{
    advance(state, protocol, entry, place, decisions);
    for (Decision& each : decisions)
        if (each.action == Action::Progress && each.to < protocol.lastLevel()) {
            each.to = static_cast<LevelIndex>(toInt(each.to) + 1);
            state.level = each.to;
        }
}

void climbingInSilence(State& state, const Protocol& protocol, const Entry& entry,
                       std::size_t place, Decisions& decisions)
{
    advance(state, protocol, entry, place, decisions);
    if (std::holds_alternative<CheckIn>(entry.body) && state.mode == Mode::Active &&
        state.level < protocol.lastLevel())
        state.level = static_cast<LevelIndex>(toInt(state.level) + 1);
}

/// A severe spike leaves the level where it is, a plain one does not.
void sparingTheSevere(State& state, const Protocol& protocol, const Entry& entry, std::size_t place,
                      Decisions& decisions)
{
    Entry other = entry;
    auto* session = std::get_if<Session>(&other.body);
    if (session &&
        std::max(session->during, session->after).value() >= protocol.parameters.severePain) {
        session->during = session->before;
        session->after = session->before;
    }
    advance(state, protocol, other, place, decisions);
}

void lettingThePersonRise(State& state, const Protocol& protocol, const Entry& entry,
                          std::size_t place, Decisions& decisions)
{
    Entry other = entry;
    if (auto* directive = std::get_if<Directive>(&other.body))
        directive->by = directive->setLevel ? Hand::Clinician : directive->by;
    advance(state, protocol, other, place, decisions);
}

Recommendation trainingThroughAReferral(const State& state, const Protocol& protocol, Date today)
{
    State other = state;
    if (other.mode == Mode::Referred)
        other.mode = Mode::Active;
    return prescribe(other, protocol, today);
}

Recommendation forgettingTheGap(const State& state, const Protocol& protocol, Date today)
{
    Recommendation todo = prescribe(state, protocol, today);
    todo.level = state.level;
    return todo;
}

Recommendation trainingOneUp(const State& state, const Protocol& protocol, Date today)
{
    Recommendation todo = prescribe(state, protocol, today);
    if (todo.level < protocol.lastLevel())
        todo.level = static_cast<LevelIndex>(toInt(todo.level) + 1);
    return todo;
}

Recommendation trainingUnscreened(const State& state, const Protocol& protocol, Date today)
{
    State other = state;
    if (other.started && !other.lastScreen)
        other.lastScreen = today;
    return prescribe(other, protocol, today);
}

constexpr auto noSpikes = [](Protocol& p) { p.parameters.spikeRise = 11; };
constexpr auto noMinDays = [](Protocol& p) {
    for (Stage& stage : p.stages)
        stage.minDays = 0;
};
constexpr auto noCalmDays = [](Protocol& p) {
    for (Stage& stage : p.stages)
        stage.calmDays = 0;
};
constexpr auto noCalmDaysForStages = [](Protocol& p) { p.parameters.calmDaysStage = 0; };
constexpr auto oldScreens = [](Protocol& p) { ++p.parameters.screenDays; };
constexpr auto oldFullScreens = [](Protocol& p) { ++p.parameters.fullScreenDays; };
constexpr auto noFlareDrop = [](Protocol& p) { p.parameters.flareDrops = {0, 0, 0, 0}; };
constexpr auto noGapDrop = [](Protocol& p) { p.parameters.gapDrops = {0, 0, 0}; };
constexpr auto moreEffort = [](Protocol& p) {
    for (Stage& stage : p.stages)
        ++stage.maxEffort;
};
constexpr auto onlyOneStage = [](Protocol& p) {
    for (Level& level : p.levels)
        level.stage = StageIndex{0};
};
constexpr auto endlessCredits = [](Protocol& p) {
    for (Stage& stage : p.stages)
        stage.minDays = 100'000;
};
constexpr auto moreAcceptable = [](Protocol& p) { ++p.parameters.acceptablePain; };

constexpr auto amberAsGreen = [](const State&, const Entry&, State& after) {
    if (after.pending)
        after.pending->zone = Zone::Green;
};
constexpr auto partAsFull = [](Session& session) {
    if (session.completion == Completion::Part)
        session.completion = Completion::Full;
};
constexpr auto stoppedAsFull = [](Session& session) { session.completion = Completion::Full; };
constexpr auto withoutAfter = [](Session& session) { session.after = session.before; };
constexpr auto withoutDuring = [](Session& session) { session.during = session.before; };
constexpr auto keepCredits = [](const State& before, const Entry&, State& after) {
    if (after.lastSpike != before.lastSpike)
        after.credits = before.credits;
};
constexpr auto forgetSpike = [](const State&, const Entry&, State& after) {
    after.lastSpike.reset();
};
constexpr auto forgetSession = [](const State& before, const Entry&, State& after) {
    if (!after.pending)
        after.lastSession = before.lastSession;
};
constexpr auto keepScreens = [](const State& before, const Entry& entry, State& after) {
    if (std::holds_alternative<Flare>(entry.body))
        after.lastScreen = before.lastScreen;
};
constexpr auto forgetClinician = [](const State&, const Entry& entry, State& after) {
    if (std::holds_alternative<Start>(entry.body))
        after.clinician = {};
};
constexpr auto keepPending = [](const State& before, const Entry& entry, State& after) {
    if (std::holds_alternative<CheckIn>(entry.body) && before.mode == Mode::Active)
        after.pending = before.pending;
};
constexpr auto keepLevelSince = [](const State& before, const Entry&, State& after) {
    if (before.levelSince && after.level < before.level)
        after.levelSince = before.levelSince;
};
constexpr auto startClears = [](const State&, const Entry& entry, State& after) {
    if (std::holds_alternative<Start>(entry.body))
        after.mode = Mode::Active;
};

const auto kBroken = std::to_array<BrokenEngine>({
    {"lets amber count", {.advance = spoiled<amberAsGreen>}, Property::EarnedRise},
    {"lets a part count", {.advance = misread<partAsFull>}, Property::EarnedRise},
    {"lets a stopped session count", {.advance = misread<stoppedAsFull>}, Property::EarnedRise},
    {"lets too much effort count", {.advance = changed<moreEffort>}, Property::EarnedRise},
    {"climbs two levels at once", {.advance = climbingTwoAtOnce}, Property::EarnedRise},
    {"climbs without a decision", {.advance = climbingInSilence}, Property::EarnedRise},
    {"settles a session twice", {.advance = spoiled<keepPending>}, Property::EarnedRise},
    {"lets the person rise", {.advance = lettingThePersonRise}, Property::EarnedRise},
    {"accepts a point more", {.advance = changed<moreAcceptable>}, Property::EarnedRise},
    {"drops the spike rule", {.advance = changed<noSpikes>}, Property::CreditAndSpike},
    {"does not look at the pain after",
     {.advance = misread<withoutAfter>},
     Property::CreditAndSpike},
    {"does not look at the pain during",
     {.advance = misread<withoutDuring>},
     Property::CreditAndSpike},
    {"keeps the credits after a spike",
     {.advance = spoiled<keepCredits>},
     Property::CreditAndSpike},
    {"credits what nothing followed",
     {.advance = creditingWithoutFollowUp},
     Property::CreditAndSpike},
    {"forgets the least days", {.advance = changed<noMinDays>}, Property::Patience},
    {"forgets the calm days", {.advance = changed<noCalmDays>}, Property::Patience},
    {"forgets the calm days of stages",
     {.advance = changed<noCalmDaysForStages>},
     Property::Patience},
    {"takes a screening a day too old", {.advance = changed<oldScreens>}, Property::Patience},
    {"takes a full screening a day too old",
     {.advance = changed<oldFullScreens>},
     Property::Patience},
    {"forgets the last spike", {.advance = spoiled<forgetSpike>}, Property::Patience},
    {"keeps the screening through a flare", {.advance = spoiled<keepScreens>}, Property::Patience},
    {"counts days at the level from before a fall",
     {.advance = spoiled<keepLevelSince>},
     Property::Patience},
    {"takes stages for one", {.advance = changed<onlyOneStage>}, Property::Patience},
    {"forgets a referral at a check-in", {.advance = forgettingTheReferral}, Property::Referral},
    {"forgets a referral at a start", {.advance = spoiled<startClears>}, Property::Referral},
    {"prescribes to the referred", {.prescribe = trainingThroughAReferral}, Property::Referral},
    {"prescribes to the unscreened", {.prescribe = trainingUnscreened}, Property::Referral},
    {"forgets caps and holds", {.advance = ignoringOrders}, Property::Orders},
    {"ends holds a day early", {.advance = endingHoldsEarly}, Property::Orders},
    {"forgets the clinician at a start", {.advance = spoiled<forgetClinician>}, Property::Orders},
    {"drops nothing after a flare", {.advance = changed<noFlareDrop>}, Property::LowerAfterRest},
    {"drops nothing after a gap", {.advance = changed<noGapDrop>}, Property::LowerAfterRest},
    {"prescribes as if there were no gap",
     {.prescribe = forgettingTheGap},
     Property::LowerAfterRest},
    {"forgets the session that spiked",
     {.advance = spoiled<forgetSession>},
     Property::LowerAfterRest},
    {"spares the severe spike", {.advance = sparingTheSevere}, Property::MonotoneInPain},
    {"never opens a level", {.advance = changed<endlessCredits>}, Property::NoDeadEnd},
    {"prescribes a level too high", {.prescribe = trainingOneUp}, Property::PassedBelow},
});

} // namespace

std::span<const BrokenEngine> brokenEngines()
{
    return kBroken;
}

} // namespace comeback::test
