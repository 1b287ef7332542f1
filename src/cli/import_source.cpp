// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_source.h"

#include "cli/files.h"
#include "cli/import_csv.h"
#include "exchange/fhir_import.h"
#include "exchange/file_kind.h"
#include "exchange/utf16.h"

#include <string_view>
#include <utility>

namespace comeback::cli {

namespace {

Result<ImportSource, Failure> readDiary(const Context& context, const ImportOptions& options,
                                        const std::string& text)
{
    auto file = exchange::readDiaryFile(text);
    if (!file)
        return inputFailure(file.error(), context.texts(), options.file);
    ImportSource source{.format = "json"};
    source.file = std::move(*file);
    return source;
}

Result<ImportSource, Failure> readFhirSource(const Context& context, const ImportOptions& options,
                                             const std::string& text)
{
    auto import = exchange::readFhir(text, context.today());
    if (!import)
        return inputFailure(import.error(), context.texts(), options.file);
    ImportSource source{.format = "fhir"};
    source.details = {{"readings", import->readings},
                      {"others", import->others},
                      {"blank", import->blank},
                      {"rounded", import->rounded},
                      {"skipped", import->badReadings},
                      {"bad_readings", toldProblems(import->bad, context.texts())}};
    source.told = counted(import->readings, "pain reading") + ", " + std::to_string(import->blank) +
                  " without a final value, " + std::to_string(import->badReadings) +
                  " that cannot be used, " + std::to_string(import->rounded) +
                  " rounded half up; " + counted(import->others, "other resource") + '\n';
    source.bad = std::move(import->bad);
    source.badCount = import->badReadings;
    source.count = import->readings;
    source.unit = "reading";
    source.arrivals = std::move(import->arrivals);
    return source;
}

std::string_view formatOf(std::string_view text)
{
    switch (exchange::kindOf(text)) {
    case exchange::FileKind::Diary:
        return "json";
    case exchange::FileKind::Csv:
        return "csv";
    case exchange::FileKind::Fhir:
        return "fhir";
    }
    return "json";
}

} // namespace

std::string counted(std::size_t count, std::string_view what)
{
    return std::to_string(count) + ' ' + std::string(what) + (count == 1 ? "" : "s");
}

nlohmann::ordered_json toldProblems(const Problems& problems, const library::Texts& texts)
{
    auto list = nlohmann::ordered_json::array();
    for (const Problem& each : problems)
        list.push_back({{"where", each.where}, {"problem", texts.problem(each)}});
    return list;
}

Result<ImportSource, Failure> readSource(const Context& context, const ImportOptions& options)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    const std::string_view format = options.format.empty() ? formatOf(*text) : options.format;
    if (format == "csv")
        return readCsvSource(context, options, exchange::fromUtf16(*text));
    if (format == "fhir")
        return readFhirSource(context, options, *text);
    return readDiary(context, options, *text);
}

} // namespace comeback::cli
