// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/prescribe.h"

#include "engine/rules.h"

#include <array>

namespace comeback {

namespace {

/// The last screening may be this many days younger than the oldest with which a level opens before
/// the next one is asked for, so that a person is asked in time.
constexpr int kScreenMargin = 3;
/// A session is eased for this many days after a flare was left.
constexpr int kEaseAfterResumeDays = 3;
/// Usual pain is compared as it was this many days ago.
constexpr int kAskFlareDaysBack = 2;

class Prescriber
{
public:
    Prescriber(const State& state, const Protocol& protocol, Date today)
        : m_state(state), m_protocol(protocol), m_parameters(protocol.parameters), m_today(today)
    {}

    [[nodiscard]] Recommendation prescribe() const
    {
        Recommendation result = main();
        result.checkInDue = m_state.facts.lastCheckIn != m_today;
        result.screenDue = screenDue();
        result.askFlare = askFlare();
        if (m_state.started) {
            const int left = m_protocol.stageOf(m_state.level).credits - m_state.credits;
            result.creditsLeft = left > 0 ? left : 0;
        }
        return result;
    }

private:
    [[nodiscard]] Recommendation main() const
    {
        using Kind = RecommendationKind;
        using Why = RecommendationReason;
        if (m_state.mode == Mode::Referred)
            return make(Kind::SeekCare, Why::Referred);
        if (m_state.mode == Mode::NotStarted)
            return make(Kind::Start, Why::NotStarted);
        if (!m_state.lastScreen)
            return make(Kind::Screen, Why::NoScreening);
        const auto reading = readingToday();
        if (reading && reading->value() >= m_parameters.severePain)
            return make(Kind::Rest, Why::SeverePain);
        if (m_state.mode == Mode::Flare)
            return make(Kind::Gentle, Why::FlareMode);
        if (reading && reading->value() >= m_parameters.gentlePain)
            return make(Kind::Gentle, Why::GentlePain);
        if (m_state.lastSpike && m_today - *m_state.lastSpike <= m_parameters.restAfterSpikeDays)
            return make(Kind::Gentle, Why::RecentSpike);
        if (m_state.facts.lastTraining == m_today)
            return make(Kind::Done, Why::SessionDone);
        if (m_state.lastSession &&
            m_today - *m_state.lastSession <= m_protocol.stageOf(m_state.level).restDays)
            return make(Kind::Walk, Why::RestDay);
        Recommendation session = make(Kind::Session, Why::TrainingDay);
        session.level = levelAfterGap(m_state, m_protocol, m_today);
        session.ease = ease(reading);
        return session;
    }

    [[nodiscard]] Recommendation make(RecommendationKind kind, RecommendationReason reason) const
    {
        Recommendation result;
        result.kind = kind;
        result.reason = reason;
        result.level = m_state.level;
        if (kind == RecommendationKind::SeekCare)
            result.tier = m_state.referral;
        return result;
    }

    [[nodiscard]] std::optional<Pain> readingToday() const
    {
        return m_state.facts.lastReadingDate == m_today ? m_state.facts.lastReading : std::nullopt;
    }

    [[nodiscard]] Ease ease(std::optional<Pain> reading) const
    {
        if (reading && reading->value() > m_state.acceptablePain(m_parameters.acceptablePain))
            return Ease::Pain;
        if (m_state.lastSession && m_today - *m_state.lastSession > m_parameters.easeGapDays)
            return Ease::LongGap;
        if (m_state.facts.lastResume && m_today - *m_state.facts.lastResume <= kEaseAfterResumeDays)
            return Ease::AfterFlare;
        return Ease::None;
    }

    [[nodiscard]] std::optional<ScreenScope> screenDue() const
    {
        const int every = m_parameters.screenDays - kScreenMargin;
        if (m_state.lastScreen && m_today - *m_state.lastScreen <= every)
            return std::nullopt;
        return fullScreenWanted(every) ? ScreenScope::Full : ScreenScope::Short;
    }

    /// The full list: where there has been none since the episode, flare or clearance began, after
    /// a long gap, and before a new stage if the last one would be too old by the next screening.
    [[nodiscard]] bool fullScreenWanted(int every) const
    {
        if (!m_state.lastFullScreen)
            return true;
        if (const auto from = fullScreenFrom(); from && *m_state.lastFullScreen < *from)
            return true;
        return m_protocol.nextOpensStage(m_state.level) &&
               m_today - *m_state.lastFullScreen > m_parameters.fullScreenDays - every;
    }

    /// The first day of which a full screening counts after a long gap: one that lasts still, or
    /// the latest. One that was answered before that belongs to another time.
    [[nodiscard]] std::optional<Date> fullScreenFrom() const
    {
        const auto& trained = m_state.facts.lastTraining;
        if (trained && m_today - *trained > kFullScreenGapDays)
            return trained->plusDays(kFullScreenGapDays + 1);
        return m_state.facts.fullScreenFrom;
    }

    [[nodiscard]] bool askFlare() const
    {
        const auto today = m_state.recent.worstOn(m_today);
        if (!today)
            return false;
        if (today->value() >= m_parameters.flarePain)
            return true;
        const auto yesterday = m_state.recent.worstOn(m_today.plusDays(-1));
        const auto usual = m_state.recent.usualPain(m_today.plusDays(-kAskFlareDaysBack));
        if (!yesterday || !usual)
            return false;
        const int a = m_state.acceptablePain(m_parameters.acceptablePain);
        const auto worse = [&](Pain pain) {
            return pain.value() > a && pain - *usual >= m_parameters.spikeRise;
        };
        return worse(*today) && worse(*yesterday);
    }

    const State& m_state;
    const Protocol& m_protocol;
    const Parameters& m_parameters;
    Date m_today;
};

} // namespace

std::string_view idOf(RecommendationKind kind)
{
    constexpr std::array<std::string_view, 8> kIds{"start",  "seek_care", "screen", "rest",
                                                   "gentle", "done",      "walk",   "session"};
    return kIds[static_cast<std::size_t>(kind)];
}

std::string_view idOf(RecommendationReason reason)
{
    constexpr std::array<std::string_view, 10> kIds{
        "not_started", "referred",     "no_screening", "severe_pain", "flare_mode",
        "gentle_pain", "recent_spike", "session_done", "rest_day",    "training_day"};
    return kIds[static_cast<std::size_t>(reason)];
}

std::string_view idOf(Ease ease)
{
    constexpr std::array<std::string_view, 4> kIds{"none", "pain", "long_gap", "after_flare"};
    return kIds[static_cast<std::size_t>(ease)];
}

Recommendation prescribe(const State& state, const Protocol& protocol, Date today)
{
    return Prescriber{state, protocol, today}.prescribe();
}

LevelIndex levelAfterGap(const State& state, const Protocol& protocol, Date today)
{
    const int days = state.lastSession ? today - *state.lastSession : 0;
    return lowered(state.level, gapDrop(protocol.parameters, days));
}

} // namespace comeback
