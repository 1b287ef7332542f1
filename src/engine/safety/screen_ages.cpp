// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/screen_ages.h"

#include <algorithm>

namespace comeback::safety {

namespace {

std::optional<int> ageAt(int place, int places)
{
    return place < places - 1 ? std::optional{place} : std::nullopt;
}

std::optional<Date> dateOf(std::optional<int> age, Date today)
{
    return age ? std::optional{today.plusDays(-*age)} : std::nullopt;
}

int placeOf(const std::optional<Date>& date, Date today, int places)
{
    return date ? std::min(today - *date, places - 2) : places - 1;
}

} // namespace

bool ScreenAges::possible(int ages) const
{
    const int screen = ages / m_fulls;
    const int full = ages % m_fulls;
    if (screen == m_screens - 1)
        return full == m_fulls - 1;
    return full == m_fulls - 1 || full >= std::min(screen, m_fulls - 2);
}

std::optional<int> ScreenAges::screenOf(int ages) const
{
    return ageAt(ages / m_fulls, m_screens);
}

std::optional<int> ScreenAges::fullOf(int ages) const
{
    return ageAt(ages % m_fulls, m_fulls);
}

void ScreenAges::put(int ages, State& state, Date today) const
{
    state.lastScreen = dateOf(screenOf(ages), today);
    state.lastFullScreen = dateOf(fullOf(ages), today);
}

int ScreenAges::of(const State& state, Date today) const
{
    return placeOf(state.lastScreen, today, m_screens) * m_fulls +
           placeOf(state.lastFullScreen, today, m_fulls);
}

} // namespace comeback::safety
