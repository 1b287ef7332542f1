// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_cell.h"
#include "exchange/csv_detection.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_reader.h"
#include "exchange/entry_json.h"
#include "exchange/field_reader.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

bool isDiaryHeader(const std::vector<std::string>& columns)
{
    const auto has = [&](std::string_view name) {
        return std::ranges::find(columns, name) != columns.end();
    };
    return has("id") && has("type") && has("date") &&
           std::ranges::all_of(columns, [](const std::string& each) {
               return std::ranges::find(diaryColumns(), each) != diaryColumns().end();
           });
}

std::optional<FieldValue> wholeFrom(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return FieldValue{value};
}

/// Reads the rows one after another and collects what is wrong with them.
class RowReader
{
public:
    explicit RowReader(std::vector<std::string> columns) : m_columns(std::move(columns)) {}

    void read(const CsvRow& row, DiaryCsv& csv)
    {
        m_where = "line " + std::to_string(row.line);
        const std::size_t before = m_problems.size();
        Entry entry{{}, Date::earliest(), Flare{}};
        std::optional<EntryType> type;
        FieldMap fields;
        if (row.cells.size() != m_columns.size())
            return add(ProblemKind::Inconsistent, {}, std::to_string(row.cells.size()) + " cells",
                       std::to_string(m_columns.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (m_columns[i] == "type")
                type = typeFrom(row.cells[i]);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (!isCommon(m_columns[i], row.cells[i], entry) && type && !row.cells[i].empty())
                readField(*type, m_columns[i], row.cells[i], fields);
        if (m_problems.size() != before)
            return;
        auto body = makeBody(*type, fields);
        if (!body)
            return addAll(std::move(body).error());
        entry.body = std::move(*body);
        if (entry.id.text.empty())
            csv.file.unnamed.push_back(csv.file.entries.size());
        csv.file.entries.push_back(std::move(entry));
        csv.lines.push_back(row.line);
    }

    /// False after so many problems, or rows, that the rest would say nothing new.
    [[nodiscard]] bool wantsMore()
    {
        if (++m_rows > kMostEntries)
            m_problems.push_back({ProblemKind::TooLong, "file", "the list of rows",
                                  std::to_string(kMostEntries) + " rows"});
        return m_problems.size() < kMostProblems && m_rows <= kMostEntries;
    }
    [[nodiscard]] Problems takeProblems() { return std::move(m_problems); }

private:
    std::optional<EntryType> typeFrom(const std::string& cell)
    {
        const auto type = entryTypeFromId(cell);
        if (!type)
            add(ProblemKind::UnknownValue, "type", cell, "check_in, session, …");
        return type;
    }

    /// Reads a cell that every entry has, if it is one.
    bool isCommon(const std::string& column, const std::string& cell, Entry& entry)
    {
        if (column == "date") {
            if (auto date = readDate(cell, m_where + ", date"))
                entry.date = *date;
            else
                m_problems.push_back(std::move(date).error());
        } else if (column == "recorded_at") {
            entry.recordedAt = timeFrom(column, cell);
        } else if (column == "revised_at") {
            entry.revisedAt = timeFrom(column, cell);
        } else if (column == "id") {
            entry.id = idFrom(std::string(restored(cell)));
        } else {
            return column == "type";
        }
        return true;
    }

    EntryId idFrom(std::string text)
    {
        if (text.size() > kLongestName)
            add(ProblemKind::TooLong, "id", std::to_string(text.size()),
                std::to_string(kLongestName));
        else if (!text.empty() && !m_ids.insert(text).second)
            add(ProblemKind::Duplicate, "id", text, {});
        return {std::move(text)};
    }

    std::optional<Timestamp> timeFrom(std::string_view column, const std::string& cell)
    {
        if (cell.empty())
            return std::nullopt;
        const auto time = Timestamp::parse(cell);
        if (!time)
            add(ProblemKind::WrongType, column, cell, "2026-11-20T07:30:00+01:00");
        return time;
    }

    void readField(EntryType type, const std::string& name, const std::string& cell,
                   FieldMap& fields)
    {
        const FieldSpec* spec = findField(type, name);
        if (!spec)
            return add(ProblemKind::UnknownField, name, cell, std::string(idOf(type)));
        if (auto value = valueFrom(*spec, cell))
            fields.emplace(name, std::move(*value));
    }

    std::optional<FieldValue> valueFrom(const FieldSpec& spec, const std::string& cell)
    {
        if (spec.need == Need::OptionalOrNull && cell == kLifted)
            return FieldValue{std::monostate{}};
        switch (spec.kind) {
        case FieldKind::Text:
        case FieldKind::Choice:
        case FieldKind::Level:
            return FieldValue{std::string(restored(cell))};
        case FieldKind::Date:
            return dateFrom(spec, cell);
        case FieldKind::YesNo:
            if (cell == "yes" || cell == "no")
                return FieldValue{cell == "yes"};
            add(ProblemKind::WrongType, spec.name, cell, "yes, no");
            return std::nullopt;
        case FieldKind::Whole:
            if (auto value = wholeFrom(cell))
                return value;
            add(ProblemKind::WrongType, spec.name, cell,
                std::to_string(spec.low) + " to " + std::to_string(spec.high));
            return std::nullopt;
        default:
            return jsonFrom(spec, cell);
        }
    }

    std::optional<FieldValue> dateFrom(const FieldSpec& spec, const std::string& cell)
    {
        auto date = readDate(cell, m_where + ", " + std::string(spec.name));
        if (date)
            return FieldValue{cell};
        m_problems.push_back(std::move(date).error());
        return std::nullopt;
    }

    std::optional<FieldValue> jsonFrom(const FieldSpec& spec, const std::string& cell)
    {
        auto value = readFieldValue(spec, cell);
        if (value)
            return std::move(*value);
        addAll(std::move(value).error());
        return std::nullopt;
    }

    void addAll(Problems problems)
    {
        for (Problem& each : problems) {
            each.where = m_where + ", " + each.where;
            m_problems.push_back(std::move(each));
        }
    }
    void add(ProblemKind kind, std::string_view column, std::string given, std::string expected)
    {
        m_problems.push_back({kind, m_where + (column.empty() ? "" : ", ") + std::string(column),
                              std::move(given), std::move(expected)});
    }

    std::vector<std::string> m_columns;
    std::set<std::string> m_ids;
    std::string m_where;
    std::size_t m_rows = 0;
    Problems m_problems;
};

} // namespace

bool isDiaryCsv(std::string_view text)
{
    if (checkCsvBytes(text))
        return false;
    CsvRow header;
    return CsvReader{text, separatorOf(text)}.next(header) && isDiaryHeader(header.cells);
}

Result<DiaryCsv> readDiaryCsv(std::string_view text)
{
    if (auto problem = checkCsvBytes(text))
        return Problems{std::move(*problem)};
    CsvReader csv{text, separatorOf(text)};
    CsvRow row;
    if (!csv.next(row) || !isDiaryHeader(row.cells))
        return Problems{{ProblemKind::WrongFormat, "line 1", {}, "id, type, date, …"}};
    std::set<std::string> names;
    for (const std::string& each : row.cells)
        if (!names.insert(each).second)
            return Problems{{ProblemKind::Duplicate, "line 1", each, {}}};
    RowReader rows{row.cells};
    DiaryCsv diary;
    while (rows.wantsMore() && csv.next(row))
        rows.read(row, diary);
    Problems problems = rows.takeProblems();
    if (csv.problem())
        problems.push_back(*csv.problem());
    if (!problems.empty())
        return problems;
    return diary;
}

} // namespace comeback::exchange
