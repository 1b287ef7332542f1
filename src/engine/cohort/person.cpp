// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/person.h"

#include <algorithm>
#include <cmath>

namespace comeback::cohort {

namespace {

constexpr int kDaysAWeek = 7;
/// Somebody is stuck who has come to no new level for so many days, and is not at the last.
constexpr int kStuckDays = 90;
constexpr int kFirstDay = 20'454; ///< 2026-01-01; nothing depends on the date

// Habits, between people.
constexpr double kLeastAdherence = 0.5;
constexpr double kAdherenceRange = 0.45;
constexpr double kLeastMornings = 0.5;
constexpr double kMorningsRange = 0.48;
constexpr double kLeastSensitivity = 0.4;
constexpr double kSensitivityRange = 1.2;

// Days.
constexpr double kGoesAway = 1.0 / 150;
constexpr double kLongestAway = 28;
constexpr double kOpensAppAway = 0.25;
constexpr double kSaysFlare = 0.6;      ///< of those who are asked
constexpr double kRedFlag = 1.0 / 4000; ///< a screening with a sign that refers
constexpr int kSoonestClinician = 5;
constexpr double kClinicianRange = 20;
constexpr double kRatingError = 4; ///< standard deviation of one reading, of 100

// The answer to a session, in points of 100.
constexpr double kLoadAnswer = 4;       ///< on the first stage
constexpr double kLoadAnswerAStage = 1; ///< more on each further one
constexpr double kNewLevel = 1.5;       ///< as strongly in the first sessions at a new level
constexpr int kNewSessions = 2;
constexpr double kEased = 0.8;
constexpr double kLoadSpread = 5;
constexpr double kStays = 0.6;   ///< of the rise is left half an hour later
constexpr double kCarries = 0.3; ///< and so much the next morning
constexpr double kBadMorning = 0.01;
constexpr double kBadMorningRise = 25;
constexpr double kStopsAt = 30; ///< a rise of which ends a session
constexpr double kPart = 0.06;
constexpr double kEffort = 3.7;
constexpr double kEffortSpread = 0.9;

std::uint64_t seedOf(std::uint64_t seed, std::uint64_t number)
{
    return Random{Random{seed}.bits() + number}.bits();
}

Entry entryOf(EntryBody body)
{
    return {{}, Date::fromDayNumber(kFirstDay), std::move(body), {}, {}};
}

constexpr Pain kNoPain = *Pain::from(0);

} // namespace

Person::Person(const Population& population, const Protocol& protocol, std::uint64_t number,
               const Witness& witness)
    : m_population(population)
    , m_protocol(protocol)
    , m_witness(witness)
    , m_random(seedOf(population.seed, 2 * number))
    , m_pain(population.course, seedOf(population.seed, 2 * number + 1))
    , m_adherence(kLeastAdherence + kAdherenceRange * m_random.share())
    , m_mornings(kLeastMornings + kMorningsRange * m_random.share())
    , m_sensitivity(kLeastSensitivity + kSensitivityRange * m_random.share())
    , m_today(Date::fromDayNumber(kFirstDay))
    , m_lastTrained(-kDaysAWeek - 1)
    , m_checkIn(entryOf(CheckIn{.pain = kNoPain}))
    , m_session(entryOf(Session{.before = kNoPain, .during = kNoPain, .after = kNoPain}))
    , m_screening(entryOf(Screening{}))
{
    m_decisions.reserve(8);
}

void Person::live(Tally& tally)
{
    for (m_day = 0; m_day < m_population.days; ++m_day) {
        m_today = Date::fromDayNumber(kFirstDay + m_day);
        if (m_day > 0) {
            const bool trained = m_day - m_lastTrained <= kDaysAWeek;
            m_pain.nextDay(trained ? m_population.exerciseEffect : 0);
        }
        if (m_pain.flareBegan())
            tally.add(Event::FlareFelt);
        if (m_day % kDaysAWeek == 0)
            tally.addPain(m_day / kDaysAWeek, m_pain.pain(),
                          std::min(m_pain.pain() + m_carried, 100.0));
        if (m_day == 0)
            begin(tally);
        liveDay(tally);
        endDay(tally);
    }
    const bool stuck = m_state.level < m_protocol.lastLevel() && m_day - m_bestSince >= kStuckDays;
    tally.addEnd(m_state.level, stuck ? Tally::Stuck::Yes : Tally::Stuck::No);
}

void Person::begin(Tally& tally)
{
    screen(tally);
    const double minutes = 40 - 0.45 * m_pain.pain() + m_random.normal(8);
    Entry start = entryOf(Start{reading(m_pain.pain()),
                                static_cast<int>(std::lround(std::clamp(minutes, 2.0, 60.0)))});
    log(start, tally);
}

void Person::liveDay(Tally& tally)
{
    if (m_state.mode == Mode::Referred)
        return askClinician(tally);
    if (!opensApp())
        return;
    if (prescribe(m_state, m_protocol, m_today).screenDue)
        screen(tally);
    if (m_random.happens(m_mornings))
        checkIn(tally);
    const Recommendation today = prescribe(m_state, m_protocol, m_today);
    if (today.kind == RecommendationKind::Session && m_awayDays == 0 &&
        m_random.happens(m_adherence))
        train(today, tally);
}

/// The clinician is seen some days later, and finds nothing that speaks against exercise.
void Person::askClinician(Tally& tally)
{
    if (--m_daysToClinician > 0)
        return;
    Entry clearance = entryOf(Clearance{});
    log(clearance, tally);
}

bool Person::opensApp()
{
    if (m_awayDays > 0) {
        --m_awayDays;
        return m_random.happens(kOpensAppAway);
    }
    if (m_random.happens(kGoesAway)) {
        const double lot = m_random.share();
        m_awayDays = 2 + static_cast<int>(lot * lot * (kLongestAway - 2));
    }
    return true;
}

void Person::screen(Tally& tally)
{
    auto& screening = std::get<Screening>(m_screening.body);
    const auto due = prescribe(m_state, m_protocol, m_today).screenDue;
    screening.scope = due.value_or(ScreenScope::Full);
    screening.answers = RedFlagAnswers::noToAll(screening.scope);
    if (m_random.happens(kRedFlag)) {
        screening.answers.set(RedFlag::FeverUnwell, true);
        m_daysToClinician =
            kSoonestClinician + static_cast<int>(kClinicianRange * m_random.share());
    }
    log(m_screening, tally);
}

void Person::checkIn(Tally& tally)
{
    std::get<CheckIn>(m_checkIn.body).pain = reading(m_pain.pain() + m_carried);
    log(m_checkIn, tally);
    tally.add(Event::CheckIn);
    if (!prescribe(m_state, m_protocol, m_today).askFlare || !m_random.happens(kSaysFlare))
        return;
    Entry flare = entryOf(Flare{});
    log(flare, tally);
    screen(tally);
}

void Person::train(const Recommendation& today, Tally& tally)
{
    const double before = m_pain.pain() + m_carried;
    const double rise = answerTo(today);
    auto& session = std::get<Session>(m_session.body);
    session.before = reading(before);
    session.during = std::max(session.before, reading(before + rise));
    session.after = reading(before + rise * kStays);
    session.completion = completionOf(rise);
    session.effort = static_cast<int>(
        std::lround(std::clamp(kEffort + m_random.normal(kEffortSpread), 0.0, 10.0)));
    log(m_session, tally);
    tally.add(Event::Session);
    m_lastTrained = m_day;
    ++m_sessionsAtBest;
    m_next = rise * kCarries;
    if (m_random.happens(kBadMorning * m_sensitivity))
        m_next += kBadMorningRise;
}

double Person::answerTo(const Recommendation& today)
{
    const int stage = toInt(m_protocol.level(today.level).stage);
    double usual = (kLoadAnswer + kLoadAnswerAStage * stage) * m_sensitivity;
    if (toInt(today.level) == m_best && m_sessionsAtBest < kNewSessions)
        usual *= kNewLevel;
    if (today.ease != Ease::None)
        usual *= kEased;
    return std::max(0.0, usual + m_random.normal(kLoadSpread));
}

Completion Person::completionOf(double rise)
{
    if (rise >= kStopsAt)
        return Completion::Stopped;
    return m_random.happens(kPart) ? Completion::Part : Completion::Full;
}

Pain Person::reading(double pain)
{
    const double rated = std::clamp(pain + m_random.normal(kRatingError), 0.0, 100.0);
    return *Pain::from(static_cast<int>(std::lround(rated / 10)));
}

void Person::log(Entry& entry, Tally& tally)
{
    entry.date = m_today;
    if (m_witness)
        m_witness(entry);
    m_decisions.clear();
    advance(m_state, m_protocol, entry, 0, m_decisions);
    for (const Decision& decision : m_decisions) {
        if (decision.reason == Reason::SpikeNextDay || decision.reason == Reason::SpikeDuring ||
            decision.reason == Reason::SpikeAfter)
            tally.add(Event::Spike);
        if (decision.action == Action::Flare)
            tally.add(Event::FlareDeclared);
        if (decision.action == Action::Progress)
            tally.add(Event::Progress);
        if (decision.action == Action::Regress)
            tally.add(Event::Regress);
        if (decision.action == Action::Refer)
            tally.add(Event::Referral);
    }
}

void Person::endDay(Tally& tally)
{
    m_carried = m_next;
    m_next = 0;
    const int level = toInt(m_state.level);
    if (level > m_best) {
        m_best = level;
        m_bestSince = m_day;
        m_sessionsAtBest = 0;
    }
    for (; m_stages <= toInt(m_protocol.level(m_state.level).stage); ++m_stages)
        tally.addStage(static_cast<StageIndex>(m_stages), m_day);
}

} // namespace comeback::cohort
