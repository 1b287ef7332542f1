// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules.h"

#include <algorithm>

namespace comeback {

namespace {

constexpr int kPermille = 1000;

/// The place of the highest walking level whose minutes are at most the start fraction of what is
/// comfortable; the first level if there is none. Walking is the first stage.
LevelIndex startingLevel(const Protocol& protocol, int comfortableMinutes)
{
    LevelIndex best{};
    for (std::size_t i = 0; i < protocol.levels.size(); ++i) {
        const Level& level = protocol.levels[i];
        if (toInt(level.stage) == 0 &&
            level.walkMinutes * kPermille <=
                protocol.parameters.startFractionPermille * comfortableMinutes)
            best = static_cast<LevelIndex>(i);
    }
    return best;
}

} // namespace

void Rules::decide(Action action, Reason reason, LevelIndex from, Figures figures)
{
    m_decisions.push_back({m_place, m_date, action, reason, from, m_state.level, figures});
}

void Rules::hold(Reason reason, Figures figures)
{
    decide(Action::Hold, reason, m_state.level, figures);
}

void Rules::moveTo(LevelIndex level)
{
    m_state.level = level;
    m_state.levelSince = m_date;
    m_state.credits = 0;
}

void Rules::noteReading(Pain pain)
{
    m_state.facts.lastReading = pain;
    m_state.facts.lastReadingDate = m_date;
}

void Rules::start(const Start& start)
{
    const LevelIndex before = m_state.level;
    const bool referred = m_state.mode == Mode::Referred;
    State next;
    next.started = true;
    next.lastScreen = m_state.lastScreen;
    next.lastFullScreen = m_state.lastFullScreen;
    next.recent = m_state.recent;
    next.clinician = m_state.clinician;
    next.facts = m_state.facts;
    next.facts.lastResume.reset();
    if (referred) {
        next.mode = Mode::Referred;
        next.referral = m_state.referral;
    }
    m_state = next;

    const LevelIndex placed = startingLevel(m_protocol, start.walkMinutes);
    moveTo(std::min(placed, m_state.cap().value_or(placed)));
    const Figures figures{{FigureName::Reading, start.pain.value()},
                          {FigureName::WalkMinutes, start.walkMinutes}};
    if (referred)
        return decide(Action::Hold, Reason::Referred, before, figures);
    if (start.pain.value() >= m_parameters.flarePain) {
        m_state.mode = Mode::Flare;
        m_state.flareSince = m_date;
        return decide(Action::Start, Reason::BaselineFlare, before, figures);
    }
    m_state.mode = Mode::Active;
    decide(Action::Start, Reason::Baseline, before, figures);
}

void Rules::checkIn(const CheckIn& checkIn)
{
    noteReading(checkIn.pain);
    if (m_state.mode == Mode::Referred) {
        m_state.recent.add(m_date, checkIn.pain);
        return hold(Reason::Referred);
    }
    settle(checkIn.pain);
    m_state.recent.add(m_date, checkIn.pain);
    if (m_state.mode == Mode::Flare)
        calmDown(checkIn.pain);
}

void Rules::calmDown(Pain pain)
{
    if (pain.value() > acceptable()) {
        m_state.calm = 0;
        return hold(Reason::NotCalm,
                    {{FigureName::Reading, pain.value()}, {FigureName::Acceptable, acceptable()}});
    }
    if (!m_state.calmDate || *m_state.calmDate < m_date) {
        ++m_state.calm;
        m_state.calmDate = m_date;
    }
    if (m_state.calm >= m_parameters.calmCheckIns)
        return resume();
    hold(Reason::Calming, {{FigureName::CalmCheckIns, m_state.calm},
                           {FigureName::Needed, m_parameters.calmCheckIns}});
}

void Rules::resume()
{
    const int days = m_date - m_state.flareSince.value_or(m_date);
    const auto reached =
        std::ranges::find_if(m_parameters.flareDays, [days](int most) { return most >= days; });
    const auto row = static_cast<std::size_t>(reached - m_parameters.flareDays.begin());
    const int drop = m_parameters.flareDrops[row];
    const LevelIndex before = m_state.level;
    moveTo(lowered(before, drop));
    m_state.mode = Mode::Active;
    m_state.facts.lastResume = m_date;
    decide(Action::Resume, Reason::Calm, before,
           {{FigureName::Days, days}, {FigureName::Drop, drop}});
}

void Rules::screening(const Screening& screening)
{
    Figures figures;
    if (screening.answers.advises())
        figures.add(FigureName::Advice, 1);
    if (const auto tier = screening.answers.referral()) {
        figures.add(FigureName::Severity, static_cast<int>(*tier));
        const Tier standing = m_state.referral.value_or(*tier);
        m_state.referral = m_state.mode == Mode::Referred ? std::min(standing, *tier) : *tier;
        m_state.mode = Mode::Referred;
        m_state.pending.reset();
        return decide(Action::Refer, Reason::RedFlag, m_state.level, figures);
    }
    m_state.lastScreen = m_date;
    if (screening.scope == ScreenScope::Full)
        m_state.lastFullScreen = m_date;
    hold(m_state.mode == Mode::Referred ? Reason::Referred : Reason::Screened, figures);
}

void Rules::enterFlare()
{
    m_state.mode = Mode::Flare;
    m_state.flareSince = m_date;
    m_state.calm = 0;
    m_state.calmDate.reset();
    m_state.credits = 0;
    m_state.pending.reset();
    m_state.lastScreen.reset();
    m_state.lastFullScreen.reset();
}

void Rules::clearance()
{
    if (m_state.mode != Mode::Referred)
        return hold(Reason::NotReferred);
    enterFlare();
    m_state.referral.reset();
    if (!m_state.started) {
        m_state.mode = Mode::NotStarted;
        m_state.flareSince.reset();
    }
    decide(Action::Clear, Reason::Cleared, m_state.level);
}

void Rules::flare()
{
    if (m_state.mode == Mode::Referred)
        return hold(Reason::Referred);
    if (m_state.mode == Mode::Flare) {
        m_state.calm = 0;
        m_state.calmDate.reset();
        return hold(Reason::FlareMode);
    }
    enterFlare();
    decide(Action::Flare, Reason::Declared, m_state.level);
}

} // namespace comeback
