// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cohort/daily_pain.h"
#include "engine/cohort/tally.h"
#include "engine/date.h"
#include "engine/entry.h"
#include "engine/prescribe.h"
#include "engine/replay.h"

#include <cstdint>
#include <functional>

namespace comeback::cohort {

/// What all people of a population have in common.
struct Population
{
    PainCourse course = PainCourse::Acute;
    std::uint64_t seed = 1;
    int days = 365; ///< how long each person is followed
    /// The share of flares that do not come to somebody who has trained within the last week, 0 to
    /// 1. At 0 nothing that a person does changes the course of their pain.
    double exerciseEffect = 0;
};

/// Whoever wants to see each entry before the engine does; for tests. Empty otherwise.
using Witness = std::function<void(const Entry&)>;

/// One virtual person, who lives through the engine: answers its screenings, logs most mornings,
/// trains as prescribed on most days, is away now and then, and says that it is a flare when asked
/// and it seems so. Everything is drawn from the population's seed and the person's number alone.
class Person
{
public:
    Person(const Population& population, const Protocol& protocol, std::uint64_t number,
           const Witness& witness = {});

    /// Lives through all days, and counts them.
    void live(Tally& tally);

private:
    void begin(Tally& tally);
    void liveDay(Tally& tally);
    void askClinician(Tally& tally);
    [[nodiscard]] bool opensApp();
    void screen(Tally& tally);
    void checkIn(Tally& tally);
    void train(const Recommendation& today, Tally& tally);
    [[nodiscard]] double answerTo(const Recommendation& today);
    [[nodiscard]] Completion completionOf(double rise);
    [[nodiscard]] Pain reading(double pain);
    void log(Entry& entry, Tally& tally);
    void endDay(Tally& tally);

    const Population& m_population;
    const Protocol& m_protocol;
    const Witness& m_witness;
    Random m_random;
    DailyPain m_pain;

    double m_adherence;   ///< probability that a prescribed session is done
    double m_mornings;    ///< probability that a morning is logged
    double m_sensitivity; ///< how strongly load is answered; 1 on average

    int m_day = 0;
    Date m_today;
    double m_carried = 0; ///< what yesterday's session adds to today's pain
    double m_next = 0;    ///< what today's session will add to tomorrow's
    int m_awayDays = 0;
    int m_daysToClinician = 0;
    int m_lastTrained;
    int m_bestSince = 0;
    int m_best = 0;
    int m_sessionsAtBest = 0;
    int m_stages = 0; ///< stages reached so far

    State m_state;
    Decisions m_decisions;
    // One entry of each kind, filled in anew each day: nothing is allocated while days pass.
    Entry m_checkIn;
    Entry m_session;
    Entry m_screening;
};

} // namespace comeback::cohort
