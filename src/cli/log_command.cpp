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
    const auto date = options.date(context.today(), context.today());
    const auto fields = options.over({}, type);
    Problems problems;
    if (!date)
        problems = date.error();
    if (!fields)
        problems.insert(problems.end(), fields.error().begin(), fields.error().end());
    if (!problems.empty())
        return inputFailure(problems, context.texts());
    if (const auto body = makeBody(type, *fields); !body)
        return inputFailure(body.error(), context.texts());

    auto diary = context.open(diary::IfMissing::Create);
    if (!diary)
        return diaryFailure(diary.error());
    const auto protocol = protocolOf(*diary);
    if (!protocol)
        return protocol.error();
    auto body = bodyFor(type, *fields, *protocol, context.texts());
    if (!body)
        return body.error();
    const auto saved = diary->add(*date, std::move(body).value(), timestampNow());
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
