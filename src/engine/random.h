// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace comeback {

/// A small random generator (SplitMix64) that gives the same numbers on every machine and with
/// every standard library, which the distributions of <random> do not.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t bits();
    /// Even in [0, 1).
    [[nodiscard]] double share();
    /// Whether something of the given probability happens.
    [[nodiscard]] bool happens(double probability) { return share() < probability; }
    /// Roughly normal (the sum of twelve even ones), mean 0.
    [[nodiscard]] double normal(double deviation);

private:
    std::uint64_t m_state;
};

} // namespace comeback
