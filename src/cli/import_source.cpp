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
    if (import->badReadings > 0 && !options.skipBad) {
        Failure failure = inputFailure(import->bad, context.texts(), options.file);
        failure.message += std::to_string(import->badReadings) + " of " +
                           std::to_string(import->readings) +
                           " readings cannot be used. Pass them over with --skip-bad.\n";
        return failure;
    }
    ImportSource source{.format = "fhir"};
    source.details = {{"readings", import->readings},
                      {"others", import->others},
                      {"blank", import->blank},
                      {"rounded", import->rounded},
                      {"skipped", import->badReadings}};
    source.told = std::to_string(import->readings) + " pain readings, " +
                  std::to_string(import->blank) + " of them without a final value, " +
                  std::to_string(import->badReadings) + " passed over, " +
                  std::to_string(import->rounded) + " rounded half up; " +
                  std::to_string(import->others) + " other resources\n";
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
