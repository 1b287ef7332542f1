// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ten_years.h"
#include "engine/cohort/simulate.h"
#include "engine/forecast.h"
#include "engine/prescribe.h"
#include "engine/replay.h"
#include "library/protocols.h"
#include "support/catch.h"

using namespace comeback;

TEST_CASE("engine")
{
    const Protocol standard = *library::builtInProtocol("standard");
    const Date today = *Date::parse("2026-11-20");
    std::vector<Entry> entries = bench::tenYears(standard, today);
    WARN("ten years are " << entries.size() << " entries");
    const State state = replay(entries, standard).state;
    BENCHMARK("forecast")
    {
        return forecast(state, standard, today);
    };
    BENCHMARK("prescribe")
    {
        return prescribe(state, standard, today);
    };
    BENCHMARK("replay of ten years")
    {
        return replay(entries, standard).decisions.size();
    };
    BENCHMARK("50,000 person-days of a virtual cohort, one thread")
    {
        return cohort::simulate(standard, {.people = 100, .days = 500, .seed = 1}).spikes;
    };
    while (entries.size() < 10'000) {
        Entry again = entries[entries.size() - 2000];
        again.date = today;
        entries.push_back(again);
    }
    entries.resize(10'000, entries.back());
    BENCHMARK("replay of 10,000 entries")
    {
        return replay(entries, standard).decisions.size();
    };
}
