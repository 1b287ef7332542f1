// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/cohort.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace comeback::cohort {

namespace {

constexpr double kDaysAYear = 365.25;
/// People whom a thread takes on at a time.
constexpr std::uint64_t kHandful = 16;

void work(const Plan& plan, const Protocol& protocol, std::atomic<std::uint64_t>& next,
          Tally& tally)
{
    while (true) {
        const std::uint64_t first = next.fetch_add(kHandful);
        if (first >= plan.people)
            return;
        const std::uint64_t end = std::min(plan.people, first + kHandful);
        for (std::uint64_t number = first; number < end; ++number)
            Person{plan.population, protocol, number}.live(tally);
    }
}

} // namespace

Tally simulate(const Plan& plan, const Protocol& protocol)
{
    const auto threads = static_cast<std::size_t>(std::max(1, plan.threads));
    std::vector<Tally> tallies(threads, Tally{protocol, plan.population.days});
    std::atomic<std::uint64_t> next{0};
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < threads; ++i)
            helpers.emplace_back([&, i] { work(plan, protocol, next, tallies[i]); });
        work(plan, protocol, next, tallies[0]);
    }
    for (std::size_t i = 1; i < threads; ++i)
        tallies[0] += tallies[i];
    return std::move(tallies[0]);
}

std::optional<int> dayReached(const Tally& tally, StageIndex stage, std::uint64_t people,
                              int percent)
{
    std::uint64_t passed = 0;
    int day = 0;
    for (const std::uint64_t arrived : tally.stageDays(stage)) {
        passed += arrived;
        if (passed * 100 >= people * static_cast<std::uint64_t>(percent))
            return day;
        ++day;
    }
    return std::nullopt;
}

std::uint64_t reachedBy(const Tally& tally, StageIndex stage, int day)
{
    const auto& days = tally.stageDays(stage);
    std::uint64_t people = 0;
    for (std::size_t each = 0; each < days.size() && static_cast<int>(each) <= day; ++each)
        people += days[each];
    return people;
}

double aPersonYear(const Tally& tally, Event event, const Plan& plan)
{
    const double days = static_cast<double>(plan.people) * plan.population.days;
    return static_cast<double>(tally.count(event)) / (days / kDaysAYear);
}

} // namespace comeback::cohort
