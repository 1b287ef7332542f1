// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/copy_words.h"
#include "cli/passphrase.h"
#include "diary/backup.h"
#include "diary/sealed_backup.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace comeback::cli {

namespace {

struct BackupOptions
{
    std::string file;
    bool encrypt = false;
    std::string passphraseFile;
};

Outcome tellOf(const Context& context, const diary::CopySummary& summary, bool encrypted)
{
    if (context.json()) {
        auto document = toJson(summary);
        document["encrypted"] = encrypted;
        return documentText(document);
    }
    std::string text = "Copied and checked: " + summary.path + " holds " + inWords(summary) + ".\n";
    if (encrypted)
        text += "Without the passphrase nobody can read this copy, you neither.\n";
    return told(text);
}

Outcome backUp(const Context& context, const BackupOptions& options)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    if (!options.encrypt) {
        const auto copied = diary::backUp(*diary, options.file);
        return copied ? tellOf(context, *copied, false)
                      : copyFailure(copied.error(), context.diaryPath());
    }
    const auto passphrase = readPassphrase(options.passphraseFile, Asking::Twice);
    if (!passphrase)
        return passphrase.error();
    const auto copied = diary::backUpSealed(*diary, options.file, *passphrase);
    return copied ? tellOf(context, *copied, true)
                  : copyFailure(copied.error(), context.diaryPath());
}

} // namespace

void addBackupCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("backup", "Copy the diary to a new file, and check it");
    auto options = std::make_shared<BackupOptions>();
    command->add_option("FILE", options->file, "The file to make; none is overwritten")->required();
    auto* encrypt = command->add_flag("--encrypt", options->encrypt,
                                      "Encrypt the copy under a passphrase, for other places");
    command
        ->add_option("--passphrase-file", options->passphraseFile,
                     "Take the passphrase from the first line of this file")
        ->type_name("FILE")
        ->needs(encrypt);
    command->callback([&chosen, options] {
        chosen = [options](const Context& context) { return backUp(context, *options); };
    });
}

} // namespace comeback::cli
