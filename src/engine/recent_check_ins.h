// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/pain.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace comeback {

/// The pains of the check-ins of the last days, counted by day and figure, so that a diary with any
/// number of check-ins a day needs no more room than one with a single one. It reaches back nine
/// days: usual pain looks at seven, and the question whether this is a flare asks for the usual
/// pain of two days ago.
class RecentCheckIns
{
public:
    /// Adds a check-in. Dates never go back: entries are replayed in order of date.
    void add(Date date, Pain pain);

    /// The usual pain on `date` (protocol.md section 3): the median of the check-ins dated within
    /// the seven days that end with it, of an even number the lower of the two in the middle;
    /// nothing if there are fewer than three. `date` lies at most two days before the latest
    /// check-in, or after it.
    [[nodiscard]] std::optional<Pain> usualPain(Date date) const;

    /// The highest pain of the check-ins dated `date`, if there are any.
    [[nodiscard]] std::optional<Pain> worstOn(Date date) const;

    friend bool operator==(const RecentCheckIns&, const RecentCheckIns&) = default;

    /// So many check-ins make a usual pain.
    static constexpr int kFewest = 3;

private:
    static constexpr int kDays = 9;
    static constexpr int kFigures = Pain::kMost + 1;
    using Day = std::array<std::uint32_t, kFigures>;

    [[nodiscard]] static std::size_t slot(Date date)
    {
        // Dates before 1970 have numbers below 0.
        constexpr std::int32_t kOffset = kDays * 10'000;
        return static_cast<std::size_t>((date.dayNumber() + kOffset) % kDays);
    }

    std::array<Day, kDays> m_days{};
    std::optional<Date> m_latest;
};

} // namespace comeback
