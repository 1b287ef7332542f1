// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_mapping.h"

#include "engine/entry_fields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace comeback::exchange {

namespace {

/// The names that columns have in other programs' files, the surest first. An asterisk stands for
/// anything before or behind it.
struct Habit
{
    std::string_view field;
    std::string_view names;
};
constexpr std::array kHabits{
    Habit{"date", "date|datum|full_date|day|tag|datetime|date/time|timestamp|zeitstempel|zeitpunkt|"
                  "start_time|startdate|recorded_at|date*|datum*|*date|*datum"},
    Habit{"pain", "pain|schmerz|schmerzen|nrs|vas|pain level|pain score|pain rating|back pain|"
                  "lower back pain|low back pain|rückenschmerz|rückenschmerzen|schmerzstärke|"
                  "schmerzintensität|schmerzwert|*pain*|*schmerz*|rating/amount|rating|score|"
                  "severity|intensity|stärke|intensität|value|wert"},
    Habit{"time", "time|uhrzeit|zeit|clock time"},
    Habit{"note", "note|notes|notiz|notizen|comment|comments|kommentar|bemerkung|bemerkungen"},
    Habit{"sleep", "sleep|schlaf|sleep quality|schlafqualität"},
    Habit{"stiffness", "stiffness|steifigkeit|steifheit|morning stiffness|morgensteifigkeit"},
    Habit{"mood", "mood|stimmung"},
    Habit{"confidence", "confidence|zuversicht|zutrauen"},
    Habit{"muscle_ache", "muscle ache|muscle_ache|muscle soreness|muskelkater"}};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool matches(std::string_view name, std::string_view habit)
{
    const bool anyBefore = habit.starts_with('*');
    const bool anyBehind = habit.ends_with('*');
    const std::string_view word =
        habit.substr(anyBefore ? 1 : 0, habit.size() - (anyBefore ? 1 : 0) - (anyBehind ? 1 : 0));
    if (anyBefore && anyBehind)
        return name.find(word) != std::string_view::npos;
    return anyBefore ? name.ends_with(word) : anyBehind ? name.starts_with(word) : name == word;
}

/// The first free column that has one of the habit's names; the columns' names are plain.
std::optional<std::size_t> columnFor(const Habit& habit, const std::vector<std::string>& names,
                                     const std::vector<bool>& taken)
{
    for (std::string_view rest = habit.names; !rest.empty();) {
        const std::size_t bar = rest.find('|');
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!taken[i] && matches(names[i], rest.substr(0, bar)))
                return i;
        rest = bar == std::string_view::npos ? "" : rest.substr(bar + 1);
    }
    return std::nullopt;
}

bool canBeMapped(const FieldSpec& spec)
{
    return spec.kind == FieldKind::Whole || spec.kind == FieldKind::YesNo ||
           spec.kind == FieldKind::Text || spec.kind == FieldKind::Choice;
}

std::string mappableFields(EntryType type)
{
    std::string text = "date, time";
    for (const FieldSpec& each : fieldsOf(type))
        if (canBeMapped(each))
            text += ", " + std::string(each.name);
    return text;
}

/// The place of a column that an option names; 0, and a problem, if there is none or two.
std::size_t placeIn(const std::vector<std::string>& columns, const std::string& option,
                    const std::string& column, Problems& problems)
{
    const auto place = columnNamed(columns, column);
    if (!place)
        problems.push_back({ProblemKind::UnknownValue, option, column, listOf(columns)});
    else if (std::ranges::count(columns, columns[*place]) > 1)
        problems.push_back({ProblemKind::Duplicate, "line 1", columns[*place], {}});
    return place.value_or(0);
}

} // namespace

std::string plainName(std::string_view name)
{
    std::string text;
    name = trimmed(name);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        // Ä, Ö, Ü are ä, ö, ü with a smaller second byte.
        const bool umlaut =
            i > 0 && name[i - 1] == '\xC3' && (c == '\x84' || c == '\x96' || c == '\x9C');
        if (umlaut)
            text.back() = static_cast<char>(c + 0x20);
    }
    return text;
}

std::string listOf(const std::vector<std::string>& columns)
{
    std::string text;
    for (const std::string& each : columns)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

std::optional<std::size_t> columnNamed(const std::vector<std::string>& columns,
                                       std::string_view name)
{
    const auto exact = std::ranges::find(columns, name);
    if (exact != columns.end())
        return static_cast<std::size_t>(exact - columns.begin());
    const auto alike = std::ranges::find(columns, plainName(name),
                                         [](const std::string& each) { return plainName(each); });
    if (alike == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(alike - columns.begin());
}

Result<CsvFilter> filterOf(const std::vector<std::string>& columns, const CsvWhere& where)
{
    CsvFilter filter;
    Problems problems;
    for (const auto& [column, value] : where)
        filter.emplace_back(placeIn(columns, "--where", column, problems), value);
    if (!problems.empty())
        return problems;
    return filter;
}

bool isTaken(const std::vector<std::string>& cells, const CsvFilter& filter)
{
    return std::ranges::all_of(filter, [&](const auto& each) {
        return each.first < cells.size() && cells[each.first] == each.second;
    });
}

CsvMapping suggestedMapping(const std::vector<std::string>& columns)
{
    CsvMapping mapping;
    std::vector<std::string> names;
    std::ranges::transform(columns, std::back_inserter(names), plainName);
    std::vector<bool> taken(columns.size());
    for (const Habit& each : kHabits)
        if (const auto column = columnFor(each, names, taken)) {
            taken[*column] = true;
            mapping.emplace(each.field, columns[*column]);
        }
    return mapping;
}

EntryType typeMapped(const CsvMapping& mapping)
{
    for (const auto& each : mapping)
        if (findField(EntryType::Session, each.first) && !findField(EntryType::CheckIn, each.first))
            return EntryType::Session;
    return EntryType::CheckIn;
}

Result<CsvPlan> planOf(const std::vector<std::string>& columns, const CsvMapping& mapping,
                       const CsvWhere& where)
{
    CsvPlan plan{typeMapped(mapping)};
    Problems problems;
    const auto placeOf = [&](const std::string& option, const std::string& column) {
        return placeIn(columns, option, column, problems);
    };
    for (const auto& [field, column] : mapping) {
        const FieldSpec* spec = findField(plan.type, field);
        if (field == "date")
            plan.date = placeOf("--map date", column);
        else if (field == "time")
            plan.time = placeOf("--map time", column);
        else if (spec && canBeMapped(*spec))
            plan.fields.emplace_back(field, placeOf("--map " + field, column));
        else
            problems.push_back(
                {ProblemKind::UnknownValue, "--map", field, mappableFields(plan.type)});
    }
    if (auto filter = filterOf(columns, where))
        plan.where = std::move(*filter);
    else
        problems.insert(problems.end(), filter.error().begin(), filter.error().end());
    if (!mapping.contains("date"))
        problems.push_back({ProblemKind::MissingField, "--map date=COLUMN", {}, listOf(columns)});
    for (const FieldSpec& each : fieldsOf(plan.type))
        if (each.need == Need::Required && each.kind == FieldKind::Whole &&
            !mapping.contains(each.name))
            problems.push_back({ProblemKind::MissingField,
                                "--map " + std::string(each.name) + "=COLUMN",
                                {},
                                listOf(columns)});
    if (!problems.empty())
        return problems;
    return plan;
}

} // namespace comeback::exchange
