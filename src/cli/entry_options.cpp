// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entry_options.h"

#include "cli/field_text.h"
#include "exchange/field_reader.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace comeback::cli {

namespace {

bool takesSeveral(FieldKind kind)
{
    return kind == FieldKind::Scores || kind == FieldKind::Names;
}

std::string helpOf(const FieldSpec& spec)
{
    std::string choices;
    switch (spec.kind) {
    case FieldKind::Whole:
        return std::to_string(spec.low) + " to " + std::to_string(spec.high);
    case FieldKind::YesNo:
        return "yes or no";
    case FieldKind::Choice:
        for (const std::string_view each : spec.choices)
            choices += (choices.empty() ? "" : ", ") + std::string(each);
        return choices;
    case FieldKind::Date:
        return "a date, YYYY-MM-DD, or none";
    case FieldKind::Level:
        return "a level such as B3, or none";
    case FieldKind::Protocol:
        return "a built-in protocol";
    case FieldKind::Exercises:
        return R"(what was done, as JSON: [{"id":"bridge","sets":2,"reps":8}])";
    case FieldKind::Scores:
        return "ITEM=SCORE ...";
    case FieldKind::Names:
        return "ids of exercises, or none";
    case FieldKind::Text:
    case FieldKind::Flags:
        break;
    }
    return "text";
}

std::string replaced(std::string_view name, char from, char to)
{
    std::string text(name);
    std::ranges::replace(text, from, to);
    return text;
}

/// The flag that an id names; the underscores may be hyphens.
std::optional<RedFlag> flagNamed(std::string_view id)
{
    return redFlagFromId(underscored(id));
}

std::string flagList()
{
    std::string text;
    for (const RedFlagInfo& flag : redFlags())
        text += (text.empty() ? "" : ", ") + std::string(flag.id);
    return text;
}

} // namespace

std::string hyphened(std::string_view name)
{
    return replaced(name, '_', '-');
}

std::string underscored(std::string_view name)
{
    return replaced(name, '-', '_');
}

void EntryOptions::addDate(CLI::App& command)
{
    command.add_option("--date", m_date, "The day it belongs to (today)")->type_name("YYYY-MM-DD");
}

void EntryOptions::addField(CLI::App& command, const FieldSpec& spec)
{
    const std::string option = "--" + hyphened(spec.name);
    if (command.get_option_no_throw(option) != nullptr)
        return;
    std::vector<std::string>& given = m_given[std::string(spec.name)];
    CLI::Option* added = nullptr;
    if (takesSeveral(spec.kind)) {
        added = command.add_option(option, given, helpOf(spec))->expected(1, -1);
    } else {
        // A list would be split at brackets and commas, which are a note's or an exercise's own.
        added = command.add_option_function<std::string>(
            option, [&given](const std::string& text) { given = {text}; }, helpOf(spec));
    }
    added->type_name("VALUE");
}

void EntryOptions::addAnswers(CLI::App& command)
{
    auto* none = command.add_flag("--no-to-all", m_noToAll, "Answer every question with no");
    command.add_option("--yes", m_yes, "The questions answered with yes; the others are no")
        ->type_name("ID")
        ->excludes(none);
}

void EntryOptions::addTo(CLI::App& command, EntryType type)
{
    addDate(command);
    for (const FieldSpec& spec : fieldsOf(type))
        if (spec.kind == FieldKind::Flags)
            addAnswers(command);
        else
            addField(command, spec);
}

void EntryOptions::addAllTo(CLI::App& command)
{
    addDate(command);
    addAnswers(command);
    for (int type = 0; type < kEntryTypeCount; ++type)
        for (const FieldSpec& spec : fieldsOf(static_cast<EntryType>(type)))
            if (spec.kind != FieldKind::Flags)
                addField(command, spec);
    command.add_option("--unset", m_unset, "Optional fields to take out")->type_name("FIELD");
}

Result<EntryOptions::Given> EntryOptions::over(const Given& before, Date latest) const
{
    return read(typeOf(before.body), toFields(before.body), before.date, latest);
}

Result<EntryOptions::Given> EntryOptions::make(EntryType type, Date usual) const
{
    return read(type, {}, usual, usual);
}

Result<EntryOptions::Given> EntryOptions::read(EntryType type, FieldMap fields, Date usual,
                                               Date latest) const
{
    Problems problems;
    const Date date = readDate(usual, latest, problems);
    const std::size_t ofDate = problems.size();
    readFields(type, fields, problems);
    // What could not be read would only be missed again.
    if (problems.size() > ofDate)
        return problems;
    auto body = makeBody(type, fields);
    if (!body)
        problems.insert(problems.end(), body.error().begin(), body.error().end());
    if (!problems.empty())
        return problems;
    return Given{date, std::move(body).value()};
}

Date EntryOptions::readDate(Date usual, Date latest, Problems& problems) const
{
    if (m_date.empty())
        return usual;
    const auto date = exchange::readDate(m_date, "date");
    if (!date)
        problems.push_back(date.error());
    else if (*date > latest)
        problems.push_back({ProblemKind::FutureDate, "date", m_date, latest.toString()});
    return date ? *date : usual;
}

void EntryOptions::readAnswers(FieldMap& fields, Problems& problems) const
{
    const auto scope = fields.find("scope");
    const auto* name = scope == fields.end() ? nullptr : std::get_if<std::string>(&scope->second);
    RedFlagAnswers answers =
        RedFlagAnswers::noToAll(name && *name == "short" ? ScreenScope::Short : ScreenScope::Full);
    for (const std::string& id : m_yes) {
        if (const auto flag = flagNamed(id))
            answers.set(*flag, true);
        else
            problems.push_back({ProblemKind::UnknownValue, "yes", id, flagList()});
    }
    fields.insert_or_assign("answers", answers);
}

void EntryOptions::readFields(EntryType type, FieldMap& fields, Problems& problems) const
{
    for (const std::string& name : m_unset) {
        if (!findField(type, underscored(name)))
            problems.push_back({ProblemKind::UnknownField, name, {}, {}});
        fields.erase(underscored(name));
    }
    for (const auto& [name, texts] : m_given) {
        if (texts.empty())
            continue;
        const FieldSpec* spec = findField(type, name);
        if (!spec) {
            problems.push_back({ProblemKind::UnknownField, name, {}, {}});
            continue;
        }
        auto value = fieldFromText(*spec, texts);
        if (value)
            fields.insert_or_assign(name, std::move(value).value());
        else
            problems.insert(problems.end(), value.error().begin(), value.error().end());
    }
    if (answersGiven() && type == EntryType::Screening)
        readAnswers(fields, problems);
    else if (answersGiven())
        problems.push_back({ProblemKind::UnknownField, m_noToAll ? "no-to-all" : "yes", {}, {}});
}

} // namespace comeback::cli
