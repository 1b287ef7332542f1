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

/// A first start decides the protocol that the diary follows. Later ones cannot change it: what was
/// decided before would be decided anew.
std::optional<Failure> follow(const ProtocolRef& wanted, diary::Diary& diary)
{
    const auto followed = diary.protocol();
    if (!followed)
        return diaryFailure(followed.error());
    if (*followed == wanted)
        return std::nullopt;
    const auto entries = diary.entries();
    if (!entries)
        return diaryFailure(entries.error());
    const bool started = std::ranges::any_of(
        *entries, [](const Entry& entry) { return typeOf(entry.body) == EntryType::Start; });
    if (started)
        return followsAnother(*followed);
    const auto set = diary.setProtocol(wanted);
    return set ? std::nullopt : std::optional(diaryFailure(set.error()));
}

/// The protocol that the diary follows, or that a new one will.
Result<Protocol, Failure> protocolFor(std::optional<diary::Diary>& diary)
{
    if (diary)
        return protocolOf(*diary);
    return emptyCourse().protocol;
}

/// Adds the entry to the diary that is there.
Outcome keep(EntryOptions::Given given, diary::Diary& diary, const Context& context)
{
    if (const auto* start = std::get_if<Start>(&given.body); start && start->protocol)
        if (auto failure = follow(*start->protocol, diary))
            return *failure;
    const auto before = courseOf(diary, context.today());
    if (!before)
        return before.error();
    const auto saved = diary.add(given.date, std::move(given.body), timestampNow());
    if (!saved)
        return diaryFailure(saved.error());
    return toldAbout(saved->id, *before, diary, context);
}

/// Adds one entry. The diary is made if there is none, but only for an entry that can be kept.
Outcome log(const Context& context, EntryType type, const EntryOptions& options)
{
    auto given = options.make(type, context.today());
    if (!given)
        return inputFailure(given.error(), context.texts());
    if (auto failure = ordersNothing(given->body))
        return *failure;
    auto diary = context.openIfThere();
    if (!diary)
        return diary.error();
    const auto protocol = protocolFor(*diary);
    if (!protocol)
        return protocol.error();
    if (auto failure = unknownLevels(given->body, *protocol, context.texts()))
        return *failure;
    if (*diary)
        return keep(std::move(*given), **diary, context);
    auto made = context.open(diary::IfMissing::Create);
    if (!made)
        return diaryFailure(made.error());
    return keep(std::move(*given), *made, context);
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
