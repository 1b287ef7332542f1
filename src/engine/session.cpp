// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules.h"

#include <algorithm>

namespace comeback {

void Rules::session(const Session& session)
{
    noteReading(session.before);
    if (m_state.mode == Mode::Referred)
        return hold(Reason::Referred);
    const bool training = session.kind == SessionKind::Training;
    settle(session.before);
    if (training)
        gap();

    const int a = acceptable();
    const Pain reference = referenceFor(session);
    const Pain peak = std::max(session.during, session.after);
    if (training)
        m_state.lastSession = m_date;
    if (peak.value() > a && peak - reference >= m_parameters.spikeRise) {
        if (training)
            m_state.pending.reset();
        return spike(session.during >= session.after ? Reason::SpikeDuring : Reason::SpikeAfter,
                     severityOf(peak),
                     {{FigureName::Before, session.before.value()},
                      {FigureName::Reading, peak.value()},
                      {FigureName::Acceptable, a},
                      {FigureName::Reference, reference.value()},
                      {FigureName::Rise, peak - reference},
                      {FigureName::SpikeRise, m_parameters.spikeRise}});
    }
    if (!training)
        return hold(Reason::ExtraWalk);
    const bool green = peak.value() <= a && session.before.value() <= a &&
                       session.completion != Completion::Stopped;
    wait(session, reference, green ? Zone::Green : Zone::Amber);
    hold(Reason::Pending, {{FigureName::Before, session.before.value()},
                           {FigureName::Reading, peak.value()},
                           {FigureName::Acceptable, a},
                           {FigureName::Reference, reference.value()}});
}

void Rules::gap()
{
    if (!m_state.lastSession)
        return;
    const int days = m_date - *m_state.lastSession;
    const int drop = gapDrop(m_parameters, days);
    const LevelIndex before = m_state.level;
    const LevelIndex after = lowered(before, drop);
    if (after == before)
        return;
    moveTo(after);
    decide(Action::Regress, Reason::Gap, before,
           {{FigureName::Days, days}, {FigureName::Drop, drop}});
}

int gapDrop(const Parameters& parameters, int days)
{
    int drop = 0;
    for (std::size_t i = 0; i < parameters.gapDays.size(); ++i)
        if (days >= parameters.gapDays[i])
            drop = parameters.gapDrops[i];
    return drop;
}

Pain Rules::referenceFor(const Session& session) const
{
    return std::max(session.before, m_state.recent.usualPain(m_date).value_or(session.before));
}

std::optional<Rules::Shortfall> Rules::shortfallOf(const Session& session) const
{
    const Stage& stage = m_protocol.stageOf(m_state.level);
    if (session.completion != Completion::Full)
        return Shortfall{NotCreditable::Part};
    if (session.effort && *session.effort > stage.maxEffort)
        return Shortfall{NotCreditable::TooHard, *session.effort, stage.maxEffort};
    if (m_state.lastCredit && m_date - *m_state.lastCredit <= stage.restDays)
        return Shortfall{NotCreditable::TooSoon, m_date - *m_state.lastCredit, stage.restDays};
    return std::nullopt;
}

void Rules::wait(const Session& session, Pain reference, Zone zone)
{
    const auto shortfall = shortfallOf(session);
    if (!m_state.pending) {
        Pending waiting{m_date, session.before, reference, zone, {}};
        if (shortfall) {
            waiting.notCreditable = shortfall->why;
            waiting.given = shortfall->given;
            waiting.limit = shortfall->limit;
        }
        m_state.pending = waiting;
        return;
    }
    // A session that still waits is of the same date: any earlier one has been settled.
    if (zone == Zone::Amber)
        m_state.pending->zone = Zone::Amber;
    if (!shortfall) {
        m_state.pending->notCreditable.reset();
        m_state.pending->given = 0;
        m_state.pending->limit = 0;
    }
}

} // namespace comeback
