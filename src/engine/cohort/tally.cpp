// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/tally.h"

#include <cmath>

namespace comeback::cohort {

namespace {

constexpr int kDaysAWeek = 7;
constexpr double kThousandths = 1000;

std::uint64_t inThousandths(double pain)
{
    return static_cast<std::uint64_t>(std::llround(pain * kThousandths));
}

double mean(std::uint64_t thousandths, std::uint64_t people)
{
    return people == 0
               ? 0
               : static_cast<double>(thousandths) / kThousandths / static_cast<double>(people);
}

void addTo(std::vector<std::uint64_t>& sums, const std::vector<std::uint64_t>& others)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += others[i];
}

} // namespace

Tally::Tally(const Protocol& protocol, int days)
    : m_weeks(static_cast<std::size_t>((days - 1) / kDaysAWeek + 1))
    , m_stageDays(protocol.stages.size(),
                  std::vector<std::uint64_t>(static_cast<std::size_t>(days)))
    , m_ends(protocol.levels.size())
    , m_stuck(protocol.levels.size())
{}

void Tally::addPain(int week, double pain, double felt)
{
    Week& counted = m_weeks[static_cast<std::size_t>(week)];
    ++counted.people;
    counted.pain += inThousandths(pain);
    counted.felt += inThousandths(felt);
    ++counted.points[static_cast<std::size_t>(std::lround(pain))];
}

void Tally::addStage(StageIndex stage, int day)
{
    ++m_stageDays[static_cast<std::size_t>(stage)][static_cast<std::size_t>(day)];
}

void Tally::addEnd(LevelIndex level, Stuck stuck)
{
    ++m_ends[static_cast<std::size_t>(level)];
    if (stuck == Stuck::Yes)
        ++m_stuck[static_cast<std::size_t>(level)];
}

Tally& Tally::operator+=(const Tally& other)
{
    for (std::size_t week = 0; week < m_weeks.size(); ++week) {
        m_weeks[week].people += other.m_weeks[week].people;
        m_weeks[week].pain += other.m_weeks[week].pain;
        m_weeks[week].felt += other.m_weeks[week].felt;
        for (std::size_t point = 0; point < m_weeks[week].points.size(); ++point)
            m_weeks[week].points[point] += other.m_weeks[week].points[point];
    }
    for (std::size_t stage = 0; stage < m_stageDays.size(); ++stage)
        addTo(m_stageDays[stage], other.m_stageDays[stage]);
    addTo(m_ends, other.m_ends);
    addTo(m_stuck, other.m_stuck);
    for (std::size_t event = 0; event < m_events.size(); ++event)
        m_events[event] += other.m_events[event];
    return *this;
}

double Tally::meanPain(int week) const
{
    const Week& counted = m_weeks[static_cast<std::size_t>(week)];
    return mean(counted.pain, counted.people);
}

double Tally::meanFelt(int week) const
{
    const Week& counted = m_weeks[static_cast<std::size_t>(week)];
    return mean(counted.felt, counted.people);
}

int Tally::painPercentile(int week, int percent) const
{
    const Week& counted = m_weeks[static_cast<std::size_t>(week)];
    std::uint64_t passed = 0;
    for (std::size_t point = 0; point < counted.points.size(); ++point) {
        passed += counted.points[point];
        if (passed * 100 >= counted.people * static_cast<std::uint64_t>(percent))
            return static_cast<int>(point);
    }
    return 100;
}

} // namespace comeback::cohort
