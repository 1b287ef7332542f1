// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"
#include "diary/tables/columns.h"

namespace comeback::diary {

namespace {

// For every field that can be lifted a second column says what the directive does with it: NULL
// leaves it alone, 'set' gives it the value beside it, 'lift' takes an earlier value away.
constexpr const char* kCreate = R"sql(CREATE TABLE directive (
  entry INTEGER PRIMARY KEY REFERENCES entry(seq),
  "by" TEXT NOT NULL CHECK("by" = 'clinician' OR "by" = 'self'),
  set_level TEXT CHECK(length(CAST(set_level AS BLOB)) BETWEEN 1 AND 16),
  cap_level_order TEXT CHECK(cap_level_order = 'set' OR cap_level_order = 'lift'),
  cap_level TEXT CHECK(length(CAST(cap_level AS BLOB)) BETWEEN 1 AND 16),
  hold_until_order TEXT CHECK(hold_until_order = 'set' OR hold_until_order = 'lift'),
  hold_until TEXT CHECK(date(hold_until, '+0 days') IS hold_until AND hold_until BETWEEN '1900-01-01' AND '2200-12-31'),
  acceptable_pain_order TEXT CHECK(acceptable_pain_order = 'set' OR acceptable_pain_order = 'lift'),
  acceptable_pain INTEGER CHECK(acceptable_pain BETWEEN 0 AND 5),
  exclude_exercises_order TEXT CHECK(exclude_exercises_order = 'set' OR exclude_exercises_order = 'lift'),
  CHECK((cap_level_order IS 'set') = (cap_level IS NOT NULL)),
  CHECK((hold_until_order IS 'set') = (hold_until IS NOT NULL)),
  CHECK((acceptable_pain_order IS 'set') = (acceptable_pain IS NOT NULL))
) STRICT)sql";
constexpr const char* kSelect =
    "SELECT entry, \"by\", set_level, cap_level_order, cap_level, hold_until_order, hold_until, "
    "acceptable_pain_order, acceptable_pain, exclude_exercises_order FROM directive "
    "WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry";
constexpr const char* kInsert =
    "INSERT INTO directive(entry, \"by\", set_level, cap_level_order, cap_level, hold_until_order, "
    "hold_until, acceptable_pain_order, acceptable_pain, exclude_exercises_order) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr const char* kDelete = "DELETE FROM directive WHERE entry = ?1";

template<typename T>
std::string_view orderName(const Order<T>& order)
{
    if (!order.given())
        return {};
    return order.value() ? "set" : "lift";
}

/// The order of a field from its two columns.
template<typename T>
Order<T> orderFrom(const std::string& name, std::optional<T> value)
{
    if (name.empty())
        return {};
    if (value)
        return Order<T>{std::move(*value)};
    return Order<T>::lift();
}

std::optional<LevelName> levelFrom(std::optional<std::string> text)
{
    if (!text)
        return std::nullopt;
    return LevelName{std::move(*text)};
}

std::optional<Date> dateFrom(const std::optional<std::string>& text)
{
    if (!text)
        return std::nullopt;
    const auto date = Date::parse(*text);
    if (!date)
        throw Failure{StorageProblem::Damaged};
    return date;
}

void read(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads)
{
    Query rows{database, kSelect};
    rows.number(range.first).number(range.last);
    HeadWalk walk{heads, EntryType::Directive};
    while (rows.next()) {
        RowReader row{rows};
        EntryHead& head = walk.bare(row.number());
        Directive directive;
        directive.by = row.choice<Hand>();
        directive.setLevel = levelFrom(row.textIf());
        const std::string cap = row.text();
        directive.capLevel = orderFrom(cap, levelFrom(row.textIf()));
        const std::string hold = row.text();
        directive.holdUntil = orderFrom(hold, dateFrom(row.textIf()));
        const std::string acceptable = row.text();
        directive.acceptablePain = orderFrom(acceptable, row.wholeIf());
        using Names = std::vector<std::string>;
        const std::string exclude = row.text();
        directive.excludeExercises =
            orderFrom(exclude, exclude == "set" ? std::optional<Names>{Names{}} : std::nullopt);
        directive.note = head.note;
        head.body = std::move(directive);
    }
}

void write(Statements& statements, std::int64_t entry, const EntryBody& body)
{
    const auto* directive = std::get_if<Directive>(&body);
    if (directive == nullptr)
        return;
    const auto& cap = directive->capLevel.value();
    const auto& hold = directive->holdUntil.value();
    SQLite::Statement& insert = statements.get(kInsert);
    Binder{insert}
        .number(entry)
        .choice(directive->by)
        .textIf(directive->setLevel ? directive->setLevel->text : std::string{})
        .textIf(orderName(directive->capLevel))
        .textIf(cap ? cap->text : std::string{})
        .textIf(orderName(directive->holdUntil))
        .textIf(hold ? hold->toString() : std::string{})
        .textIf(orderName(directive->acceptablePain))
        .number(directive->acceptablePain.value())
        .textIf(orderName(directive->excludeExercises));
    insert.exec();
}

} // namespace

const BodyTable kDirectiveTable{kCreate, kDelete, read, write};

} // namespace comeback::diary
