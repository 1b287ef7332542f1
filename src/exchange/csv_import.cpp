// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_import.h"

#include "engine/entry_fields.h"
#include "exchange/csv_detection.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_values.h"

#include <algorithm>
#include <tuple>

namespace comeback::exchange {

namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

/// So many dates tell the order in which they are written.
constexpr std::size_t kDatesLookedAt = 10'000;

struct Dated
{
    Moment moment;
    EntryBody body;
};

/// What comes before the rows are looked at one by one.
struct Opened
{
    CsvPreview preview;
    CsvPlan plan;
};

std::string_view cellAt(const CsvRow& row, std::size_t column)
{
    return column < row.cells.size() ? std::string_view{row.cells[column]} : std::string_view{};
}

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

/// When a rating with a clock time was given; without an offset it is taken for UTC.
std::optional<Timestamp> instantOf(const Moment& moment)
{
    if (!moment.time)
        return std::nullopt;
    const std::int16_t offset = moment.time->offsetMinutes.value_or(0);
    return Timestamp{moment.date.dayNumber() * kDay + moment.time->milliseconds -
                         std::int64_t{offset} * 60'000,
                     offset};
}

/// Reads rows into bodies and dates; what is wrong with a row is told with its line.
class ImportRows
{
public:
    ImportRows(const Opened& opened, const CsvOptions& options, CsvImport& import)
        : m_plan(opened.plan)
        , m_order(opened.preview.dateOrder)
        , m_latest(options.latest)
        , m_columns(opened.preview.columns)
        , m_import(import)
    {}

    void read(const CsvRow& row)
    {
        ++m_import.rows;
        if (!isTaken(row.cells, m_plan.where)) {
            ++m_import.leftOut;
            return;
        }
        if (hasNoRating(row)) {
            ++m_import.blank;
            return;
        }
        m_line = row.line;
        m_bad = false;
        checkLength(row);
        const auto moment = momentOf(row);
        auto body = bodyOf(row);
        if (m_bad)
            ++m_import.badRows;
        else
            m_dated.push_back({*moment, std::move(*body)});
    }

    [[nodiscard]] std::vector<Dated> take() { return std::move(m_dated); }

private:
    [[nodiscard]] bool hasNoRating(const CsvRow& row) const
    {
        return std::ranges::all_of(m_plan.fields, [&](const auto& each) {
            const FieldSpec* spec = findField(m_plan.type, each.first);
            return spec->need != Need::Required || isBlank(cellAt(row, each.second));
        });
    }

    void checkLength(const CsvRow& row)
    {
        for (std::size_t i = m_columns.size(); i < row.cells.size(); ++i)
            if (!isBlank(row.cells[i]))
                return add(ProblemKind::Inconsistent, {}, countedCells(row.cells.size()),
                           countedCells(m_columns.size()));
    }

    std::optional<Moment> momentOf(const CsvRow& row)
    {
        const std::string_view cell = cellAt(row, m_plan.date);
        auto moment = readMoment(cell, m_order);
        if (!moment) {
            add(ProblemKind::ImpossibleDate, m_columns[m_plan.date], std::string(cell), {});
            return std::nullopt;
        }
        if (moment->date > m_latest)
            add(ProblemKind::FutureDate, m_columns[m_plan.date], std::string(cell),
                m_latest.toString());
        const std::string_view time = m_plan.time ? cellAt(row, *m_plan.time) : std::string_view{};
        if (!isBlank(time)) {
            moment->time = readTimeOfDay(time);
            if (!moment->time)
                add(ProblemKind::WrongType, m_columns[*m_plan.time], std::string(time), "7:30");
        }
        if (const auto at = instantOf(*moment); at && !isKept(*at))
            add(ProblemKind::OutOfRange, m_columns[m_plan.date], std::string(cell), kKeptInstants);
        return moment;
    }

    std::optional<EntryBody> bodyOf(const CsvRow& row)
    {
        FieldMap fields;
        for (const auto& [name, column] : m_plan.fields)
            readField(name, column, cellAt(row, column), fields);
        if (m_plan.type == EntryType::Session)
            fields.emplace("completion", std::string("full"));
        if (m_bad)
            return std::nullopt;
        auto body = makeBody(m_plan.type, fields);
        if (body)
            return std::move(*body);
        for (Problem& each : std::move(body).error())
            add(each.kind, columnOf(each.where), std::move(each.given), std::move(each.expected));
        return std::nullopt;
    }

    void readField(const std::string& name, std::size_t column, std::string_view cell,
                   FieldMap& fields)
    {
        if (isBlank(cell))
            return;
        const FieldSpec& spec = *findField(m_plan.type, name);
        CsvValue read = valueFromCsv(spec, cell);
        if (!read.value)
            return add(ProblemKind::WrongType, m_columns[column], std::string(cell),
                       spec.kind == FieldKind::YesNo
                           ? "yes, no"
                           : std::to_string(spec.low) + " to " + std::to_string(spec.high));
        m_import.rounded += read.rounded ? 1 : 0;
        m_import.preview.decimalComma = m_import.preview.decimalComma || read.decimalComma;
        fields.emplace(name, std::move(*read.value));
    }

    [[nodiscard]] std::string columnOf(const std::string& field) const
    {
        for (const auto& [name, column] : m_plan.fields)
            if (name == field)
                return m_columns[column];
        return field;
    }

    void add(ProblemKind kind, const std::string& column, std::string given, std::string expected)
    {
        m_bad = true;
        if (m_import.bad.size() >= kMostProblems)
            return;
        m_import.bad.push_back(
            {kind, "line " + std::to_string(m_line) + (column.empty() ? "" : ", " + column),
             std::move(given), std::move(expected)});
    }

    const CsvPlan& m_plan;
    DateOrder m_order;
    Date m_latest;
    const std::vector<std::string>& m_columns;
    CsvImport& m_import;
    std::size_t m_line = 0;
    bool m_bad = false; ///< whether anything is wrong with the row
    std::vector<Dated> m_dated;
};

/// The columns, what they stand for, and the order of the dates.
Result<Opened> openCsv(std::string_view text, const CsvOptions& options)
{
    Opened opened;
    CsvPreview& preview = opened.preview;
    preview.separator = separatorOf(text);
    CsvReader csv{text, preview.separator};
    CsvRow row;
    if (!csv.next(row))
        return Problems{
            csv.problem().value_or(Problem{ProblemKind::Empty, "line 1", {}, "a header row"})};
    preview.columns = row.cells;
    preview.mapping = options.mapping.empty() ? suggestedMapping(row.cells) : options.mapping;
    auto plan = planOf(preview.columns, preview.mapping, options.where);
    if (!plan)
        return std::move(plan).error();
    opened.plan = std::move(*plan);
    std::vector<std::string> dates;
    std::size_t rows = 0;
    while (csv.next(row)) {
        if (preview.sample.size() < kSampleRows)
            preview.sample.push_back(row.cells);
        if (++rows > kMostEntries)
            return Problems{{ProblemKind::TooLong, "file", "the list of rows",
                             std::to_string(kMostEntries) + " rows"}};
        if (dates.size() < kDatesLookedAt && isTaken(row.cells, opened.plan.where) &&
            !isBlank(cellAt(row, opened.plan.date)))
            dates.emplace_back(cellAt(row, opened.plan.date));
    }
    if (csv.problem())
        return Problems{*csv.problem()};
    const auto order = options.dateOrder ? options.dateOrder : dateOrderOf(dates, options.latest);
    if (!order)
        return Problems{{ProblemKind::Inconsistent, preview.columns[opened.plan.date],
                         dates.front(), "--date-order dmy, mdy or ymd"}};
    preview.dateOrder = *order;
    return opened;
}

/// Turns rows round that go back in time.
bool turnRound(std::vector<Dated>& dated)
{
    const auto earlier = [](const Dated& a, const Dated& b) {
        return a.moment.date < b.moment.date;
    };
    const bool back = std::is_sorted(dated.rbegin(), dated.rend(), earlier) && dated.size() > 1 &&
                      dated.front().moment.date > dated.back().moment.date;
    if (back)
        std::ranges::reverse(dated);
    return back;
}

/// Entries by date and time of day, each written down after the one before it.
std::vector<Arrival> arrivalsFrom(std::vector<Dated> dated)
{
    const auto key = [](const Dated& each) {
        return std::tuple{each.moment.date, each.moment.time ? each.moment.time->milliseconds : 0};
    };
    std::ranges::stable_sort(dated, {}, key);
    std::vector<Arrival> arrivals;
    arrivals.reserve(dated.size());
    for (Dated& each : dated) {
        Entry entry{{}, each.moment.date, std::move(each.body)};
        entry.recordedAt = instantOf(each.moment);
        arrivals.push_back({std::move(entry), false});
    }
    makeUpIds(arrivals);
    makeUpTimes(arrivals);
    for (std::size_t i = 1; i < arrivals.size(); ++i) {
        const Entry& before = arrivals[i - 1].entry;
        Entry& entry = arrivals[i].entry;
        if (before.date == entry.date &&
            entry.recordedAt->utcMilliseconds <= before.recordedAt->utcMilliseconds)
            entry.recordedAt->utcMilliseconds = before.recordedAt->utcMilliseconds + 1;
    }
    return arrivals;
}

} // namespace

Result<CsvImport> readCsvImport(std::string_view text, const CsvOptions& options)
{
    if (auto problem = checkCsvBytes(text))
        return Problems{std::move(*problem)};
    auto opened = openCsv(text, options);
    if (!opened)
        return std::move(opened).error();
    CsvImport import;
    ImportRows rows{*opened, options, import};
    CsvReader csv{text, opened->preview.separator};
    CsvRow row;
    static_cast<void>(csv.next(row));
    while (csv.next(row))
        rows.read(row);
    std::vector<Dated> dated = rows.take();
    const bool comma = import.preview.decimalComma;
    import.preview = std::move(opened->preview);
    import.preview.decimalComma = comma;
    import.preview.newestFirst = turnRound(dated);
    import.arrivals.entries = arrivalsFrom(std::move(dated));
    return import;
}

} // namespace comeback::exchange
