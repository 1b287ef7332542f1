// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/figure_classes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace comeback::safety {

namespace {

constexpr int kMostAcceptable = 5;
/// Far enough up that a drop of two levels differs from a drop of one.
constexpr int kTellingLevel = 3;

/// What comes of an entry in the states that are looked at: their numbers, and whether it earned.
struct Outcome
{
    std::vector<std::uint64_t> numbers;
    bool earns = false;
    bool isSession = false;
    bool isWalk = false;
    friend auto operator<=>(const Outcome&, const Outcome&) = default;
};

class Sorter
{
public:
    Sorter(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
           Quotient::Context context)
        : m_engine(engine), m_protocol(protocol), m_quotient(quotient)
    {
        for (const bool ready : {false, true})
            m_states.push_back(stateIn(context, ready));
        for (int a = 0; a <= kMostAcceptable; ++a)
            m_acceptables.push_back(a);
        // The protocol's own first, so that the classes are shown by the most ordinary entry.
        std::ranges::stable_partition(
            m_acceptables, [&protocol](int a) { return a == protocol.parameters.acceptablePain; });
    }

    FigureClasses sort()
    {
        for (const int acceptable : m_acceptables) {
            sortCheckIns(acceptable);
            for (const auto completion : {Completion::Full, Completion::Part, Completion::Stopped})
                sortSessions(SessionKind::Training, completion, acceptable);
            sortSessions(SessionKind::Walk, Completion::Full, acceptable);
        }
        m_classes.raises.assign(m_raises.begin(), m_raises.end());
        return std::move(m_classes);
    }

private:
    [[nodiscard]] State stateIn(Quotient::Context context, bool ready) const
    {
        using Waiting = Quotient::Waiting;
        State state;
        state.started = true;
        state.mode = context.mode;
        state.level = std::min(static_cast<LevelIndex>(kTellingLevel), m_protocol.lastLevel());
        if (state.level == m_protocol.lastLevel())
            state.level = lowered(state.level, 1);
        const int need = m_protocol.stageOf(state.level).credits;
        state.credits = ready && context.mode == Mode::Active ? need - 1 : 0;
        constexpr int kLongAgo = 400;
        state.levelSince = m_today.plusDays(-kLongAgo);
        if (context.mode == Mode::Flare)
            state.flareSince = m_today.plusDays(-1);
        if (context.waiting != Waiting::Nothing) {
            const int age = context.waiting == Waiting::OfToday ? 0 : 1;
            state.lastSession = m_today.plusDays(-age);
            state.pending = m_quotient.pendingOf(context.kind, *state.lastSession);
        }
        return state;
    }

    void sortCheckIns(int acceptable)
    {
        std::optional<std::size_t> lower;
        for (int pain = 0; pain <= Pain::kMost; ++pain) {
            const std::size_t now =
                classOf({CheckIn{.pain = *Pain::from(pain)}, {.acceptable = acceptable}});
            if (lower && *lower != now)
                m_raises.emplace(*lower, now);
            lower = now;
        }
    }

    void sortSessions(SessionKind kind, Completion completion, int acceptable)
    {
        for (int before = 0; before <= Pain::kMost; ++before)
            for (int usual = before; usual <= Pain::kMost; ++usual)
                sortPeaks(kind, completion, {before, usual, acceptable});
    }

    struct Around
    {
        int before;
        int usual;
        int acceptable;
    };

    /// The worst pain may be felt during the session or after it; only the greater of the two
    /// counts, and raising either raises it by a point or leaves it.
    void sortPeaks(SessionKind kind, Completion completion, const Around& around)
    {
        std::array<std::size_t, 2> lower{};
        for (int peak = 0; peak <= Pain::kMost; ++peak) {
            std::array<std::size_t, 2> now{};
            for (std::size_t late = 0; late < now.size(); ++late) {
                const Pain most = *Pain::from(peak);
                const Pain least = *Pain::from(0);
                Session session{*Pain::from(around.before), late == 0 ? most : least,
                                late == 0 ? least : most};
                session.kind = kind;
                session.completion = completion;
                Surroundings surroundings{.acceptable = around.acceptable};
                if (around.usual > around.before)
                    surroundings.usual = Pain::from(around.usual);
                now[late] = classOf({session, surroundings});
            }
            noteRaises(now[0], now[1]);
            noteRaises(now[1], now[0]);
            if (peak > 0)
                for (const std::size_t low : lower)
                    for (const std::size_t high : now)
                        noteRaises(low, high);
            lower = now;
        }
    }

    void noteRaises(std::size_t low, std::size_t high)
    {
        if (low != high)
            m_raises.emplace(low, high);
    }

    std::size_t classOf(Trial trial)
    {
        Outcome outcome;
        if (const auto* session = std::get_if<Session>(&trial.entry.body)) {
            outcome.isSession = true;
            outcome.isWalk = session->kind == SessionKind::Walk;
        }
        for (const State& start : m_states) {
            State state = start;
            arrange(state, trial.surroundings, m_protocol);
            m_decisions.clear();
            m_engine.advance(state, m_protocol, trial.entry, 0, m_decisions);
            constexpr auto kNowhere = ~std::uint64_t{0};
            outcome.numbers.push_back(m_quotient.numberOf(state, m_today).value_or(kNowhere));
            outcome.earns =
                outcome.earns || std::ranges::any_of(m_decisions, [](const Decision& each) {
                    return each.action == Action::Progress;
                });
        }
        const auto [found, isNew] = m_found.try_emplace(outcome, m_classes.trials.size());
        if (!isNew)
            return found->second;
        if (trial.surroundings.acceptable == m_protocol.parameters.acceptablePain)
            trial.surroundings.acceptable.reset();
        bool& seen = outcome.isSession ? m_earningSession : m_earningCheckIn;
        if (outcome.earns && !seen) {
            seen = true;
            m_classes.earning.push_back(found->second);
        }
        m_classes.trials.push_back(std::move(trial));
        return found->second;
    }

    const EngineFunctions& m_engine;
    const Protocol& m_protocol;
    const Quotient& m_quotient;
    Date m_today = trialDay();
    std::vector<State> m_states;
    std::vector<int> m_acceptables;
    std::map<Outcome, std::size_t> m_found;
    std::set<std::pair<std::size_t, std::size_t>> m_raises;
    Decisions m_decisions;
    FigureClasses m_classes;
    bool m_earningCheckIn = false;
    bool m_earningSession = false;
};

} // namespace

FigureClasses figureClasses(const EngineFunctions& engine, const Protocol& protocol,
                            const Quotient& quotient, Quotient::Context context)
{
    return Sorter{engine, protocol, quotient, context}.sort();
}

} // namespace comeback::safety
