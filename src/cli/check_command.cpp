// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/copy_words.h"
#include "diary/copy_summary.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace comeback::cli {

namespace {

/// Opening rolls back what a killed program has left, and looks again at what seems damaged, before
/// the file is called damaged.
Outcome check(const Context& context)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    const auto summary = diary ? diary::summaryOf(*diary) : diary.error();
    if (!summary) {
        Failure failure = diaryFailure(summary.error());
        const auto problem = std::string(idOf(summary.error().problem));
        if (context.json())
            failure.document =
                documentText({{"ok", false}, {"file", summary.error().path}, {"problem", problem}});
        return failure;
    }
    if (context.json()) {
        nlohmann::ordered_json document{{"ok", true}};
        document.update(toJson(*summary));
        document["schema"] = diary::kSchemaVersion;
        return documentText(document);
    }
    return summary->path + " is whole: " + inWords(*summary) + ".\n" +
           "Checked: the file, its tables, the checksum of every entry, the chain of changes.\n";
}

} // namespace

void addCheckCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("check", "Check the file, its tables and every entry");
    command->callback([&chosen] { chosen = check; });
}

} // namespace comeback::cli
