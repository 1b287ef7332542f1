// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/properties.h"
#include "engine/safety/quotient.h"
#include "engine/safety/trial_book.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace comeback::safety {

/// What comes of one thing that can happen in a state: an entry, or, without a trial, a day that
/// passes or the prescription of the day.
struct Consequence
{
    const Trial* trial = nullptr;
    bool dayBefore = false; ///< the trial is made a day after the state
    std::optional<std::uint64_t> next = {};
    std::optional<Property> broken = {};
};

/// Tries everything that can happen in one state.
class Prober
{
public:
    Prober(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
           const TrialBook& book)
        : m_engine(engine), m_protocol(protocol), m_quotient(quotient), m_book(book)
    {}

    using Visit = std::function<void(const Consequence&)>;

    void probe(std::uint64_t number, const Visit& visit);

private:
    void probePrescriptions(State state, const Visit& visit);
    void probeFigures(const State& state, const Quotient::Context& context, const Visit& visit);
    void probeLate(std::uint64_t number, const Quotient::Context& context, const Visit& visit);
    /// The effective level after the trial.
    int probeTrial(const State& state, const Trial& trial, bool dayBefore, const Visit& visit);

    const EngineFunctions& m_engine;
    const Protocol& m_protocol;
    const Quotient& m_quotient;
    const TrialBook& m_book;
    Decisions m_decisions;
    std::vector<int> m_levels;
};

} // namespace comeback::safety
