// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/copy_words.h"
#include "cli/passphrase.h"
#include "diary/restore.h"
#include "diary/sealed_backup.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

struct RestoreOptions
{
    std::string file;
    std::string passphraseFile;
};

Outcome tellOf(const Context& context, const diary::Restored& restored)
{
    using Json = nlohmann::ordered_json;
    if (context.json()) {
        auto document = toJson(restored.summary);
        document["set_aside"] = restored.setAside ? Json(*restored.setAside) : Json(nullptr);
        document["same_diary"] = restored.sameDiary ? Json(*restored.sameDiary) : Json(nullptr);
        return documentText(document);
    }
    std::string text = "Restored and checked: " + restored.summary.path + " holds " +
                       inWords(restored.summary) + ".\n";
    if (restored.sameDiary == false)
        text += "It is the copy of another diary than the one that was here.\n";
    if (restored.setAside)
        text += "The diary that was here is kept: " + *restored.setAside +
                "\n\"comeback-cli restore\" with that file takes this back.\n";
    return told(text);
}

Outcome restoreFrom(const Context& context, const RestoreOptions& options)
{
    if (context.diaryPath().empty())
        return diaryFailure({diary::StorageProblem::Missing, "comeback/diary.db", 0});
    diary::RestoreOrder order{context.diaryPath(), options.file, timestampNow()};
    std::optional<diary::Passphrase> passphrase;
    if (diary::isSealed(options.file)) {
        auto read = readPassphrase(options.passphraseFile, Asking::Once);
        if (!read)
            return read.error();
        passphrase.emplace(std::move(*read));
        order.passphrase = &*passphrase;
    }
    const auto restored = diary::restore(order);
    return restored ? tellOf(context, *restored)
                    : copyFailure(restored.error(), context.diaryPath());
}

} // namespace

void addRestoreCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("restore", "Put a copy in the diary's place; the old one is kept");
    auto options = std::make_shared<RestoreOptions>();
    command->add_option("FILE", options->file, "The copy, plain or encrypted")->required();
    command
        ->add_option("--passphrase-file", options->passphraseFile,
                     "Take the passphrase of an encrypted copy from the first line of this file")
        ->type_name("FILE");
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return restoreFrom(context, *options); };
    });
}

} // namespace comeback::cli
