// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/csv_diary.h"
#include "exchange/name_uuid.h"

#include <map>
#include <utility>

namespace comeback::exchange {

namespace {

/// How many entries come to the same UUID.
using Uuids = std::map<std::string, int>;

Uuids uuidsOf(const std::vector<Entry>& entries)
{
    Uuids uuids;
    for (const Entry& each : entries)
        if (std::string uuid = asUuid(each.id.text); !uuid.empty())
            ++uuids[std::move(uuid)];
    return uuids;
}

/// What is wrong with one entry, each by its column.
Problems unkept(const Entry& entry, const Protocol& protocol, const Uuids& uuids)
{
    Problems problems;
    const auto found = uuids.find(asUuid(entry.id.text));
    if (found != uuids.end() && found->second > 1)
        problems.push_back({ProblemKind::Duplicate, "id", entry.id.text, {}});
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
    const Uuids uuids = uuidsOf(csv.file.entries);
    std::vector<Entry> entries = std::exchange(csv.file.entries, {});
    const std::vector<std::size_t> lines = std::exchange(csv.lines, {});
    csv.file.unnamed.clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Problems problems = unkept(entries[i], protocol, uuids);
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
