// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/files.h"
#include "engine/virtual_person.h"
#include "exchange/diary_file.h"
#include "library/demonstration.h"
#include "library/protocols.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <utility>

namespace comeback::cli {

namespace {

Outcome writeTo(const Context& context, const std::string& path, const exchange::DiaryFile& file)
{
    if (const auto written = writeFile(path, exchange::writeDiaryFile(file)); !written)
        return written.error();
    if (context.json())
        return documentText({{"file", path}, {"entries", file.entries.size()}});
    return std::to_string(file.entries.size()) + " entries written to " + path + ".\n";
}

Outcome exportJson(const Context& context, const std::string& path)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    auto whole = diary->whole();
    if (!whole)
        return diaryFailure(whole.error());
    return writeTo(
        context, path,
        {std::move(whole->protocol), std::move(whole->entries), std::move(whole->fates)});
}

/// The invented course of the demonstration, ending today.
Outcome writeDemonstration(const Context& context, const std::string& path)
{
    const auto standard = library::builtInProtocol("standard");
    if (!standard)
        return inputFailure(standard.error(), context.texts());
    const Date first = context.today().plusDays(1 - kDemonstrationDays);
    return writeTo(context, path,
                   {{standard->id, standard->version}, library::demonstration(*standard, first)});
}

} // namespace

void addExportCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("export", "Write the diary as a file");
    auto path = std::make_shared<std::string>();
    command->add_option("FILE", *path, "The file to write")->required();
    auto format = std::make_shared<std::string>("json");
    command->add_option("--format", *format, "json")->check(CLI::IsMember({"json"}));
    command->callback([&chosen, path, format] {
        chosen = [path](const Context& context) { return exportJson(context, *path); };
    });
}

void addDemoCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("demo", "Write an invented course of 14 weeks as a diary file");
    auto path = std::make_shared<std::string>();
    command->add_option("FILE", *path, "The file to write")->required();
    command->callback([&chosen, path] {
        chosen = [path](const Context& context) { return writeDemonstration(context, *path); };
    });
}

} // namespace comeback::cli
