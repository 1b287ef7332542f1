// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules.h"

#include <algorithm>

namespace comeback {

namespace {

Reason reasonOf(NotCreditable why)
{
    switch (why) {
    case NotCreditable::Part:
        return Reason::Part;
    case NotCreditable::TooHard:
        return Reason::TooHard;
    case NotCreditable::TooSoon:
        return Reason::TooSoon;
    }
    return Reason::Part;
}

/// What was compared when a session that earns no credit was done.
Figures shortfallFigures(const Pending& settled)
{
    if (settled.notCreditable == NotCreditable::TooHard)
        return {{FigureName::Effort, settled.given}, {FigureName::MaxEffort, settled.limit}};
    if (settled.notCreditable == NotCreditable::TooSoon)
        return {{FigureName::Days, settled.given}, {FigureName::Limit, settled.limit}};
    return {};
}

} // namespace

void Rules::settle(Pain f)
{
    if (!m_state.pending || m_date <= m_state.pending->date)
        return;
    const Pending settled = *m_state.pending;
    m_state.pending.reset();

    const int days = m_date - settled.date;
    const int a = acceptable();
    const int rise = f - settled.reference;
    const Figures compared{{FigureName::Reading, f.value()},
                           {FigureName::Acceptable, a},
                           {FigureName::Reference, settled.reference.value()},
                           {FigureName::Rise, rise},
                           {FigureName::SpikeRise, m_parameters.spikeRise}};
    if (days > m_parameters.followUpDays)
        return hold(Reason::NoFollowUp,
                    {{FigureName::Days, days}, {FigureName::Limit, m_parameters.followUpDays}});
    if (f.value() > a && rise >= m_parameters.spikeRise)
        return spike(Reason::SpikeNextDay, severityOf(f), compared);
    if (m_state.mode == Mode::Flare)
        return hold(Reason::FlareMode);
    if (settled.zone == Zone::Amber)
        return hold(Reason::Amber, compared);
    if (f.value() > a)
        return hold(Reason::NextDayPain, compared);
    if (f - settled.before >= m_parameters.spikeRise)
        return hold(Reason::NextDayRise, {{FigureName::Reading, f.value()},
                                          {FigureName::Before, settled.before.value()},
                                          {FigureName::Rise, f - settled.before},
                                          {FigureName::SpikeRise, m_parameters.spikeRise}});
    if (settled.notCreditable)
        return hold(reasonOf(*settled.notCreditable), shortfallFigures(settled));
    credit(settled);
}

void Rules::credit(const Pending& settled)
{
    m_state.lastCredit = settled.date;
    ++m_state.credits;
    const int need = m_protocol.stageOf(m_state.level).credits;
    const LevelIndex from = m_state.level;
    if (from == m_protocol.lastLevel()) {
        m_state.credits = 0;
        return decide(Action::Credit, Reason::Maintaining, from);
    }
    if (m_state.credits < need)
        return decide(Action::Credit, Reason::Counting, from,
                      {{FigureName::Credits, m_state.credits}, {FigureName::Needed, need}});
    if (auto held = obstacle()) {
        m_state.credits = need;
        held->figures.add(FigureName::Credits, need);
        held->figures.add(FigureName::Needed, need);
        return hold(held->reason, held->figures);
    }
    moveTo(static_cast<LevelIndex>(toInt(from) + 1));
    decide(Action::Progress, Reason::Earned, from,
           {{FigureName::Credits, need}, {FigureName::Needed, need}});
}

std::optional<Figures> Rules::screenTooOld(bool opensStage) const
{
    const auto tooOld = [this](const std::optional<Date>& screened,
                               int days) -> std::optional<Figures> {
        if (!screened)
            return Figures{{FigureName::Limit, days}};
        if (m_date - *screened > days)
            return Figures{{FigureName::Days, m_date - *screened}, {FigureName::Limit, days}};
        return std::nullopt;
    };
    if (const auto last = tooOld(m_state.lastScreen, m_parameters.screenDays))
        return last;
    return opensStage ? tooOld(m_state.lastFullScreen, m_parameters.fullScreenDays) : std::nullopt;
}

std::optional<Rules::Obstacle> Rules::obstacle() const
{
    const Stage& stage = m_protocol.stageOf(m_state.level);
    const bool opensStage = m_protocol.nextOpensStage(m_state.level);

    const int atLevel = m_date - m_state.levelSince.value_or(m_date);
    if (atLevel < stage.minDays)
        return Obstacle{Reason::MinDays,
                        {{FigureName::Days, atLevel}, {FigureName::Limit, stage.minDays}}};
    if (const auto until = m_state.holdUntil(); until && m_date <= *until)
        return Obstacle{Reason::Held, {{FigureName::Until, until->dayNumber()}}};
    if (const auto cap = m_state.cap(); cap && m_state.level >= *cap)
        return Obstacle{Reason::Capped, {{FigureName::Cap, toInt(*cap)}}};
    if (m_state.lastSpike) {
        const int calm = m_date - *m_state.lastSpike;
        const int least =
            opensStage ? std::max(stage.calmDays, m_parameters.calmDaysStage) : stage.calmDays;
        if (calm < least)
            return Obstacle{Reason::CalmDays,
                            {{FigureName::Days, calm}, {FigureName::Limit, least}}};
    }
    if (const auto figures = screenTooOld(opensStage))
        return Obstacle{Reason::ScreenDue, *figures};
    return std::nullopt;
}

void Rules::spike(Reason reason, Severity severity, Figures figures)
{
    const bool repeated =
        m_state.lastSpike && m_date - *m_state.lastSpike <= m_parameters.spikeWindowDays;
    const int drop = severity == Severity::Severe || repeated ? 2 : 1;
    m_state.lastSpike = m_date;
    m_state.credits = 0;
    if (m_state.mode == Mode::Flare) {
        m_state.calm = 0;
        return hold(reason, figures);
    }
    const LevelIndex before = m_state.level;
    moveTo(lowered(before, drop));
    figures.add(FigureName::Drop, drop);
    decide(toInt(before) == 0 ? Action::Hold : Action::Regress, reason, before, figures);
}

} // namespace comeback
