// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/scores.h"
#include "charts/work.h"
#include "coach/timeline.h"
#include "engine/protocol.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace comeback::charts {

/// The four pain figures of a day: the morning's check-in, and before, the worst of, and after
/// training.
enum class Series : std::uint8_t { Morning, Before, Worst, After };

inline constexpr int kSeriesCount = 4;

/// Every series, in the order of a day.
inline constexpr std::array<Series, kSeriesCount> kAllSeries{Series::Morning, Series::Before,
                                                             Series::Worst, Series::After};

/// Whole days, both ends included.
struct DateRange
{
    Date from;
    Date to;
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// A day on which something was logged. Where a figure was given more than once, the highest
/// stands.
struct Day
{
    Date date;
    std::array<std::optional<Pain>, kSeriesCount> pain = {};
    Mode mode{};                       ///< at the end of the day
    std::optional<LevelIndex> level{}; ///< at the end of the day; nothing before the first start
    bool spike = false;
    Work work = {};
    std::size_t firstDecision = 0; ///< in Course::decisions
    std::size_t decisionCount = 0;

    [[nodiscard]] std::optional<Pain> of(Series series) const
    {
        return pain[static_cast<std::size_t>(series)];
    }
};

/// From `date` on the person stands at `level`.
struct LevelStep
{
    Date date;
    LevelIndex level{};
    friend bool operator==(const LevelStep&, const LevelStep&) = default;
};

/// From `date` on pain up to `acceptable` (0 to 10) is acceptable.
struct LimitStep
{
    Date date;
    int acceptable = 0;
    friend bool operator==(const LimitStep&, const LimitStep&) = default;
};

/// The days that a flare, or a referral to care, lasted.
struct ModeSpan
{
    Mode mode{};
    DateRange days;
    friend bool operator==(const ModeSpan&, const ModeSpan&) = default;
};

/// What the chart, its table and the print-out show of a range of dates. A day without an entry is
/// missing in `days`: gaps stay gaps.
struct Course
{
    DateRange range;
    std::vector<Day> days;        ///< in order of date
    std::vector<LevelStep> stair; ///< the first one at the range's begin or at the first start
    std::vector<LimitStep> limits;
    std::vector<ModeSpan> spans;
    std::vector<Decision> decisions; ///< of the range, in order
    std::vector<Week> weeks;         ///< every week of the range (charts/weeks.h)
    std::vector<ScoreLine> scores;   ///< of the range (charts/scores.h)

    [[nodiscard]] const Day* find(Date date) const;
    /// The last day at or before `date` on which something was logged; null if there is none.
    [[nodiscard]] const Day* lastUntil(Date date) const;
    [[nodiscard]] const Day* firstAfter(Date date) const;
    [[nodiscard]] std::optional<LevelIndex> levelOn(Date date) const;
    [[nodiscard]] std::optional<int> acceptableOn(Date date) const;
    [[nodiscard]] std::span<const Decision> decisionsOf(const Day& day) const;
    [[nodiscard]] bool empty() const { return days.empty(); }
};

/// From the first entry to `today`; nothing if nothing has been logged until then.
[[nodiscard]] std::optional<DateRange> wholeRange(const coach::Timeline& timeline, Date today);

/// The course of the dates of `range`. Everything before it is replayed as well, so that level,
/// limit and mode are right from its first day on; entries after it are not looked at.
[[nodiscard]] Course makeCourse(const coach::Timeline& timeline, const Protocol& protocol,
                                DateRange range);

/// One point of a line: a place on the time axis, in days since 1970-01-01, and a pain. A pain that
/// is not a number breaks the line.
struct Point
{
    double day = 0;
    double pain = 0;
};

/// The figures of a series, day by day, with breaks where days are missing.
[[nodiscard]] std::vector<Point> dailyPoints(const Course& course, Series series);

/// What a view of years sums up: weeks from Monday to Sunday, or calendar months.
enum class Period : std::uint8_t { Week, Month };

/// The median of each period (of an even number of figures the lower of the two in the middle),
/// with breaks where periods are missing.
[[nodiscard]] std::vector<Point> medianPoints(const Course& course, Series series, Period period);

} // namespace comeback::charts
