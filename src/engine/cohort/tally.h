// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/protocol.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace comeback::cohort {

/// What happens in a virtual person's life, as it is counted.
enum class Event : std::uint8_t {
    CheckIn,
    Session,
    Spike,
    FlareFelt,     ///< a flare begins
    FlareDeclared, ///< the person says that it is one
    Progress,
    Regress,
    Referral,
};

inline constexpr std::size_t kEventCount = 8;

/// Counts over people, in whole numbers only: whatever the order in which people are counted and
/// tallies are added, the sums are the same.
class Tally
{
public:
    Tally(const Protocol& protocol, int days);

    /// Counts one person's pain at the beginning of a week (0 to 100), without and with the answer
    /// to load.
    void addPain(int week, double pain, double felt);
    void add(Event event) { ++m_events[static_cast<std::size_t>(event)]; }
    /// Counts a person who comes to a stage for the first time on `day`.
    void addStage(StageIndex stage, int day);
    enum class Stuck : bool { No, Yes };
    /// Counts a person at the end.
    void addEnd(LevelIndex level, Stuck stuck);

    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;

    [[nodiscard]] int weeks() const { return static_cast<int>(m_weeks.size()); }
    [[nodiscard]] double meanPain(int week) const;
    [[nodiscard]] double meanFelt(int week) const;
    /// The pain, in whole points, that `percent` of the people do not exceed.
    [[nodiscard]] int painPercentile(int week, int percent) const;
    [[nodiscard]] std::uint64_t count(Event event) const
    {
        return m_events[static_cast<std::size_t>(event)];
    }
    /// People who have come to the stage, by the day on which they first did.
    [[nodiscard]] const std::vector<std::uint64_t>& stageDays(StageIndex stage) const
    {
        return m_stageDays[static_cast<std::size_t>(stage)];
    }
    /// People at the end, by level.
    [[nodiscard]] const std::vector<std::uint64_t>& ends() const { return m_ends; }
    /// Those of them who are stuck.
    [[nodiscard]] const std::vector<std::uint64_t>& stuck() const { return m_stuck; }

private:
    struct Week
    {
        std::uint64_t people = 0;
        std::uint64_t pain = 0; ///< sum, in thousandths of a point
        std::uint64_t felt = 0; ///< sum, in thousandths of a point
        std::array<std::uint64_t, 101> points{};
        friend bool operator==(const Week&, const Week&) = default;
    };

    std::vector<Week> m_weeks;
    std::vector<std::vector<std::uint64_t>> m_stageDays;
    std::vector<std::uint64_t> m_ends;
    std::vector<std::uint64_t> m_stuck;
    std::array<std::uint64_t, kEventCount> m_events{};
};

} // namespace comeback::cohort
