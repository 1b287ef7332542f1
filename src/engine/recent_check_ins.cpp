// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/recent_check_ins.h"

#include <algorithm>

namespace comeback {

namespace {

constexpr int kUsualDays = 7;

} // namespace

void RecentCheckIns::add(Date date, Pain pain)
{
    const int passed = m_latest ? std::min(date - *m_latest, kDays) : kDays;
    for (int back = 0; back < passed; ++back)
        m_days[slot(date.plusDays(-back))] = {};
    m_latest = date;
    ++m_days[slot(date)][static_cast<std::size_t>(pain.value())];
}

std::optional<Pain> RecentCheckIns::usualPain(Date date) const
{
    if (!m_latest)
        return std::nullopt;
    Day counts{};
    std::uint32_t total = 0;
    const Date newest = std::min(date, *m_latest);
    const Date oldest = std::max(date.plusDays(1 - kUsualDays), m_latest->plusDays(1 - kDays));
    for (int back = 0; back <= newest - oldest; ++back) {
        const Day& day = m_days[slot(newest.plusDays(-back))];
        for (std::size_t figure = 0; figure < kFigures; ++figure) {
            counts[figure] += day[figure];
            total += day[figure];
        }
    }
    if (total < std::uint32_t{kFewest})
        return std::nullopt;
    const std::uint32_t middle = (total + 1) / 2;
    std::uint32_t passed = 0;
    std::size_t figure = 0;
    while ((passed += counts[figure]) < middle)
        ++figure;
    return Pain::from(static_cast<int>(figure));
}

std::optional<Pain> RecentCheckIns::worstOn(Date date) const
{
    if (!m_latest || date > *m_latest || *m_latest - date >= kDays)
        return std::nullopt;
    const Day& day = m_days[slot(date)];
    for (int figure = Pain::kMost; figure >= 0; --figure)
        if (day[static_cast<std::size_t>(figure)] > 0)
            return Pain::from(figure);
    return std::nullopt;
}

} // namespace comeback
