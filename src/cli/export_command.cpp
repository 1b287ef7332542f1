// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/context.h"
#include "cli/course.h"
#include "cli/files.h"
#include "cli/table.h"
#include "engine/virtual_person.h"
#include "exchange/csv_diary.h"
#include "exchange/diary_file.h"
#include "exchange/fhir_export.h"
#include "library/demonstration.h"
#include "library/protocols.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <utility>

namespace comeback::cli {

namespace {

struct ExportOptions
{
    std::string file;
    std::string format = "json";
    std::string patient; ///< the name that the person gives, for FHIR
};

Outcome writeTo(const Context& context, const std::string& path, std::string_view text,
                std::size_t entries)
{
    if (const auto written = writeFile(path, text); !written)
        return written.error();
    if (context.json())
        return documentText({{"file", path}, {"entries", entries}});
    return told(countedEntries(entries) + " written to " + oneLine(path) + ".\n");
}

Outcome exportFhir(const Context& context, const ExportOptions& options, diary::Diary& diary)
{
    const auto course = courseOf(diary, context.today());
    if (!course)
        return course.error();
    const exchange::FhirSource source{
        course->entries,
        exchange::prescribedOn(course->replayed.state, course->protocol, context.today()),
        options.patient};
    return writeTo(context, options.file, exchange::writeFhir(source), course->entries.size());
}

Outcome exportDiary(const Context& context, const ExportOptions& options)
{
    auto diary = context.open(diary::IfMissing::Refuse);
    if (!diary)
        return diaryFailure(diary.error());
    if (options.format == "fhir")
        return exportFhir(context, options, *diary);
    auto whole = diary->whole();
    if (!whole)
        return diaryFailure(whole.error());
    const std::size_t count = whole->entries.size();
    if (options.format == "csv")
        return writeTo(context, options.file, exchange::writeDiaryCsv(whole->entries), count);
    const exchange::DiaryFile file{std::move(whole->protocol), std::move(whole->entries),
                                   std::move(whole->fates)};
    return writeTo(context, options.file, exchange::writeDiaryFile(file), count);
}

/// The invented course of the demonstration, ending today.
Outcome writeDemonstration(const Context& context, const std::string& path)
{
    const auto standard = library::builtInProtocol("standard");
    if (!standard)
        return inputFailure(standard.error(), context.texts());
    const Date first = context.today().plusDays(1 - kDemonstrationDays);
    const exchange::DiaryFile file{
        {standard->id, standard->version},
        library::demonstration(*standard, first, context.texts().language())};
    return writeTo(context, path, exchange::writeDiaryFile(file), file.entries.size());
}

} // namespace

void addExportCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command = app.add_subcommand("export", "Write the diary as a file");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("FILE", options->file, "The file to write")->required();
    command->add_option("--format", options->format, "json, csv or fhir")
        ->check(CLI::IsMember({"json", "csv", "fhir"}));
    command->add_option("--patient", options->patient, "FHIR: the name to give, if any")
        ->type_name("NAME");
    command->callback([&chosen, options] {
        // Left out in silence, the name would be missed only by whoever is given the file.
        if (!options->patient.empty() && options->format != "fhir")
            throw CLI::ValidationError("--patient", "only with --format fhir");
        chosen = [options](const Context& context) { return exportDiary(context, *options); };
    });
}

void addDemoCommand(CLI::App& app, ChosenCommand& chosen)
{
    CLI::App* command =
        app.add_subcommand("demo", "Write an invented course of 14 weeks as a diary file");
    auto path = std::make_shared<std::string>();
    command->add_option("FILE", *path, "The file to write")->required();
    command->callback([&chosen, path] {
        chosen = [path](const Context& context) { return writeDemonstration(context, *path); };
    });
}

} // namespace comeback::cli
