// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/entry_change.h"
#include "cli/entry_options.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace comeback::cli {

namespace {

/// Adds one entry. The diary is made if there is none, but only for an entry that can be kept.
Outcome log(const Context& context, EntryType type, const EntryOptions& options)
{
    auto given = options.make(type, context.today());
    if (!given)
        return inputFailure(given.error(), context.texts());
    auto diary = context.open(diary::IfMissing::Create);
    if (!diary)
        return diaryFailure(diary.error());
    if (auto failure = unknownLevels(given->body, *diary, context.texts()))
        return *failure;
    const auto saved = diary->add(given->date, std::move(given->body), timestampNow());
    if (!saved)
        return diaryFailure(saved.error());
    return toldAbout(saved->id, *diary, context);
}

} // namespace

void addLogCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("log", "Add one entry");
    command->require_subcommand(1);
    for (int i = 0; i < kEntryTypeCount; ++i) {
        const auto type = static_cast<EntryType>(i);
        CLI::App* each = command->add_subcommand(hyphened(idOf(type)), "");
        if (const std::string name(idOf(type)); name != hyphened(name))
            each->alias(name);
        auto options = std::make_shared<EntryOptions>();
        options->addTo(*each, type);
        each->callback([&chosen, type, options] {
            chosen = [type, options](const Context& context) {
                return log(context, type, *options);
            };
        });
    }
}

} // namespace comeback::cli
