// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/prober.h"

namespace comeback::safety {

void Prober::probe(std::uint64_t number, const Visit& visit)
{
    const State state = m_quotient.stateOf(number, trialDay());
    visit({.next = m_quotient.nextDay(number)});
    probePrescriptions(state, visit);
    for (const Trial& trial : m_book.events(state.started, state.level))
        probeTrial(state, trial, false, visit);
    const auto context = m_quotient.contextOf(number);
    if (!context) {
        probeFigures(state, {}, visit);
        return;
    }
    probeFigures(state, *context, visit);
    for (const Trial& trial : m_book.efforts())
        probeTrial(state, trial, false, visit);
    if (state.mode == Mode::Active && state.credits + 1 >= m_protocol.stageOf(state.level).credits)
        for (const Trial& trial : m_book.hindered(*context))
            probeTrial(state, trial, false, visit);
    if (context->lastChance)
        probeLate(number, *context, visit);
}

void Prober::probePrescriptions(State state, const Visit& visit)
{
    const Date today = trialDay();
    const auto look = [&] {
        const auto todo = m_engine.prescribe(state, m_protocol, today);
        if (const auto broken = brokenBy(todo, state, m_protocol, today))
            visit({.broken = broken});
    };
    look();
    state.lastScreen = today;
    state.lastFullScreen = today;
    look();
    state.facts.lastReadingDate = today;
    state.facts.lastReading = Pain::from(Pain::kMost);
    look();
}

void Prober::probeFigures(const State& state, const Quotient::Context& context, const Visit& visit)
{
    const FigureClasses& figures = m_book.figures(context);
    m_levels.clear();
    for (const Trial& trial : figures.trials)
        m_levels.push_back(probeTrial(state, trial, false, visit));
    for (const auto& raise : figures.raises)
        if (m_levels[raise.higher] > m_levels[raise.lower])
            visit({.trial = &raise.lowerTrial, .broken = Property::MonotoneInPain});
}

void Prober::probeLate(std::uint64_t number, const Quotient::Context& context, const Visit& visit)
{
    const State state = m_quotient.stateOf(number, trialDay().plusDays(-1));
    for (const Trial& trial : m_book.figures(context).trials)
        probeTrial(state, trial, true, visit);
}

int Prober::probeTrial(const State& state, const Trial& trial, bool dayBefore, const Visit& visit)
{
    State before = state;
    arrange(before, trial.surroundings, m_protocol);
    State after = before;
    m_decisions.clear();
    m_engine.advance(after, m_protocol, trial.entry, 0, m_decisions);
    Consequence consequence{.trial = &trial, .dayBefore = dayBefore};
    consequence.broken = brokenBy(Step{m_protocol, before, trial.entry, m_decisions, after});
    consequence.next = m_quotient.numberOf(after, trialDay());
    if (!consequence.next && !consequence.broken)
        consequence.broken = Property::EarnedRise;
    visit(consequence);
    return effectiveLevel(after);
}

} // namespace comeback::safety
