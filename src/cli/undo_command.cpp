// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace comeback::cli {

namespace {

/// What taking back did to the entry.
std::string_view effectOf(const diary::Change& change)
{
    if (!change.after)
        return "removed";
    return change.before ? "restored" : "brought_back";
}

Outcome undo(const Context& context)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    const auto undone = diary->undo(timestampNow());
    if (!undone)
        return diaryFailure(undone.error());
    if (!undone->has_value())
        return context.json() ? documentText({{"undone", nullptr}})
                              : std::string("There is nothing to take back.\n");
    const diary::Change& change = **undone;
    if (context.json())
        return documentText(
            {{"undone",
              {{"entry", change.entry.text}, {"effect", std::string(effectOf(change))}}}});
    if (!change.after)
        return "Taken back: the entry " + change.entry.text + " is removed again.\n";
    return "Taken back: the entry " + change.entry.text + " is as it was before.\n";
}

} // namespace

void addUndoCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("undo", "Take back the latest change");
    command->callback([&chosen] { chosen = undo; });
}

} // namespace comeback::cli
