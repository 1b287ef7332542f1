// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_diary_header.h"

#include "engine/entry.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_mapping.h"

#include <algorithm>
#include <array>

namespace comeback::exchange {

namespace {

/// Columns of a diary that another program would hardly name so. Two of them are no accident.
constexpr std::array<std::string_view, 7> kOnlyOurs{
    "revised_at", "walk_minutes",    "set_level",        "cap_level",
    "hold_until", "acceptable_pain", "exclude_exercises"};
constexpr int kNoAccident = 2;

constexpr std::size_t kRowsLookedAt = 50;

/// Whether more than half of the first rows name a type of entry.
bool haveTypes(CsvReader& rows, std::size_t column)
{
    std::size_t named = 0;
    std::size_t ours = 0;
    CsvRow row;
    for (std::size_t i = 0; i < kRowsLookedAt && rows.next(row); ++i) {
        if (column >= row.cells.size() || row.cells[column].empty())
            continue;
        ++named;
        ours += entryTypeFromId(row.cells[column]) ? 1 : 0;
    }
    return 2 * ours > named;
}

} // namespace

bool DiaryHeader::has(std::string_view column) const
{
    return std::ranges::find(columns, column) != columns.end();
}

DiaryHeader diaryHeader(const CsvRow& row)
{
    DiaryHeader header{.place = "line " + std::to_string(row.line)};
    for (const std::string& cell : row.cells) {
        std::string name = plainName(cell);
        const bool ours = std::ranges::find(diaryColumns(), name) != diaryColumns().end();
        if (!name.empty() && !ours)
            header.problems.push_back(
                {ProblemKind::UnknownField, header.place + ", " + cell, cell, {}});
        else if (ours && header.has(name))
            header.problems.push_back({ProblemKind::Duplicate, header.place, cell, {}});
        header.columns.push_back(ours ? std::move(name) : std::string{});
    }
    for (const char* each : {"type", "date"})
        if (!header.has(each))
            header.problems.push_back(
                {ProblemKind::MissingField, header.place + ", " + each, {}, {}});
    return header;
}

bool isOfDiary(const DiaryHeader& header, CsvReader rows)
{
    const auto has = [&header](std::string_view each) { return header.has(each); };
    if (std::ranges::count_if(kOnlyOurs, has) >= kNoAccident)
        return true;
    const auto type = std::ranges::find(header.columns, "type");
    if (type == header.columns.end() || !header.has("date"))
        return false;
    const bool noOthers = std::ranges::none_of(header.problems, [](const Problem& each) {
        return each.kind == ProblemKind::UnknownField;
    });
    return (header.has("id") && noOthers) ||
           haveTypes(rows, static_cast<std::size_t>(type - header.columns.begin()));
}

} // namespace comeback::exchange
