// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/csv_diary.h"

#include <utility>

namespace comeback::exchange {

namespace {

/// What is wrong with one entry, each by its column.
Problems unkept(const Entry& entry, const Protocol& protocol)
{
    Problems problems;
    for (const auto& [column, at] :
         {std::pair{"recorded_at", entry.recordedAt}, std::pair{"revised_at", entry.revisedAt}})
        if (at && !isKept(*at))
            problems.push_back({ProblemKind::OutOfRange, column, at->toString(), kKeptInstants});
    for (Problem& each : checkLevels(entry.body, protocol))
        problems.push_back(std::move(each));
    return problems;
}

} // namespace

void passOverUnkept(DiaryCsv& csv, const Protocol& protocol)
{
    std::vector<Entry> entries = std::exchange(csv.file.entries, {});
    const std::vector<std::size_t> lines = std::exchange(csv.lines, {});
    csv.file.unnamed.clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Problems problems = unkept(entries[i], protocol);
        if (problems.empty()) {
            if (entries[i].id.text.empty())
                csv.file.unnamed.push_back(csv.file.entries.size());
            csv.file.entries.push_back(std::move(entries[i]));
            csv.lines.push_back(lines[i]);
            continue;
        }
        ++csv.badRows;
        for (Problem& each : problems) {
            each.where = "line " + std::to_string(lines[i]) + ", " + each.where;
            if (csv.bad.size() < kMostProblems)
                csv.bad.push_back(std::move(each));
        }
    }
}

} // namespace comeback::exchange
