// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ten_years.h"

#include "engine/virtual_person.h"

namespace comeback::bench {

std::vector<Entry> tenYears(const Protocol& protocol, Date last)
{
    constexpr int kDays = 3653;
    VirtualPerson person;
    person.seed = 10;
    for (int year = 1; year < 10; ++year)
        person.events.push_back({CourseEvent::Kind::Flare, year * 365, 4, {}});
    return live(person, protocol, last.plusDays(1 - kDays), kDays);
}

} // namespace comeback::bench
