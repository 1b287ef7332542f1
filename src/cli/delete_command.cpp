// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/entry_change.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

Outcome remove(const Context& context, const std::string& id)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    if (const auto removed = diary->remove(idTyped(id), timestampNow()); !removed)
        return diaryFailure(
            {removed.error().problem,
             removed.error().problem == diary::StorageProblem::NotFound ? id : removed.error().path,
             removed.error().code});
    if (context.json())
        return documentText({{"id", id}});
    return told("Deleted " + id + ". \"comeback-cli undo\" brings it back.\n");
}

} // namespace

void addDeleteCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("delete", "Delete an entry; undo brings it back");
    auto id = std::make_shared<std::string>();
    command->add_option("ID", *id, "The entry's id, as \"history\" shows it")->required();
    command->callback(
        [&chosen, id] { chosen = [id](const Context& context) { return remove(context, *id); }; });
}

} // namespace comeback::cli
