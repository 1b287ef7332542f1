// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/copy_words.h"
#include "diary/salvage.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

std::string inWords(const diary::Salvaged& salvaged)
{
    std::string text = std::to_string(salvaged.recovered) + " of " +
                       std::to_string(salvaged.recovered + salvaged.lost) +
                       " entries recovered, deleted ones too: " + salvaged.summary.path + "\n";
    if (salvaged.fromLog > 0)
        text += std::to_string(salvaged.fromLog) + " of them stand as the change log has them.\n";
    if (!salvaged.changesKept)
        text += "The log of earlier changes was damaged and begins anew.\n";
    if (!salvaged.factsKept)
        text += "The protocol and the notes were damaged; they are those of a new diary.\n";
    return text + "The damaged diary was not changed. \"comeback-cli restore\" with the new file "
                  "puts it in its place.\n";
}

Outcome recover(const Context& context, const std::string& file)
{
    if (context.diaryPath().empty())
        return diaryFailure({diary::StorageProblem::Missing, "comeback/diary.db", 0});
    const auto salvaged = diary::salvage(context.diaryPath(), file);
    if (!salvaged)
        return copyFailure(salvaged.error(), context.diaryPath());
    if (!context.json())
        return told(inWords(*salvaged));
    auto document = toJson(salvaged->summary);
    document["recovered"] = salvaged->recovered;
    document["from_log"] = salvaged->fromLog;
    document["lost"] = salvaged->lost;
    document["changes_kept"] = salvaged->changesKept;
    document["facts_kept"] = salvaged->factsKept;
    return documentText(document);
}

} // namespace

void addRecoverCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("recover", "Save what is whole in a damaged diary to a new file");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The file to make; none is overwritten")->required();
    command->callback([&chosen, file] {
        chosen = [file](const Context& context) { return recover(context, *file); };
    });
}

} // namespace comeback::cli
