// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/shortest_ways.h"

#include "engine/safety/prober.h"

#include <algorithm>
#include <unordered_map>

namespace comeback::safety {

namespace {

enum class UsualPain : std::uint8_t { AsItComes, AsWanted };

class Search
{
public:
    Search(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
           const TrialBook& book, Destinations wanted)
        : m_quotient(quotient)
        , m_prober(engine, protocol, quotient, book)
        , m_wanted(std::move(wanted))
    {}

    /// Looks for what is still wanted and appends the ways found.
    void run(UsualPain usual, std::vector<Way>& ways)
    {
        m_usual = usual;
        m_cameFrom.clear();
        const std::uint64_t empty = m_quotient.numberOf(State{}, trialDay()).value();
        m_cameFrom.emplace(empty, Step{});
        std::vector<std::uint64_t> layer{empty};
        while (!layer.empty() && isWanting())
            layer = nextLayer(std::move(layer), ways);
    }

    [[nodiscard]] bool isWanting() const { return !m_wanted.broken.empty() || m_wanted.state; }

private:
    struct Step
    {
        std::uint64_t from = 0;
        const Trial* trial = nullptr;
        bool dayBefore = false;
    };

    /// Looks at the states that so many entries lead to, days passing included; returns those that
    /// one more leads to.
    std::vector<std::uint64_t> nextLayer(std::vector<std::uint64_t> layer, std::vector<Way>& ways)
    {
        std::vector<std::uint64_t> next;
        for (std::size_t i = 0; i < layer.size() && isWanting(); ++i) {
            const std::uint64_t number = layer[i];
            if (m_wanted.state == number) {
                m_wanted.state.reset();
                ways.push_back({std::nullopt, movesTo(number)});
            }
            m_prober.probe(number, [&](const Consequence& consequence) {
                if (m_usual == UsualPain::AsItComes && consequence.trial &&
                    consequence.trial->surroundings.usual)
                    return;
                noteBroken(number, consequence, ways);
                if (!consequence.next)
                    return;
                const Step step{number, consequence.trial, consequence.dayBefore};
                if (m_cameFrom.try_emplace(*consequence.next, step).second)
                    (consequence.trial ? next : layer).push_back(*consequence.next);
            });
        }
        return next;
    }

    void noteBroken(std::uint64_t number, const Consequence& consequence, std::vector<Way>& ways)
    {
        if (!consequence.broken || std::erase(m_wanted.broken, *consequence.broken) == 0)
            return;
        Way way{consequence.broken, movesTo(number)};
        if (consequence.trial)
            append({number, consequence.trial, consequence.dayBefore}, way.moves);
        ways.push_back(std::move(way));
    }

    static void append(const Step& step, std::vector<Move>& moves)
    {
        if (!step.trial || step.dayBefore)
            moves.emplace_back(DayPasses{});
        if (step.trial)
            moves.emplace_back(*step.trial);
    }

    [[nodiscard]] std::vector<Move> movesTo(std::uint64_t number) const
    {
        std::vector<Step> steps;
        const std::uint64_t empty = m_quotient.numberOf(State{}, trialDay()).value();
        for (std::uint64_t at = number; at != empty; at = steps.back().from)
            steps.push_back(m_cameFrom.at(at));
        std::vector<Move> moves;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            append(*step, moves);
        return moves;
    }

    const Quotient& m_quotient;
    Prober m_prober;
    Destinations m_wanted;
    UsualPain m_usual = UsualPain::AsItComes;
    std::unordered_map<std::uint64_t, Step> m_cameFrom;
};

} // namespace

std::vector<Way> shortestWays(const EngineFunctions& engine, const Protocol& protocol,
                              const Quotient& quotient, const Destinations& destinations)
{
    const TrialBook book{engine, protocol, quotient, 1};
    Search search{engine, protocol, quotient, book, destinations};
    std::vector<Way> ways;
    search.run(UsualPain::AsItComes, ways);
    if (search.isWanting())
        search.run(UsualPain::AsWanted, ways);
    return ways;
}

} // namespace comeback::safety
