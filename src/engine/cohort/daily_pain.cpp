// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/daily_pain.h"

#include <algorithm>

namespace comeback::cohort {

namespace {

constexpr double kDaysAYear = 365.25;
/// A person's pain is of so many equal parts, each of which is quick, slow or lasting: few enough
/// that people differ, and drawn so that the shares are right on average.
constexpr int kParts = 4;
constexpr double kLeastAtStart = 10;
constexpr double kMostAtStart = 94; ///< as far above 52 as the least lies below

/// A day's swing keeps this share of yesterday's; its standard deviation comes to a quarter.
constexpr double kSwingKept = 0.6;
constexpr double kSwingNew = 0.2;
constexpr double kSwing = 0.25;

constexpr double kLeastFlare = 20;  ///< points that a flare adds on its first day, at least
constexpr double kFlareRange = 30;  ///< and at most so many more
constexpr double kFlareKept = 0.77; ///< the share that a day leaves

} // namespace

DailyPain::DailyPain(PainCourse course, std::uint64_t seed)
    : m_shape(shapeOf(course)), m_random(seed)
{
    startPerson();
    m_swing = m_random.normal(kSwing);
    weigh();
}

void DailyPain::startPerson()
{
    const double pain = m_shape.painAtStart + m_random.normal(m_shape.spreadAtStart);
    const double part = std::clamp(pain, kLeastAtStart, kMostAtStart) / kParts;
    for (int i = 0; i < kParts; ++i) {
        const double lot = m_random.share();
        if (lot < m_shape.quickShare)
            m_quick += part;
        else if (lot < m_shape.quickShare + m_shape.slowShare)
            m_slow += part;
        else
            m_lasting += part;
    }
}

void DailyPain::nextDay(double flareSpared)
{
    m_quick *= m_shape.quickKept;
    m_slow *= m_shape.slowKept;
    m_flare *= kFlareKept;
    m_swing = m_swing * kSwingKept + m_random.normal(kSwingNew);
    const bool due = m_random.happens(m_shape.flaresAYear / kDaysAYear);
    const double size = kLeastFlare + kFlareRange * m_random.share();
    const bool spared = m_random.happens(flareSpared);
    m_flareBegan = due && !spared;
    if (m_flareBegan)
        m_flare += size;
    weigh();
}

void DailyPain::weigh()
{
    const double course = m_quick + m_slow + m_lasting;
    m_pain = std::clamp(course * std::max(0.0, 1 + m_swing) + m_flare, 0.0, 100.0);
}

} // namespace comeback::cohort
