// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_cell.h"
#include "exchange/csv_detection.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_diary_header.h"
#include "exchange/csv_mapping.h"
#include "exchange/csv_reader.h"
#include "exchange/entry_json.h"
#include "exchange/field_reader.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

std::optional<FieldValue> wholeFrom(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return FieldValue{value};
}

EntryId idFrom(const std::string& cell)
{
    return readId(std::string(restored(cell)));
}

/// The ids that several rows have: which of them is the entry, nobody can tell.
std::set<std::string> repeatedIds(CsvReader rows, const DiaryHeader& header)
{
    const auto column =
        static_cast<std::size_t>(std::ranges::find(header.columns, "id") - header.columns.begin());
    std::set<std::string> ids;
    std::set<std::string> repeated;
    CsvRow row;
    while (rows.next(row)) {
        if (column >= row.cells.size())
            continue;
        std::string id = idFrom(row.cells[column]).text;
        if (!id.empty() && !ids.insert(id).second)
            repeated.insert(std::move(id));
    }
    return repeated;
}

/// Reads the rows one after another. What is wrong with one is told with its line, and takes the
/// row; what concerns all of them is kept apart.
class RowReader
{
public:
    RowReader(const DiaryHeader& header, const CsvFilter& filter, std::set<std::string> repeated,
              DiaryCsv& csv)
        : m_header(header)
        , m_columns(header.columns)
        , m_filter(filter)
        , m_repeated(std::move(repeated))
        , m_csv(csv)
    {}

    void read(const CsvRow& row)
    {
        if (std::ranges::all_of(row.cells, isBlank))
            return;
        ++m_csv.rows;
        if (!isTaken(row.cells, m_filter)) {
            ++m_csv.leftOut;
            return;
        }
        m_where = "line " + std::to_string(row.line);
        m_bad = false;
        if (auto entry = entryOf(row); entry && !m_bad) {
            if (entry->id.text.empty())
                m_csv.file.unnamed.push_back(m_csv.file.entries.size());
            m_csv.file.entries.push_back(std::move(*entry));
            m_csv.lines.push_back(row.line);
        } else {
            ++m_csv.badRows;
        }
    }

    /// Columns without a name in which something stands all the same.
    [[nodiscard]] Problems unnamedColumns() const
    {
        Problems problems;
        for (const auto& [column, cell] : m_unnamed)
            problems.push_back({ProblemKind::Empty,
                                m_header.place + ", column " + std::to_string(column + 1), cell,
                                "a column's name"});
        return problems;
    }

private:
    /// A spreadsheet leaves cells without anything at the end of rows; those that are missing may
    /// have been cut off.
    [[nodiscard]] bool fits(const CsvRow& row) const
    {
        return row.cells.size() >= m_columns.size() &&
               std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(m_columns.size()),
                           row.cells.end(), isBlank);
    }

    std::optional<Entry> entryOf(const CsvRow& row)
    {
        if (!fits(row)) {
            add(ProblemKind::Inconsistent, {}, countedCells(row.cells.size()),
                countedCells(m_columns.size()));
            return std::nullopt;
        }
        Entry entry{{}, Date::earliest(), Flare{}};
        const auto type = typeOf(row);
        FieldMap fields;
        bool readable = type.has_value();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].empty())
                noteUnnamed(i, row.cells[i]);
            else if (!isCommon(m_columns[i], row.cells[i], entry) && type && !row.cells[i].empty())
                readable = readField(*type, m_columns[i], row.cells[i], fields) && readable;
        }
        // What is wrong beside the fields hides nothing of what is wrong with them.
        if (readable)
            takeBody(makeBody(*type, fields), entry);
        return entry;
    }

    void takeBody(Result<EntryBody> body, Entry& entry)
    {
        if (body)
            entry.body = std::move(*body);
        else
            addAll(std::move(body).error());
    }

    void noteUnnamed(std::size_t column, const std::string& cell)
    {
        if (!isBlank(cell))
            m_unnamed.emplace(column, cell);
    }

    std::optional<EntryType> typeOf(const CsvRow& row)
    {
        const auto column = std::ranges::find(m_columns, "type") - m_columns.begin();
        const std::string& cell = row.cells[static_cast<std::size_t>(column)];
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
                add(std::move(date).error());
        } else if (column == "recorded_at") {
            entry.recordedAt = timeFrom(column, cell);
        } else if (column == "revised_at") {
            entry.revisedAt = timeFrom(column, cell);
        } else if (column == "id") {
            entry.id = checkedId(idFrom(cell));
        } else {
            return column == "type";
        }
        return true;
    }

    EntryId checkedId(EntryId id)
    {
        if (id.text.size() > kLongestName)
            add(ProblemKind::TooLong, "id", std::to_string(id.text.size()),
                std::to_string(kLongestName));
        else if (m_repeated.contains(id.text))
            add(ProblemKind::Duplicate, "id", id.text, {});
        return id;
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

    /// False, and told, where the cell cannot be read.
    bool readField(EntryType type, const std::string& name, const std::string& cell,
                   FieldMap& fields)
    {
        const FieldSpec* spec = findField(type, name);
        if (!spec) {
            add(ProblemKind::UnknownField, name, cell, std::string(idOf(type)));
            return false;
        }
        auto value = valueFrom(*spec, cell);
        if (value)
            fields.emplace(name, std::move(*value));
        return value.has_value();
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
        add(std::move(date).error());
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
            add(std::move(each));
        }
    }
    void add(ProblemKind kind, std::string_view column, std::string given, std::string expected)
    {
        add({kind, m_where + (column.empty() ? "" : ", ") + std::string(column), std::move(given),
             std::move(expected)});
    }
    void add(Problem problem)
    {
        m_bad = true;
        if (m_csv.bad.size() < kMostProblems)
            m_csv.bad.push_back(std::move(problem));
    }

    const DiaryHeader& m_header;
    const std::vector<std::string>& m_columns;
    const CsvFilter& m_filter;
    std::set<std::string> m_repeated;
    DiaryCsv& m_csv;
    std::string m_where;
    bool m_bad = false;                           ///< whether anything is wrong with the row
    std::map<std::size_t, std::string> m_unnamed; ///< the first cell below no name
};

} // namespace

bool isDiaryCsv(std::string_view text)
{
    if (checkCsvBytes(text))
        return false;
    CsvReader csv{text, separatorOf(text)};
    CsvRow row;
    return csv.next(row) && isOfDiary(diaryHeader(row), csv);
}

Result<DiaryCsv> readDiaryCsv(std::string_view text, const CsvWhere& where)
{
    if (auto problem = checkCsvBytes(text))
        return Problems{std::move(*problem)};
    CsvReader csv{text, separatorOf(text)};
    CsvRow row;
    if (!csv.next(row))
        return Problems{
            csv.problem().value_or(Problem{ProblemKind::Empty, "line 1", {}, "a header row"})};
    DiaryHeader header = diaryHeader(row);
    if (!header.problems.empty())
        return std::move(header.problems);
    const auto filter = filterOf(row.cells, where);
    if (!filter)
        return filter.error();
    DiaryCsv diary;
    RowReader rows{header, *filter, repeatedIds(csv, header), diary};
    while (diary.rows <= kMostEntries && csv.next(row))
        rows.read(row);
    Problems whole = rows.unnamedColumns();
    if (diary.rows > kMostEntries)
        whole.push_back({ProblemKind::TooLong, "file", "the list of rows",
                         std::to_string(kMostEntries) + " rows"});
    if (csv.problem())
        whole.push_back(*csv.problem());
    if (whole.empty())
        return diary;
    whole.insert(whole.end(), diary.bad.begin(), diary.bad.end());
    return whole;
}

} // namespace comeback::exchange
