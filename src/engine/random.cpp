// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/random.h"

namespace comeback {

std::uint64_t Random::bits()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

double Random::share()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

double Random::normal(double deviation)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += share();
    return sum * deviation;
}

} // namespace comeback
