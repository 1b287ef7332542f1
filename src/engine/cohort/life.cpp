// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/life.h"

#include "engine/prescribe.h"

#include <algorithm>
#include <cmath>

namespace comeback::cohort {

namespace {

constexpr double kDaysPerYear = 365.25;
constexpr double kDaysPerWeek = 7;
/// Flares and reactions lie on top of a person's course, so that the course itself lies so much
/// below the published mean, which had them in it. Points of 100.
constexpr double kOnTop = 0.8;
constexpr double kFlareKeeps = 0.794; ///< halved every three days
constexpr double kReactionKeeps = 0.45;
constexpr double kReadingError = 0.4; ///< standard deviation of a rating, NRS
constexpr double kMostPain = 100;

/// Spreads the seed and the number over all bits, so that neighbours have nothing in common.
std::uint64_t seedOf(std::uint64_t seed, std::uint64_t number, Onset onset)
{
    Random mixer{seed * 2 + static_cast<std::uint64_t>(onset)};
    Random person{mixer.bits() ^ (number * 0x9e3779b97f4a7c15U)};
    return person.bits();
}

} // namespace

Life::Life(const Protocol& protocol, Onset onset, const Habits& habits, std::uint64_t seed,
           std::uint64_t number)
    : m_protocol(protocol)
    , m_habits(habits)
    , m_onset(onset)
    , m_random(seedOf(seed, number, onset))
    , m_entry{{}, m_today, Flare{}, {}, {}}
{
    // Cut off evenly on both sides, so that the mean stays the published one.
    constexpr double kWidest = 2.2;
    const double z = std::clamp(m_random.normal(1), -kWidest, kWidest);
    m_share = 1 + z * habits.spread;
}

Day Life::live()
{
    m_happened = {};
    moveOn();
    if (!m_state.started)
        begin();
    else {
        answerScreening();
        logMorning();
        train();
    }
    m_happened.pain = m_pain;
    ++m_day;
    m_today = m_today.plusDays(1);
    return m_happened;
}

void Life::moveOn()
{
    const double mean = publishedMean(m_onset, m_day / kDaysPerWeek);
    const double course = std::max(0.0, mean - kOnTop) * m_share;
    const double noise = std::min(m_habits.mostNoise, m_habits.noise * course);
    const double keeps = m_habits.keepsNoise;
    m_deviation = keeps * m_deviation + std::sqrt(1 - keeps * keeps) * m_random.normal(noise);
    m_flare *= kFlareKeeps;
    m_reaction *= kReactionKeeps;
    if (m_random.happens(m_habits.flaresPerYear / kDaysPerYear))
        m_flare += 20 + 25 * m_random.share();
    m_pain = std::clamp(course + m_deviation + m_flare + m_reaction, 0.0, kMostPain);
}

Pain Life::reading(double pain)
{
    const double rated = pain / 10 + m_random.normal(kReadingError);
    return *Pain::from(std::clamp(static_cast<int>(std::lround(rated)), 0, Pain::kMost));
}

void Life::log(EntryBody body)
{
    m_entry.date = m_today;
    m_entry.body = std::move(body);
    m_decisions.clear();
    advance(m_state, m_protocol, m_entry, 0, m_decisions);
    for (const Decision& each : m_decisions)
        if (each.reason == Reason::SpikeDuring || each.reason == Reason::SpikeAfter ||
            each.reason == Reason::SpikeNextDay)
            ++m_happened.spikes;
}

void Life::begin()
{
    log(Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
    // The more it hurts, the shorter the walk that is comfortable: 40 minutes without pain.
    const int minutes = std::max(5, static_cast<int>(std::lround(40 - 0.4 * m_pain)));
    log(Start{reading(m_pain), minutes, {}});
}

void Life::answerScreening()
{
    const auto due = prescribe(m_state, m_protocol, m_today).screenDue;
    if (due && m_random.happens(m_habits.answers))
        log(Screening{*due, RedFlagAnswers::noToAll(*due)});
}

void Life::logMorning()
{
    if (!m_random.happens(m_habits.logsMorning))
        return;
    log(CheckIn{.pain = reading(m_pain)});
    if (m_state.mode == Mode::Active && prescribe(m_state, m_protocol, m_today).askFlare &&
        m_random.happens(m_habits.saysFlare)) {
        log(Flare{});
        ++m_happened.flares;
    }
}

void Life::train()
{
    const Recommendation todo = prescribe(m_state, m_protocol, m_today);
    if (todo.kind != RecommendationKind::Session || !m_random.happens(m_habits.trains))
        return;
    const Pain before = reading(m_pain);
    const double hurt = m_random.happens(m_habits.reacts) ? 15 + 25 * m_random.share() : 0;
    m_reaction += hurt;
    Session session{before, std::max(before, reading(m_pain + hurt)),
                    reading(m_pain + hurt * m_random.share())};
    session.completion = m_random.happens(m_habits.finishes) ? Completion::Full : Completion::Part;
    if (hurt > 0 && m_random.happens(0.5))
        session.completion = Completion::Stopped;
    session.effort = std::clamp(static_cast<int>(std::lround(4 + m_random.normal(1))), 0, 10);
    log(std::move(session));
    ++m_happened.trained;
}

} // namespace comeback::cohort
