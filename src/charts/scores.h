// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coach/timeline.h"
#include "library/questionnaires.h"

#include <string>
#include <vector>

namespace comeback::charts {

/// An answer from 0 to 10, or the mean of several.
struct Score
{
    Date date;
    double value = 0;
};

/// The smallest change that matters, round the first score of an episode and as long as the
/// episode lasts: a score inside has not changed by an amount that matters (docs/evidence.md).
struct ScoreBand
{
    Date from;
    Date to; ///< the last day
    double low = 0;
    double high = 0;
};

/// One question over time, or the mean of the person's own activities.
struct ScoreLine
{
    std::string instrument;
    std::string item; ///< empty: the mean of all
    bool higherIsBetter = false;
    std::vector<Score> scores;    ///< oldest first, never empty, one a day
    std::vector<ScoreBand> bands; ///< one for each episode in which it was answered
    /// From the first to the latest score of the last band.
    library::Change change = library::Change::First;

    /// The score given on a date; null if there is none.
    [[nodiscard]] const Score* on(Date date) const;
};

/// The person's own activities first, then the week in six; what was never answered from one day
/// to another, both counted, is left out.
[[nodiscard]] std::vector<ScoreLine> scoresOf(const coach::Timeline& timeline, Date from, Date to);

} // namespace comeback::charts
