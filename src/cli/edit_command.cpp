// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/entry_change.h"
#include "cli/entry_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace comeback::cli {

namespace {

struct EditOptions
{
    std::string id;
    EntryOptions entry;
};

std::optional<ProtocolRef> protocolIn(const EntryBody& body)
{
    const auto* start = std::get_if<Start>(&body);
    return start ? start->protocol : std::nullopt;
}

/// Corrects an entry; what was there before stays in the change log, and undo brings it back.
Outcome edit(const Context& context, const EditOptions& options)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    const EntryId id = idTyped(options.id);
    const auto found = diary->find(id);
    if (!found)
        return diaryFailure(found.error());
    if (!found->has_value())
        return diaryFailure({diary::StorageProblem::NotFound, options.id, 0});
    const Entry& before = **found;
    const Date latest = std::max(context.today(), before.date);
    auto given = options.entry.over({before.date, before.body}, latest);
    if (!given)
        return inputFailure(given.error(), context.texts());
    if (auto failure = ordersNothing(given->body))
        return *failure;
    const auto protocol = protocolOf(*diary);
    if (!protocol)
        return protocol.error();
    if (auto failure = unknownLevels(given->body, *protocol, context.texts()))
        return *failure;
    const ProtocolRef followed{protocol->id, protocol->version};
    const auto named = protocolIn(given->body);
    if (named && named != protocolIn(before.body) && *named != followed)
        return followsAnother(followed);
    const auto course = courseOf(*diary, context.today());
    if (!course)
        return course.error();
    if (given->date == before.date && given->body == before.body)
        static_cast<void>(told("Nothing to change: the entry is so already.\n"));
    else if (const auto saved =
                 diary->amend(id, given->date, std::move(given->body), timestampNow());
             !saved)
        return diaryFailure(saved.error());
    return toldAbout(id, *course, *diary, context);
}

} // namespace

void addEditCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("edit", "Correct an entry");
    auto options = std::make_shared<EditOptions>();
    command->add_option("ID", options->id, "The entry's id, as \"history\" shows it")->required();
    options->entry.addAllTo(*command);
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return edit(context, *options); };
    });
}

} // namespace comeback::cli
