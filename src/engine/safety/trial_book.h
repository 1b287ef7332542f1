// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safety/figure_classes.h"

#include <vector>

namespace comeback::safety {

/// Every entry that is tried in a state, by what the state's context and level ask for.
class TrialBook
{
public:
    TrialBook(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
              int threads);

    /// Check-ins and sessions, for the modes active and flare.
    [[nodiscard]] const FigureClasses& figures(const Quotient::Context& context) const
    {
        return m_figures[place(context)];
    }

    /// Those of them that open levels, in surroundings that stop that or only just let it.
    [[nodiscard]] const std::vector<Trial>& hindered(const Quotient::Context& context) const
    {
        return m_hindered[place(context)];
    }

    /// Painless sessions at the limits of effort.
    [[nodiscard]] const std::vector<Trial>& efforts() const { return m_efforts; }

    /// Starts, screenings, clearances, flares and directives, for a state at a level. Before the
    /// first start every place where one could begin is tried; later on the outermost two, for a
    /// start forgets where it came from.
    [[nodiscard]] const std::vector<Trial>& events(bool started, LevelIndex level) const
    {
        return started ? m_events[static_cast<std::size_t>(level)] : m_beginnings;
    }

private:
    static std::size_t place(const Quotient::Context& context);
    void addHindered(std::size_t place);
    void addBeginnings(const Protocol& protocol);
    void addEvents(const Protocol& protocol, LevelIndex level);
    void addEfforts(const Protocol& protocol);

    std::vector<FigureClasses> m_figures;
    std::vector<std::vector<Trial>> m_hindered;
    std::vector<Trial> m_beginnings;
    std::vector<std::vector<Trial>> m_events;
    std::vector<Trial> m_efforts;
};

} // namespace comeback::safety
