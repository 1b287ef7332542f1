// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cohort/course.h"
#include "engine/protocol.h"
#include "engine/random.h"
#include "engine/replay.h"

#include <cstdint>

namespace comeback::cohort {

/// How people live, beside the published course. None of it has been measured for this program:
/// each figure is a judgement, and docs/evidence.md says so.
struct Habits
{
    double spread = 0.35;       ///< standard deviation between people, as a share of the mean
    double noise = 0.22;        ///< of a day's pain, as a share of the person's pain of the time
    double mostNoise = 8;       ///< of a day's pain at most, points of 100
    double keepsNoise = 0.5;    ///< the share of a day's deviation that is still there a day later
    double flaresPerYear = 1.2; ///< of 20 to 45 points, halved every three days
    double reacts = 0.03;       ///< probability that a session hurts: 15 to 40 points, gone in days
    double logsMorning = 0.85;  ///< probability that a morning is logged
    double trains = 0.8;        ///< probability that a prescribed session is done
    double finishes = 0.93;     ///< that it is done in full
    double answers = 0.9;       ///< that a screening that is due is answered
    double saysFlare = 0.7;     ///< that the question whether this is a flare is answered with yes
};

/// What happened to a person on a day.
struct Day
{
    double pain = 0; ///< of the morning, 0 to 100
    int spikes = 0;
    int flares = 0;
    int trained = 0;
};

/// One virtual person under a protocol: pain that follows the published course with their own
/// spread, noise, flares and reactions to load, and a diary that is replayed by the engine as it is
/// written. No exercise effect is modelled: training neither speeds nor slows the course.
class Life
{
public:
    /// Person `number` of the cohort of that seed: the same on every thread and machine.
    Life(const Protocol& protocol, Onset onset, const Habits& habits, std::uint64_t seed,
         std::uint64_t number);

    /// Lives through the next day.
    Day live();

    [[nodiscard]] const State& state() const { return m_state; }

private:
    void moveOn();
    void answerScreening();
    void logMorning();
    void train();
    void begin();
    [[nodiscard]] Pain reading(double pain);
    void log(EntryBody body);

    const Protocol& m_protocol;
    const Habits& m_habits;
    Onset m_onset;
    Random m_random;
    int m_day = 0;
    double m_share = 1; ///< of the published mean
    double m_deviation = 0;
    double m_flare = 0;
    double m_reaction = 0;
    double m_pain = 0;
    Date m_today = Date::fromDayNumber(20'000);
    State m_state;
    Entry m_entry;
    Decisions m_decisions;
    Day m_happened;
};

} // namespace comeback::cohort
