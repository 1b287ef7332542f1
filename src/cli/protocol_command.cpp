// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/protocol_check.h"
#include "cli/table.h"
#include "library/protocols.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

Outcome list(const Context& context)
{
    auto protocols = nlohmann::ordered_json::array();
    Table table;
    for (const std::string_view id : library::builtInProtocolIds()) {
        const auto protocol = library::builtInProtocol(id);
        if (!protocol)
            return inputFailure(protocol.error(), context.texts());
        protocols.push_back(
            {{"id", protocol->id}, {"version", protocol->version}, {"name", protocol->name}});
        table.add({protocol->id, std::to_string(protocol->version), protocol->name});
    }
    return context.json() ? documentText({{"protocols", std::move(protocols)}}) : table.text();
}

Outcome show(const Context& context, const std::string& id)
{
    const auto protocol = library::builtInProtocol(id);
    if (!protocol)
        return inputFailure(protocol.error(), context.texts());
    return library::writeProtocol(*protocol);
}

} // namespace

void addProtocolCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("protocol", "The built-in protocols, and the check of one's own");
    command->require_subcommand(1);
    command->add_subcommand("list", "Their ids, versions and names")->callback([&chosen] {
        chosen = list;
    });
    CLI::App* shown = command->add_subcommand("show", "One of them as a protocol file");
    auto id = std::make_shared<std::string>();
    shown->add_option("ID", *id, "standard, gentle or brisk")->required();
    shown->callback(
        [&chosen, id] { chosen = [id](const Context& context) { return show(context, *id); }; });
    addProtocolCheck(*command, chosen);
}

} // namespace comeback::cli
