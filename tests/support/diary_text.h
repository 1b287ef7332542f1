// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/prescribe.h"
#include "engine/replay.h"

#include <string>
#include <string_view>
#include <vector>

namespace comeback::test {

/// Diaries as short text tables, and what the engine makes of them as text again, so that a test
/// reads like the case that it is about:
///
///     day 0    screening
///     day 0    start 2 walk 10
///     day 1    session 2/3/2            # before/during/after; full unless it says otherwise
///     day 2    check-in 1
///
/// One entry a line; `#` begins a comment; blank lines and indentation mean nothing. A line opens
/// with its date, or takes the date of the line above it:
///
///     day 4                  4 days after day 0
///     day 4-9                one such entry on each of these days
///     day 4-20/2             the same on every second day
///     2026-02-28             a date
///     05.01                  day and month of 2026
///
/// Day 0 is the date of the first line where that gives one, and Monday 5 January 2026 where it
/// opens with `day`. Then comes what was logged:
///
///     start PAIN walk MINUTES
///     check-in PAIN
///     session B/D/A [full|part|stopped] [effort N]
///     walk B/D/A [full|part|stopped] [effort N]             an extra walk
///     screening [full|short] [yes FLAG …]                   everything else answered no
///     clearance
///     flare
///     directive clinician|self [set LEVEL] [cap LEVEL|none] [hold until DAY|none]
///                              [accept N|none]              DAY is a number, counted from day 0
///     questionnaire NAME
///
/// A table that cannot be read throws std::invalid_argument with the line.
[[nodiscard]] std::vector<Entry> diary(std::string_view table);

/// The date of `day N` in a table that opens with `day`.
[[nodiscard]] Date day(int number);

/// The state after a table.
[[nodiscard]] State stateAfter(std::string_view table, const Protocol& protocol);

/// The decisions that a table leads to, one a line, days counted from the table's day 0:
///
///     day 5 progress earned W2 > W3
///     day 6 hold pending W3
[[nodiscard]] std::string decided(std::string_view table, const Protocol& protocol);

/// The decisions of the last entry of a table alone, joined by "; ", without the day.
[[nodiscard]] std::string decidedLast(std::string_view table, const Protocol& protocol);

/// One decision without its day: "progress earned W2 > W3".
[[nodiscard]] std::string toText(const Decision& decision, const Protocol& protocol);

/// What is prescribed on `day number` after a table, without what is asked beside it:
/// "session training_day W3 ease long_gap", "walk rest_day B2", "seek_care referred emergency".
[[nodiscard]] std::string prescribed(std::string_view table, int number, const Protocol& protocol);

/// The whole recommendation for `day number` after a table.
[[nodiscard]] Recommendation recommended(std::string_view table, int number,
                                         const Protocol& protocol);

/// Expected text as it stands in a test: without indentation, blank lines and comments.
[[nodiscard]] std::string lines(std::string_view text);

/// A diary in the language above, for the counterexample of a property.
[[nodiscard]] std::string toTable(const std::vector<Entry>& entries);

} // namespace comeback::test
