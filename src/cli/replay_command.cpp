// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/decision_json.h"
#include "cli/files.h"
#include "cli/protocol_choice.h"
#include "cli/table.h"
#include "exchange/arrival.h"
#include "exchange/diary_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <utility>

namespace comeback::cli {

namespace {

struct ReplayOptions
{
    std::string file;
    std::string protocol;
};

Result<Protocol, Failure> protocolFor(const ReplayOptions& options, const ProtocolRef& named,
                                      const library::Texts& texts)
{
    if (!options.protocol.empty())
        return chooseProtocol(options.protocol, texts);
    auto protocol = protocolOf(named, "protocol");
    if (!protocol)
        return inputFailure(protocol.error(), texts, options.file);
    return std::move(protocol).value();
}

std::string inText(const Replay& replayed, const std::vector<Entry>& entries,
                   const Protocol& protocol)
{
    Table table;
    for (const Decision& each : replayed.decisions)
        table.add({entries[each.entry].id.text, each.date.toString(),
                   std::string(idOf(each.action)), std::string(idOf(each.reason)),
                   protocol.level(each.from).id, protocol.level(each.to).id});
    const State& state = replayed.state;
    return table.text() + "state " + std::string(idOf(state.mode)) + ' ' +
           protocol.level(state.level).id + " credits=" + std::to_string(state.credits) + '\n';
}

/// In the order that an import of the same file gives, also where some entries do not say when they
/// were recorded.
std::vector<Entry> inOrder(std::vector<Entry> entries)
{
    std::vector<exchange::Arrival> arrivals;
    arrivals.reserve(entries.size());
    for (Entry& each : entries)
        arrivals.push_back({.entry = std::move(each)});
    exchange::makeUpTimes(arrivals);
    entries.clear();
    for (exchange::Arrival& each : arrivals)
        entries.push_back(std::move(each.entry));
    sortForReplay(entries);
    return entries;
}

Outcome replayFile(const Context& context, const ReplayOptions& options)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    auto file = exchange::readDiaryFile(*text);
    if (!file)
        return inputFailure(file.error(), context.texts(), options.file);
    const auto protocol = protocolFor(options, file->protocol, context.texts());
    if (!protocol)
        return protocol.error();
    if (const Problems unknown = exchange::checkLevels(*file, *protocol); !unknown.empty())
        return inputFailure(unknown, context.texts(), options.file);
    const std::vector<Entry> entries = inOrder(std::move(file->entries));
    const Replay replayed = replay(entries, *protocol);
    if (!context.json())
        return inText(replayed, entries, *protocol);
    return documentText({{"decisions", toJson(replayed.decisions, entries, *protocol)},
                         {"state", toJson(replayed.state, *protocol)}});
}

} // namespace

void addReplayCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("replay", "Replay a diary file; no diary is touched");
    auto options = std::make_shared<ReplayOptions>();
    command->add_option("FILE", options->file, "A diary file (JSON)")->required();
    command->add_option("--protocol", options->protocol, "A built-in protocol, or a protocol file")
        ->type_name("P");
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return replayFile(context, *options); };
    });
}

} // namespace comeback::cli
