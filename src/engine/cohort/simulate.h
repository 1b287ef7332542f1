// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cohort/life.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace comeback::cohort {

/// What is simulated.
struct Setup
{
    std::uint64_t people = 1000;
    int days = 365;
    std::uint64_t seed = 1;
    Onset onset = Onset::Acute;
    int threads = 1;
    Habits habits = {};
};

/// Counts of whole numbers, of which shares of the people can be asked for.
class Histogram
{
public:
    explicit Histogram(std::size_t size = 0) : m_counts(size) {}
    void add(std::size_t value) { ++m_counts[value]; }
    void add(const Histogram& other);
    [[nodiscard]] std::uint64_t total() const;
    [[nodiscard]] std::uint64_t at(std::size_t value) const { return m_counts[value]; }
    [[nodiscard]] std::size_t size() const { return m_counts.size(); }
    /// The least value that `share` of `people` do not exceed; nothing if so many are not counted.
    [[nodiscard]] std::optional<int> quantile(double share, std::uint64_t people) const;

    friend bool operator==(const Histogram&, const Histogram&) = default;

private:
    std::vector<std::uint64_t> m_counts;
};

/// Without a new highest level in so many days, and without ever having reached the last, a person
/// counts as stuck.
inline constexpr int kStuckDays = 90;

/// What came of a cohort. Whole numbers alone, so that it is the same however the people were
/// shared out among threads.
struct Result
{
    std::uint64_t people = 0;
    std::uint64_t personDays = 0;
    std::uint64_t trainingDays = 0;
    std::uint64_t spikes = 0;
    std::uint64_t flares = 0;
    std::vector<std::uint64_t> painByWeek; ///< sum of pains on the first day of each week, in
                                           ///< thousandths of a point of 100
    std::vector<Histogram> painAtWeek;     ///< whole points of 100, week by week
    std::vector<Histogram> daysToStage;    ///< by stage: the day on which it was first reached
    Histogram levelAtEnd;                  ///< by level
    Histogram stuckAt;                     ///< of those stuck, by level

    /// Mean pain at the beginning of a week, points of 100.
    [[nodiscard]] double meanPain(std::size_t week) const;
    /// Events for each person and year.
    [[nodiscard]] double perYear(std::uint64_t events) const;

    friend bool operator==(const Result&, const Result&) = default;
};

/// Lives through a cohort's days under a protocol. The same for a seed on any number of threads.
[[nodiscard]] Result simulate(const Protocol& protocol, const Setup& setup);

} // namespace comeback::cohort
