// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safety/quotient.h"

#include <optional>

namespace comeback::safety {

/// How long ago a person was screened, and screened in full, in days: every pair of ages that the
/// rules can tell apart, numbered from 0. The oldest age stands for all that are older, and none
/// for a screening that has not been since it was asked for. A state of the quotient is without
/// screenings; it together with such a pair is all that a calm course depends on.
class ScreenAges
{
public:
    explicit ScreenAges(const Quotient& quotient)
        : m_screens(quotient.oldestScreen() + 2), m_fulls(quotient.oldestFullScreen() + 2)
    {}

    [[nodiscard]] int count() const { return m_screens * m_fulls; }

    /// Whether there can be such ages: a full screening is a screening.
    [[nodiscard]] bool possible(int ages) const;

    /// The two ages; nothing where there is no such screening.
    [[nodiscard]] std::optional<int> screenOf(int ages) const;
    [[nodiscard]] std::optional<int> fullOf(int ages) const;

    /// Gives a state screenings that have these ages today.
    void put(int ages, State& state, Date today) const;

    /// The ages that a state's screenings have today.
    [[nodiscard]] int of(const State& state, Date today) const;

private:
    int m_screens; ///< places for the age of a screening: each age, and none
    int m_fulls;   ///< the same for a full one
};

} // namespace comeback::safety
