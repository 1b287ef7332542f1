// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replay.h"

#include <cstddef>

namespace comeback {

/// The levels that a gap of `days` without training takes back: the drop of the greatest of the gap
/// days that it reaches, or 0.
[[nodiscard]] int gapDrop(const Parameters& parameters, int days);

/// The rules of protocol.md section 4, one function each, in the document's order. A `Rules` lives
/// for one entry: it holds what every rule needs (state, protocol, the entry's place and date) and
/// collects the decisions.
class Rules
{
public:
    Rules(State& state, const Protocol& protocol, Decisions& decisions, std::size_t place,
          Date date)
        : m_state(state)
        , m_protocol(protocol)
        , m_parameters(protocol.parameters)
        , m_decisions(decisions)
        , m_place(place)
        , m_date(date)
    {}

    void start(const Start& start);
    void checkIn(const CheckIn& checkIn);
    void session(const Session& session);
    void screening(const Screening& screening);
    void clearance();
    void flare();
    void directive(const Directive& directive);

private:
    enum class Severity : std::uint8_t { Plain, Severe };

    /// Settling with the reading `f` of this entry's date, if a session of an earlier date waits.
    void settle(Pain f);
    void credit(const Pending& settled);
    /// The first of the conditions of Credit 3 that holds the level back, with its figures.
    struct Obstacle
    {
        Reason reason;
        Figures figures;
    };
    [[nodiscard]] std::optional<Obstacle> obstacle() const;
    /// What was compared, if the last screening that a step up needs is too old.
    [[nodiscard]] std::optional<Figures> screenTooOld(bool opensStage) const;
    void spike(Reason reason, Severity severity, Figures figures);
    void calmDown(Pain pain);
    void resume();

    void gap();
    [[nodiscard]] Pain referenceFor(const Session& session) const;
    void wait(const Session& session, Pain reference, Zone zone);
    /// Why a session cannot earn a credit, with the figures compared where there are any.
    struct Shortfall
    {
        NotCreditable why;
        int given = 0;
        int limit = 0;
    };
    [[nodiscard]] std::optional<Shortfall> shortfallOf(const Session& session) const;

    void enterFlare();
    [[nodiscard]] bool setLevel(const Directive& directive);
    void takeOrders(const Directive& directive);

    void decide(Action action, Reason reason, LevelIndex from, Figures figures = {});
    void hold(Reason reason, Figures figures = {});
    void moveTo(LevelIndex level);
    [[nodiscard]] int acceptable() const
    {
        return m_state.acceptablePain(m_parameters.acceptablePain);
    }
    [[nodiscard]] Severity severityOf(Pain pain) const
    {
        return pain.value() >= m_parameters.severePain ? Severity::Severe : Severity::Plain;
    }
    void noteReading(Pain pain);

    State& m_state;
    const Protocol& m_protocol;
    const Parameters& m_parameters;
    Decisions& m_decisions;
    std::size_t m_place;
    Date m_date;
};

} // namespace comeback
