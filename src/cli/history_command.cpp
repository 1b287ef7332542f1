// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/entry_options.h"
#include "cli/table.h"
#include "exchange/entry_json.h"
#include "exchange/field_reader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

struct Range
{
    std::string from;
    std::string to;
};

/// The questions that were answered with yes.
std::string answersText(const Screening& screening)
{
    std::string yes;
    for (const RedFlagInfo& flag : redFlags())
        if (screening.answers.answer(flag.flag).value_or(false))
            yes += (yes.empty() ? "yes to " : " ") + std::string(flag.id);
    return yes.empty() ? "no to all" : yes;
}

/// What an entry holds, on one line: its fields as JSON without id, type and dates.
std::string bodyText(const Entry& entry)
{
    auto json = exchange::toJson(entry);
    for (const char* each : {"id", "type", "date", "recorded_at", "revised_at"})
        json.erase(each);
    std::string text;
    if (const auto* screening = std::get_if<Screening>(&entry.body)) {
        text = answersText(*screening);
        json.erase("answers");
    }
    for (const auto& [name, value] : json.items())
        text += (text.empty() ? "" : ", ") + name + ' ' +
                (value.is_string() ? value.get<std::string>() : exchange::toText(value));
    return text;
}

Outcome history(const Context& context, const Range& range)
{
    Problems problems;
    const auto read = [&problems](const std::string& text, std::string_view where, Date otherwise) {
        if (text.empty())
            return otherwise;
        const auto date = exchange::readDate(text, where);
        if (!date)
            problems.push_back(date.error());
        return date ? *date : otherwise;
    };
    const Date from = read(range.from, "--from", Date::earliest());
    const Date to = read(range.to, "--to", Date::latest());
    if (!problems.empty())
        return inputFailure(problems, context.texts());
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    const auto entries = diary->entries();
    if (!entries)
        return diaryFailure(entries.error());
    auto list = nlohmann::ordered_json::array();
    Table table;
    for (const Entry& entry : *entries) {
        if (entry.date < from || entry.date > to)
            continue;
        if (context.json())
            list.push_back(exchange::toJson(entry));
        else
            table.add({entry.date.toString(), std::string(idOf(typeOf(entry.body))), entry.id.text,
                       bodyText(entry)});
    }
    return context.json() ? documentText({{"entries", std::move(list)}}) : table.text();
}

} // namespace

void addHistoryCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("history", "List the entries");
    auto range = std::make_shared<Range>();
    command->add_option("--from", range->from, "The first day")->type_name("YYYY-MM-DD");
    command->add_option("--to", range->to, "The last day")->type_name("YYYY-MM-DD");
    command->callback([&chosen, range] {
        chosen = [range](const Context& context) { return history(context, *range); };
    });
}

} // namespace comeback::cli
