// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/figure_classes.h"

#include "engine/safety/properties.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace comeback::safety {

namespace {

/// Far enough up that a drop of two levels differs from a drop of one.
constexpr int kTellingLevel = 3;

enum class Form : std::uint8_t { CheckIn, Training, Walk };

/// What an entry is and what comes of it in the state that is looked at.
struct Outcome
{
    Form form{};
    std::uint64_t number = 0;
    std::optional<Property> broken;
    friend auto operator<=>(const Outcome&, const Outcome&) = default;
};

class Sorter
{
public:
    Sorter(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
           Quotient::Context context)
        : m_engine(engine), m_protocol(protocol), m_quotient(quotient)
    {
        m_state = stateIn(context);
        const int mostAcceptable = greatestOf(EntryType::Directive, "acceptable_pain");
        for (int a = 0; a <= mostAcceptable; ++a)
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
        return std::move(m_classes);
    }

private:
    /// A state that tells the outcomes apart: a credit opens the next level, a spike takes one
    /// back, a severe one two.
    [[nodiscard]] State stateIn(Quotient::Context context) const
    {
        using Waiting = Quotient::Waiting;
        State state;
        state.started = true;
        state.mode = context.mode;
        state.level = std::min(static_cast<LevelIndex>(kTellingLevel), m_protocol.lastLevel());
        if (state.level == m_protocol.lastLevel())
            state.level = lowered(state.level, 1);
        const int need = m_protocol.stageOf(state.level).credits;
        state.credits = context.mode == Mode::Active ? need - 1 : 0;
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
        const Surroundings surroundings{.acceptable = acceptable};
        arrangeIn(surroundings);
        std::optional<std::size_t> lower;
        for (int pain = 0; pain <= Pain::kMost; ++pain) {
            const CheckIn checkIn{.pain = *Pain::from(pain)};
            const std::size_t now = classOf(checkIn, surroundings, Form::CheckIn);
            if (lower)
                noteRaise(*lower, now, [&] {
                    return Trial{CheckIn{.pain = *Pain::from(pain - 1)}, surroundings};
                });
            lower = now;
        }
    }

    void sortSessions(SessionKind kind, Completion completion, int acceptable)
    {
        for (int before = 0; before <= Pain::kMost; ++before)
            for (int usual = before; usual <= Pain::kMost; ++usual)
                sortPeaks({kind, completion, before, usual, acceptable});
    }

    /// Everything about a session but its worst pain.
    struct Around
    {
        SessionKind kind;
        Completion completion;
        int before;
        int usual;
        int acceptable;
    };

    enum class Worst : std::uint8_t { During, After };

    static Session sessionOf(const Around& around, int peak, Worst worst)
    {
        const Pain most = *Pain::from(peak);
        const Pain least = *Pain::from(0);
        Session session{*Pain::from(around.before), worst == Worst::During ? most : least,
                        worst == Worst::During ? least : most};
        session.kind = around.kind;
        session.completion = around.completion;
        return session;
    }

    /// The worst pain may be felt during the session or after it; only the greater of the two
    /// counts, and raising either raises it by a point or leaves it.
    void sortPeaks(const Around& around)
    {
        const Form form = around.kind == SessionKind::Walk ? Form::Walk : Form::Training;
        Surroundings surroundings{.acceptable = around.acceptable};
        if (around.usual > around.before)
            surroundings.usual = Pain::from(around.usual);
        arrangeIn(surroundings);
        std::optional<std::array<std::size_t, 2>> lower;
        for (int peak = 0; peak <= Pain::kMost; ++peak) {
            const std::array now{
                classOf(sessionOf(around, peak, Worst::During), surroundings, form),
                classOf(sessionOf(around, peak, Worst::After), surroundings, form)};
            for (const Worst worst : {Worst::During, Worst::After}) {
                const auto place = static_cast<std::size_t>(worst);
                const auto atPeak = [&](int figure) {
                    return [&, figure] {
                        return Trial{sessionOf(around, figure, worst), surroundings};
                    };
                };
                noteRaise(now[place], now[1 - place], atPeak(peak));
                if (lower)
                    for (const std::size_t high : now)
                        noteRaise((*lower)[place], high, atPeak(peak - 1));
            }
            lower = now;
        }
    }

    template<typename Lower>
    void noteRaise(std::size_t low, std::size_t high, Lower lower)
    {
        if (low != high && m_seenRaises.emplace(low, high).second)
            m_classes.raises.push_back({low, high, lower()});
    }

    void arrangeIn(const Surroundings& surroundings)
    {
        m_before = m_state;
        arrange(m_before, surroundings, m_protocol);
    }

    /// The class of an entry in the surroundings that were arranged last.
    std::size_t classOf(EntryBody body, const Surroundings& surroundings, Form form)
    {
        m_entry.body = std::move(body);
        State after = m_before;
        m_decisions.clear();
        m_engine.advance(after, m_protocol, m_entry, 0, m_decisions);
        constexpr auto kNowhere = ~std::uint64_t{0};
        const auto broken = brokenBy(Step{m_protocol, m_before, m_entry, m_decisions, after});
        const Outcome outcome{form, m_quotient.numberOf(after, m_today).value_or(kNowhere), broken};
        const bool earns = std::ranges::any_of(
            m_decisions, [](const Decision& each) { return each.action == Action::Progress; });
        const auto [found, isNew] = m_found.try_emplace(outcome, m_classes.trials.size());
        if (isNew)
            add({m_entry.body, surroundings}, earns);
        return found->second;
    }

    void add(Trial trial, bool earns)
    {
        if (trial.surroundings.acceptable == m_protocol.parameters.acceptablePain)
            trial.surroundings.acceptable.reset();
        if (earns)
            m_classes.earning.push_back(m_classes.trials.size());
        m_classes.trials.push_back(std::move(trial));
    }

    const EngineFunctions& m_engine;
    const Protocol& m_protocol;
    const Quotient& m_quotient;
    Date m_today = trialDay();
    State m_state;
    State m_before;
    Entry m_entry{{}, trialDay(), Flare{}, {}, {}};
    std::vector<int> m_acceptables;
    std::map<Outcome, std::size_t> m_found;
    std::set<std::pair<std::size_t, std::size_t>> m_seenRaises;
    Decisions m_decisions;
    FigureClasses m_classes;
};

} // namespace

FigureClasses figureClasses(const EngineFunctions& engine, const Protocol& protocol,
                            const Quotient& quotient, Quotient::Context context)
{
    return Sorter{engine, protocol, quotient, context}.sort();
}

} // namespace comeback::safety
