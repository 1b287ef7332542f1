// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cohort/pain_course.h"
#include "engine/random.h"

#include <cstdint>

namespace comeback::cohort {

/// One virtual person's pain from day to day, 0 to 100, before any answer to load. It has a
/// generator of its own, from which the same numbers are drawn every day: what the person does
/// cannot change it, except through `flareSpared`.
class DailyPain
{
public:
    DailyPain(PainCourse course, std::uint64_t seed);

    /// Goes on to the next day. `flareSpared` is the probability that a flare that would begin
    /// today does not, thanks to training; 0 where no effect of exercise is modelled.
    void nextDay(double flareSpared);

    /// Today's pain.
    [[nodiscard]] double pain() const { return m_pain; }
    /// Whether a flare began today.
    [[nodiscard]] bool flareBegan() const { return m_flareBegan; }

private:
    void startPerson();
    void weigh();

    const CourseShape& m_shape;
    Random m_random;
    double m_quick = 0;   ///< the part that settles quickly
    double m_slow = 0;    ///< the part that settles slowly
    double m_lasting = 0; ///< the part that stays
    double m_flare = 0;   ///< what flares add today
    double m_swing = 0;   ///< how far today is off the course, as a share of it
    double m_pain = 0;
    bool m_flareBegan = false;
};

} // namespace comeback::cohort
