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

/// How taking back and making again are told.
struct Words
{
    std::string key;
    std::string verb;
    std::string nothing;
};

std::string wordsFor(const std::vector<diary::Change>& changes, const Words& words)
{
    if (changes.empty())
        return words.nothing;
    if (changes.size() > 1)
        return words.verb + ": " + std::to_string(changes.size()) +
               " changes that were made together.\n";
    const diary::Change& change = changes.front();
    if (!change.after)
        return words.verb + ": the entry " + change.entry.text + " is removed again.\n";
    return words.verb + ": the entry " + change.entry.text + " is as it was before.\n";
}

nlohmann::json jsonFor(const std::vector<diary::Change>& changes)
{
    if (changes.empty())
        return nullptr;
    if (changes.size() > 1)
        return {{"changes", changes.size()}};
    const diary::Change& change = changes.front();
    return {{"entry", change.entry.text}, {"effect", std::string(effectOf(change))}};
}

Outcome tell(const Context& context, const diary::Stored<std::vector<diary::Change>>& changes,
             const Words& words)
{
    if (!changes)
        return diaryFailure(changes.error());
    return context.json() ? documentText({{words.key, jsonFor(*changes)}})
                          : told(wordsFor(*changes, words));
}

Outcome undo(const Context& context)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    return tell(context, diary->undo(timestampNow()),
                {"undone", "Taken back", "There is nothing to take back.\n"});
}

Outcome redo(const Context& context)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    return tell(context, diary->redo(timestampNow()),
                {"redone", "Made again", "There is nothing to make again.\n"});
}

} // namespace

void addUndoCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("undo", "Take back the latest change");
    command->callback([&chosen] { chosen = undo; });
}

void addRedoCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("redo", "Make again what was taken back last");
    command->callback([&chosen] { chosen = redo; });
}

} // namespace comeback::cli
