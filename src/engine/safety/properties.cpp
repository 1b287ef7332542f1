// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/properties.h"

#include <algorithm>
#include <array>

namespace comeback::safety {

namespace {

class StepCheck
{
public:
    explicit StepCheck(const Step& step)
        : m_step(step)
        , m_before(step.before)
        , m_after(step.after)
        , m_parameters(step.protocol.parameters)
        , m_date(step.entry.date)
        , m_session(std::get_if<Session>(&step.entry.body))
        , m_directive(std::get_if<Directive>(&step.entry.body))
        , m_isStart(std::holds_alternative<Start>(step.entry.body))
        , m_steers(step.before.started && step.before.mode != Mode::Referred)
        , m_acceptable(step.before.acceptablePain(step.protocol.parameters.acceptablePain))
    {
        if (const auto* checkIn = std::get_if<CheckIn>(&step.entry.body))
            m_reading = checkIn->pain;
        else if (m_session)
            m_reading = m_session->before;
        m_settles = m_steers && m_reading && m_before.pending && m_date > m_before.pending->date &&
                    m_date - m_before.pending->date <= m_parameters.followUpDays;
        m_spikes = spikesAtSettling() || spikesInSession();
    }

    [[nodiscard]] std::optional<Property> run() const
    {
        if (!risesAreEarned() || !pendingTellsTheTruth())
            return Property::EarnedRise;
        if (!creditsAreEarned() || !spikesAreFelt())
            return Property::CreditAndSpike;
        if (!progressIsPatient() || !datesTellTheTruth())
            return Property::Patience;
        if (!referralStands())
            return Property::Referral;
        if (!ordersStand())
            return Property::Orders;
        if (!restIsFollowedByLess())
            return Property::LowerAfterRest;
        if (!startsOnTheFirstStage())
            return Property::PassedBelow;
        return std::nullopt;
    }

private:
    [[nodiscard]] bool spikesAtSettling() const
    {
        return m_settles && m_reading->value() > m_acceptable &&
               *m_reading - m_before.pending->reference >= m_parameters.spikeRise;
    }

    [[nodiscard]] bool spikesInSession() const
    {
        if (!m_session || !m_steers)
            return false;
        const Pain usual = m_before.recent.usualPain(m_date).value_or(m_session->before);
        const Pain reference = std::max(m_session->before, usual);
        const Pain peak = std::max(m_session->during, m_session->after);
        return peak.value() > m_acceptable && peak - reference >= m_parameters.spikeRise;
    }

    [[nodiscard]] bool isGreen() const
    {
        return std::max(m_session->during, m_session->after).value() <= m_acceptable &&
               m_session->before.value() <= m_acceptable &&
               m_session->completion != Completion::Stopped;
    }

    /// In full, and within the effort limit of the level that it was done at.
    [[nodiscard]] bool isCreditable() const
    {
        return m_session->completion == Completion::Full &&
               m_session->effort.value_or(0) <= m_step.protocol.stageOf(m_after.level).maxEffort;
    }

    [[nodiscard]] bool isTraining() const
    {
        return m_session && m_session->kind == SessionKind::Training;
    }

    [[nodiscard]] bool byClinician() const
    {
        return m_directive && m_directive->by == Hand::Clinician;
    }

    [[nodiscard]] bool risesAreEarned() const
    {
        LevelIndex level = m_before.level;
        int rises = 0;
        for (const Decision& each : m_step.decisions) {
            if (each.from != level)
                return false;
            level = each.to;
            if (each.action == Action::Progress && (++rises > 1 || !isEarned(each)))
                return false;
            const bool placed = m_isStart || (each.action == Action::Direct && byClinician());
            if (each.to > each.from && each.action != Action::Progress && !placed)
                return false;
        }
        return level == m_after.level;
    }

    [[nodiscard]] bool isEarned(const Decision& progress) const
    {
        return toInt(progress.to) == toInt(progress.from) + 1 && m_settles &&
               m_before.pending->zone == Zone::Green && !m_before.pending->notCreditable &&
               m_reading->value() <= m_acceptable;
    }

    /// Whether the session that waits afterwards is what was logged. As a session that waits is of
    /// the entry's date or was there before, and a rise uses one up, no two rises share a date.
    [[nodiscard]] bool pendingTellsTheTruth() const
    {
        const auto& now = m_after.pending;
        if (!now)
            return true;
        const auto& then = m_before.pending;
        if (now->date < m_date)
            return now == then && !m_settles;
        if (!isTraining() || !m_steers)
            return now == then;
        const bool merged = then && then->date == m_date;
        const bool wasGreen = !merged || then->zone == Zone::Green;
        const bool wasCreditable = merged && !then->notCreditable;
        const bool green = now->zone == Zone::Green;
        return (!green || (isGreen() && wasGreen)) &&
               (now->notCreditable || isCreditable() || wasCreditable) &&
               (merged ? now->before == then->before && now->reference == then->reference
                       : now->before == m_session->before && now->reference >= now->before);
    }

    [[nodiscard]] bool creditsAreEarned() const
    {
        const bool credited =
            m_after.credits > m_before.credits ||
            std::ranges::any_of(m_step.decisions, [](const Decision& each) {
                return each.action == Action::Credit || each.action == Action::Progress;
            });
        return !credited || (m_settles && m_reading->value() <= m_acceptable);
    }

    [[nodiscard]] bool spikesAreFelt() const
    {
        if (!m_spikes)
            return true;
        if (m_after.credits != 0)
            return false;
        return m_before.mode == Mode::Flare ||
               std::ranges::any_of(m_step.decisions, [](const Decision& each) {
                   const bool spike = each.reason == Reason::SpikeNextDay ||
                                      each.reason == Reason::SpikeDuring ||
                                      each.reason == Reason::SpikeAfter;
                   return spike && (each.to < each.from || toInt(each.from) == 0);
               });
    }

    [[nodiscard]] bool progressIsPatient() const
    {
        for (const Decision& each : m_step.decisions)
            if (each.action == Action::Progress && !isPatient(each.from))
                return false;
        return true;
    }

    [[nodiscard]] bool isPatient(LevelIndex from) const
    {
        const Stage& stage = m_step.protocol.stageOf(from);
        const bool opens = m_step.protocol.nextOpensStage(from);
        const auto within = [this](const std::optional<Date>& date, int days) {
            return date && m_date - *date <= days;
        };
        const int calm =
            opens ? std::max(stage.calmDays, m_parameters.calmDaysStage) : stage.calmDays;
        return m_before.levelSince && m_date - *m_before.levelSince >= stage.minDays &&
               !within(m_before.lastSpike, calm - 1) &&
               within(m_before.lastScreen, m_parameters.screenDays) &&
               (!opens || within(m_before.lastFullScreen, m_parameters.fullScreenDays));
    }

    [[nodiscard]] bool datesTellTheTruth() const
    {
        if (m_after.lastSpike != expectedSpike())
            return false;
        if (m_after.levelSince != m_before.levelSince && m_after.levelSince != m_date)
            return false;
        const bool moved = m_isStart || std::ranges::any_of(m_step.decisions, [](const auto& each) {
                               return each.to != each.from;
                           });
        if (moved && m_after.levelSince != m_date)
            return false;
        return screensTellTheTruth();
    }

    /// Spikes are remembered within an episode: a start begins a new one.
    [[nodiscard]] std::optional<Date> expectedSpike() const
    {
        if (m_spikes)
            return m_date;
        return m_isStart ? std::nullopt : m_before.lastSpike;
    }

    [[nodiscard]] bool screensTellTheTruth() const
    {
        std::optional<Date> screen = m_before.lastScreen;
        std::optional<Date> full = m_before.lastFullScreen;
        if (const auto* screening = std::get_if<Screening>(&m_step.entry.body)) {
            if (!screening->answers.referral()) {
                screen = m_date;
                full = screening->scope == ScreenScope::Full ? m_date : full;
            }
        } else if (asksAnew()) {
            screen.reset();
            full.reset();
        }
        return m_after.lastScreen == screen && m_after.lastFullScreen == full;
    }

    /// After a flare and after a clearance everything is asked again.
    [[nodiscard]] bool asksAnew() const
    {
        if (std::holds_alternative<Clearance>(m_step.entry.body))
            return m_before.mode == Mode::Referred;
        return std::holds_alternative<Flare>(m_step.entry.body) && m_before.mode == Mode::Active;
    }

    [[nodiscard]] bool referralStands() const
    {
        const auto* screening = std::get_if<Screening>(&m_step.entry.body);
        if (screening && screening->answers.referral())
            return m_after.mode == Mode::Referred && m_after.level == m_before.level;
        if (m_before.mode != Mode::Referred)
            return m_after.mode != Mode::Referred;
        const bool clears = std::holds_alternative<Clearance>(m_step.entry.body);
        const bool moves = clears || m_isStart || m_directive;
        return (clears || m_after.mode == Mode::Referred) &&
               (moves || m_after.level == m_before.level);
    }

    [[nodiscard]] bool ordersStand() const
    {
        const auto cap = m_after.cap();
        if (m_after.started && cap && m_after.level > *cap)
            return false;
        if (!byClinician() && m_after.clinician != m_before.clinician)
            return false;
        const auto hold = m_before.holdUntil();
        const bool progressed = std::ranges::any_of(
            m_step.decisions, [](const Decision& each) { return each.action == Action::Progress; });
        if (progressed && hold && m_date <= *hold)
            return false;
        return inForceIsTheStricter(cap);
    }

    [[nodiscard]] bool inForceIsTheStricter(std::optional<LevelIndex> cap) const
    {
        const Orders& clinician = m_after.clinician;
        const auto hold = m_after.holdUntil();
        const int most = clinician.acceptablePain.value_or(m_parameters.acceptablePain);
        return (!clinician.cap || (cap && *cap <= *clinician.cap)) &&
               (!clinician.holdUntil || (hold && *hold >= *clinician.holdUntil)) &&
               m_after.acceptablePain(m_parameters.acceptablePain) <= most;
    }

    [[nodiscard]] bool restIsFollowedByLess() const
    {
        bool lowered = false;
        LevelIndex level = m_before.level;
        for (const Decision& each : m_step.decisions) {
            if (each.action == Action::Resume && each.to >= each.from && toInt(each.from) > 0)
                return false;
            lowered = lowered || each.reason == Reason::Gap;
            if (!lowered && each.reason != Reason::Pending)
                level = each.to;
        }
        if (!isTraining() || !m_steers)
            return m_after.lastSession == m_before.lastSession ||
                   (!m_after.lastSession && (m_isStart || m_directive));
        const bool gap =
            m_before.lastSession && m_date - *m_before.lastSession >= m_parameters.gapDays.front();
        return m_after.lastSession == m_date && (!gap || lowered || toInt(level) == 0);
    }

    [[nodiscard]] bool startsOnTheFirstStage() const
    {
        if (!m_isStart)
            return true;
        const StageIndex stage = m_step.protocol.level(m_after.level).stage;
        const bool loaded = m_step.protocol.stageOf(m_after.level).id == "loaded";
        return toInt(stage) == 0 && (!loaded || toInt(m_after.level) == 0);
    }

    const Step& m_step;
    const State& m_before;
    const State& m_after;
    const Parameters& m_parameters;
    Date m_date;
    const Session* m_session;
    const Directive* m_directive;
    bool m_isStart;
    bool m_steers;
    int m_acceptable;
    std::optional<Pain> m_reading;
    bool m_settles = false;
    bool m_spikes = false;
};

} // namespace

std::string_view idOf(Property property)
{
    constexpr std::array<std::string_view, kPropertyCount> kIds{
        "earned_rise",      "credit_and_spike", "patience",    "referral", "orders",
        "lower_after_rest", "monotone_in_pain", "no_dead_end", "fold",     "passed_below"};
    return kIds[static_cast<std::size_t>(property) - 1];
}

std::optional<Property> brokenBy(const Step& step)
{
    return StepCheck{step}.run();
}

std::optional<Property> brokenBy(const Recommendation& recommendation, const State& state,
                                 const Protocol& protocol, Date today)
{
    using Kind = RecommendationKind;
    const bool trains = recommendation.kind == Kind::Session || recommendation.kind == Kind::Walk;
    if ((state.mode == Mode::Referred) != (recommendation.kind == Kind::SeekCare))
        return Property::Referral;
    if (trains && (state.mode != Mode::Active || !state.lastScreen))
        return Property::Referral;
    if (trains && recommendation.level > state.level)
        return Property::PassedBelow;
    const bool gap =
        state.lastSession && today - *state.lastSession >= protocol.parameters.gapDays.front();
    if (recommendation.kind == Kind::Session && gap && recommendation.level >= state.level &&
        toInt(state.level) > 0)
        return Property::LowerAfterRest;
    return std::nullopt;
}

} // namespace comeback::safety
