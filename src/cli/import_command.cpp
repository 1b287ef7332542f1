// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/course.h"
#include "cli/import_csv.h"
#include "cli/import_report.h"
#include "cli/import_source.h"
#include "library/protocols.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <utility>

namespace comeback::cli {

namespace {

bool isEmpty(const diary::Whole& whole)
{
    return whole.entries.empty() && whole.fates.empty();
}

/// Whether the diary takes over the protocol of the file: only an empty one does.
std::optional<ProtocolRef> adopted(const diary::Whole& whole, const ImportSource& source)
{
    if (!source.file || source.format != "json" || !isEmpty(whole))
        return std::nullopt;
    const ProtocolRef& ref = source.file->protocol;
    const auto known = library::builtInProtocol(ref.id);
    return known && known->version == ref.version ? std::optional{ref} : std::nullopt;
}

/// Compares the file with the diary, and changes the diary unless it is a trial. An import that
/// fails makes no diary.
class Import
{
public:
    Import(const Context& context, const ImportOptions& options, ImportSource source)
        : m_context(context), m_options(options), m_source(std::move(source))
    {}

    [[nodiscard]] Outcome run() &&
    {
        auto diary = m_context.openIfThere();
        if (!diary)
            return diary.error();
        if (auto failure = prepare(*diary))
            return *failure;
        const std::string bad = listOfBad(m_source, m_options, m_context.texts());
        if (!bad.empty() && !m_options.skipBad)
            return Failure{Exit::Input, bad, m_options.dryRun ? tell() : std::string()};
        if (!m_options.dryRun)
            if (auto failure = apply(std::move(*diary)))
                return *failure;
        static_cast<void>(told(bad));
        return tell();
    }

private:
    /// Everything that can be refused, and the merge as it stands now.
    [[nodiscard]] std::optional<Failure> prepare(std::optional<diary::Diary>& diary)
    {
        auto whole = diary ? diary->whole() : diary::Stored<diary::Whole>{diary::Whole{}};
        if (!whole)
            return diaryFailure(whole.error());
        m_protocol = adopted(*whole, m_source);
        auto protocol = diary && !m_protocol ? protocolOf(*diary) : adoptedProtocol();
        if (!protocol)
            return protocol.error();
        if (m_source.ownRows)
            takeOwnRows(m_source, *protocol, m_context.texts());
        else if (m_source.file)
            if (const Problems problems = exchange::checkLevels(*m_source.file, *protocol);
                !problems.empty())
                return inputFailure(problems, m_context.texts(), m_options.file);
        if (m_source.file) {
            if (isEmpty(*whole) && !m_protocol && m_source.format == "json")
                m_result.unknownProtocol = m_source.file->protocol;
            exchange::recognise(*m_source.file, whole->entries);
            auto arrivals = exchange::arrivalsOf(std::move(*m_source.file));
            if (!arrivals)
                return inputFailure(arrivals.error(), m_context.texts(), m_options.file);
            m_source.file.reset();
            m_source.arrivals = std::move(*arrivals);
        }
        if (m_options.dryRun)
            m_result.merge = exchange::merge(whole->entries, whole->fates, m_source.arrivals);
        return std::nullopt;
    }

    [[nodiscard]] Result<Protocol, Failure> adoptedProtocol() const
    {
        auto protocol = library::builtInProtocol(m_protocol ? m_protocol->id : "standard");
        if (!protocol)
            return inputFailure(protocol.error(), m_context.texts(), m_options.file);
        return std::move(*protocol);
    }

    [[nodiscard]] std::optional<Failure> apply(std::optional<diary::Diary> diary)
    {
        if (!diary) {
            auto made = m_context.open(diary::IfMissing::Create);
            if (!made)
                return diaryFailure(made.error());
            diary = std::move(*made);
        }
        const auto done = diary->apply([this](const diary::Whole& whole) { return decide(whole); },
                                       timestampNow());
        return done ? std::nullopt : std::optional{diaryFailure(done.error())};
    }

    [[nodiscard]] diary::Batch decide(const diary::Whole& whole)
    {
        m_result.merge = exchange::merge(whole.entries, whole.fates, m_source.arrivals);
        const exchange::Merge& merge = m_result.merge;
        diary::Batch batch{merge.added, merge.removed, merge.fates,
                           isEmpty(whole) ? m_protocol : std::nullopt};
        batch.put.insert(batch.put.end(), merge.changed.begin(), merge.changed.end());
        return batch;
    }

    [[nodiscard]] std::string tell() const
    {
        if (m_context.json())
            return documentText(toJson(m_result, m_source, m_options));
        const std::string words = inWords(m_result, m_source, m_options);
        return m_options.dryRun ? words : told(words);
    }

    const Context& m_context;
    const ImportOptions& m_options;
    ImportSource m_source;
    std::optional<ProtocolRef> m_protocol; ///< that an empty diary takes over
    ImportResult m_result;
};

/// A list of options takes the file for one of its own where it stands behind it; only the others
/// have a sign in them.
bool takeFile(std::vector<std::string>& list, std::string& file)
{
    if (!file.empty() || list.empty() || list.back().find('=') != std::string::npos)
        return false;
    file = std::move(list.back());
    list.pop_back();
    return true;
}

Outcome import(const Context& context, const ImportOptions& options)
{
    auto source = readSource(context, options);
    if (!source)
        return source.error();
    return Import{context, options, std::move(*source)}.run();
}

} // namespace

void addImportCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("import", "Take entries from a file into the diary");
    auto options = std::make_shared<ImportOptions>();
    command->add_option("FILE", options->file, "The file to read");
    command->add_option("--format", options->format, "json, csv or fhir (by the look of the file)")
        ->check(CLI::IsMember({"json", "csv", "fhir"}));
    command->add_option("--map", options->map, "CSV: the columns of date, pain, time, note, …")
        ->type_name("FIELD=COLUMN");
    command->add_option("--where", options->where, "CSV: take only rows that have this value")
        ->type_name("COLUMN=VALUE");
    command->add_option("--date-order", options->dateOrder, "CSV: dmy, mdy or ymd")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command->add_flag("--skip-bad", options->skipBad,
                      "CSV, FHIR: pass over what cannot be used, and list it");
    command->add_flag("--dry-run", options->dryRun, "Tell what would be done, and change nothing");
    command->callback([&chosen, options] {
        if (options->file.empty() && !takeFile(options->map, options->file) &&
            !takeFile(options->where, options->file))
            throw CLI::RequiredError("FILE");
        chosen = [options](const Context& context) { return import(context, *options); };
    });
}

} // namespace comeback::cli
