// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/simulate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

namespace comeback::cohort {

namespace {

constexpr int kDaysPerWeek = 7;
constexpr double kDaysPerYear = 365.25;
constexpr double kThousand = 1000;
constexpr std::size_t kPainPoints = 101;
constexpr std::uint64_t kChunk = 16;

Result emptyResult(const Protocol& protocol, const Setup& setup)
{
    Result result;
    const auto weeks = static_cast<std::size_t>((setup.days + kDaysPerWeek - 1) / kDaysPerWeek);
    result.painByWeek.resize(weeks);
    result.painAtWeek.assign(weeks, Histogram{kPainPoints});
    result.daysToStage.assign(protocol.stages.size(),
                              Histogram{static_cast<std::size_t>(setup.days)});
    result.levelAtEnd = Histogram{protocol.levels.size()};
    result.stuckAt = Histogram{protocol.levels.size()};
    return result;
}

void merge(Result& all, const Result& some)
{
    all.people += some.people;
    all.personDays += some.personDays;
    all.trainingDays += some.trainingDays;
    all.spikes += some.spikes;
    all.flares += some.flares;
    for (std::size_t i = 0; i < all.painByWeek.size(); ++i) {
        all.painByWeek[i] += some.painByWeek[i];
        all.painAtWeek[i].add(some.painAtWeek[i]);
    }
    for (std::size_t i = 0; i < all.daysToStage.size(); ++i)
        all.daysToStage[i].add(some.daysToStage[i]);
    all.levelAtEnd.add(some.levelAtEnd);
    all.stuckAt.add(some.stuckAt);
}

void notePain(Result& result, int day, double pain)
{
    const auto week = static_cast<std::size_t>(day / kDaysPerWeek);
    result.painByWeek[week] += static_cast<std::uint64_t>(std::llround(pain * kThousand));
    result.painAtWeek[week].add(static_cast<std::size_t>(std::lround(pain)));
}

void liveOne(Result& result, const Protocol& protocol, const Setup& setup, std::uint64_t number)
{
    Life life{protocol, setup.onset, setup.habits, setup.seed, number};
    int highest = -1;
    int lastRise = 0;
    int stages = 0;
    for (int day = 0; day < setup.days; ++day) {
        const Day happened = life.live();
        result.spikes += static_cast<std::uint64_t>(happened.spikes);
        result.flares += static_cast<std::uint64_t>(happened.flares);
        result.trainingDays += static_cast<std::uint64_t>(happened.trained);
        if (day % kDaysPerWeek == 0)
            notePain(result, day, happened.pain);
        const int level = toInt(life.state().level);
        if (level <= highest)
            continue;
        highest = level;
        lastRise = day;
        const int stage = toInt(protocol.level(life.state().level).stage);
        for (; stages <= stage; ++stages)
            result.daysToStage[static_cast<std::size_t>(stages)].add(static_cast<std::size_t>(day));
    }
    ++result.people;
    result.personDays += static_cast<std::uint64_t>(setup.days);
    const auto end = static_cast<std::size_t>(life.state().level);
    result.levelAtEnd.add(end);
    const bool below = highest < toInt(protocol.lastLevel());
    if (below && setup.days - lastRise > kStuckDays)
        result.stuckAt.add(end);
}

} // namespace

void Histogram::add(const Histogram& other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

std::uint64_t Histogram::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

std::optional<int> Histogram::quantile(double share, std::uint64_t people) const
{
    const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(people)));
    std::uint64_t passed = 0;
    for (std::size_t value = 0; value < m_counts.size(); ++value) {
        passed += m_counts[value];
        if (passed >= wanted && passed > 0)
            return static_cast<int>(value);
    }
    return std::nullopt;
}

double Result::meanPain(std::size_t week) const
{
    return static_cast<double>(painByWeek[week]) / kThousand / static_cast<double>(people);
}

double Result::perYear(std::uint64_t events) const
{
    return static_cast<double>(events) * kDaysPerYear / static_cast<double>(personDays);
}

Result simulate(const Protocol& protocol, const Setup& setup)
{
    Result all = emptyResult(protocol, setup);
    std::atomic<std::uint64_t> next = 0;
    std::mutex mutex;
    const auto liveSome = [&] {
        Result some = emptyResult(protocol, setup);
        for (std::uint64_t from = next.fetch_add(kChunk); from < setup.people;
             from = next.fetch_add(kChunk))
            for (std::uint64_t i = from; i < std::min(from + kChunk, setup.people); ++i)
                liveOne(some, protocol, setup, i);
        const std::lock_guard lock{mutex};
        merge(all, some);
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < setup.threads; ++i)
        helpers.emplace_back(liveSome);
    liveSome();
    helpers.clear();
    return all;
}

} // namespace comeback::cohort
