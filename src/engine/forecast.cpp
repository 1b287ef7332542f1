// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/forecast.h"

#include "engine/prescribe.h"
#include "engine/replay.h"

namespace comeback {

namespace {

/// Past this many days beyond the last hold nothing more can open: the longest calm way up a ladder
/// is far shorter.
constexpr int kHorizonDays = 1500;

/// A person whose pain is 0 and who does what the plan says, one day after another.
class CalmPerson
{
public:
    CalmPerson(const State& state, const Protocol& protocol) : m_state(state), m_protocol(protocol)
    {}

    [[nodiscard]] const State& state() const { return m_state; }

    /// Lives through `date`. Returns whether a level opened.
    bool live(Date date)
    {
        m_decisions.clear();
        if (prescribe(m_state, m_protocol, date).screenDue)
            log(date, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
        if (m_state.facts.lastCheckIn != date)
            log(date, CheckIn{.pain = kNone});
        if (prescribe(m_state, m_protocol, date).kind == RecommendationKind::Session)
            log(date, Session{.before = kNone, .during = kNone, .after = kNone});
        for (const Decision& each : m_decisions)
            if (each.action == Action::Progress)
                return true;
        return false;
    }

private:
    static constexpr Pain kNone = *Pain::from(0);

    void log(Date date, EntryBody body)
    {
        advance(m_state, m_protocol, Entry{{}, date, std::move(body), {}, {}}, 0, m_decisions);
    }

    State m_state;
    const Protocol& m_protocol;
    Decisions m_decisions;
};

} // namespace

Earliest forecast(const State& state, const Protocol& protocol, Date today)
{
    Earliest earliest;
    earliest.stages.resize(protocol.stages.size());
    if (!state.started || state.mode == Mode::Referred)
        return earliest;

    const auto highest = state.cap().value_or(protocol.lastLevel());
    const auto stageNow = protocol.level(state.level).stage;
    const Date last = std::max(today, state.holdUntil().value_or(today)).plusDays(kHorizonDays);
    CalmPerson person{state, protocol};
    for (Date date = today; date < last && person.state().level < highest;
         date = date.plusDays(1)) {
        if (!person.live(date))
            continue;
        const LevelIndex level = person.state().level;
        if (!earliest.nextLevel)
            earliest.nextLevel = date;
        const auto stage = protocol.level(level).stage;
        auto& opens = earliest.stages[static_cast<std::size_t>(stage)];
        if (stage > stageNow && !opens)
            opens = date;
    }
    return earliest;
}

} // namespace comeback
