// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_csv.h"

#include "cli/table.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_import.h"

#include <algorithm>
#include <utility>

namespace comeback::cli {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// "NAME=VALUE" cut at the first sign; `expected` says how it is written.
Result<Pairs> pairsFrom(const std::vector<std::string>& texts, const std::string& option,
                        const std::string& expected)
{
    Pairs pairs;
    Problems problems;
    for (const std::string& each : texts) {
        const std::size_t sign = each.find('=');
        if (sign == std::string::npos || sign == 0)
            problems.push_back({ProblemKind::WrongType, option, each, expected});
        else
            pairs.emplace_back(each.substr(0, sign), each.substr(sign + 1));
    }
    if (!problems.empty())
        return problems;
    return pairs;
}

Result<exchange::CsvOptions> csvOptions(const Context& context, const ImportOptions& options)
{
    exchange::CsvOptions csv{.latest = context.today()};
    auto map = pairsFrom(options.map, "--map", "FIELD=COLUMN");
    auto where = pairsFrom(options.where, "--where", "COLUMN=VALUE");
    if (!map)
        return map.error();
    if (!where)
        return where.error();
    for (auto& [field, column] : *map) {
        std::ranges::replace(field, '-', '_');
        if (!csv.mapping.emplace(field, column).second)
            return Problems{{ProblemKind::Duplicate, "--map", field, {}}};
    }
    csv.where = std::move(*where);
    csv.dateOrder = exchange::dateOrderFromId(options.dateOrder);
    return csv;
}

std::string nameOf(char separator)
{
    return separator == '\t' ? "tab" : std::string(1, separator);
}

nlohmann::ordered_json detailsOf(const exchange::CsvImport& import, const library::Texts& texts)
{
    const exchange::CsvPreview& preview = import.preview;
    auto bad = nlohmann::ordered_json::array();
    for (const Problem& each : import.bad)
        bad.push_back({{"where", each.where}, {"problem", texts.problem(each)}});
    return {{"rows", import.rows},
            {"filtered", import.leftOut},
            {"blank", import.blank},
            {"rounded", import.rounded},
            {"skipped", import.badRows},
            {"bad_rows", bad},
            {"preview",
             {{"separator", nameOf(preview.separator)},
              {"date_order", exchange::idOf(preview.dateOrder)},
              {"decimal_comma", preview.decimalComma},
              {"newest_first", preview.newestFirst},
              {"columns", preview.columns},
              {"mapping", preview.mapping},
              {"sample", preview.sample}}}};
}

std::string toldOf(const exchange::CsvImport& import)
{
    const exchange::CsvPreview& preview = import.preview;
    std::string text = "Separator " + nameOf(preview.separator) + ", dates " +
                       std::string(exchange::idOf(preview.dateOrder)) + ", decimals with " +
                       (preview.decimalComma ? "comma" : "point") +
                       (preview.newestFirst ? ", newest first" : "") + "\nColumns:";
    for (const auto& [field, column] : preview.mapping)
        text += ' ' + field + '=' + oneLine(column);
    text += '\n' + std::to_string(import.rows) + " rows";
    const auto count = [&text](std::size_t number, const char* what) {
        if (number > 0)
            text += ", " + std::to_string(number) + ' ' + what;
    };
    count(import.leftOut, "left out by --where");
    count(import.blank, "without a rating");
    count(import.rounded, "figures rounded half up");
    count(import.badRows, "passed over, because they cannot be used");
    return text + '\n';
}

Result<ImportSource, Failure> readOwn(const Context& context, const ImportOptions& options,
                                      std::string_view text)
{
    auto csv = exchange::readDiaryCsv(text);
    if (!csv)
        return inputFailure(csv.error(), context.texts(), options.file);
    ImportSource source{.format = "csv"};
    source.file = std::move(csv->file);
    source.lines = std::move(csv->lines);
    return source;
}

Failure badRows(const Context& context, const ImportOptions& options,
                const exchange::CsvImport& import)
{
    Failure failure = inputFailure(import.bad, context.texts(), options.file);
    failure.message += std::to_string(import.badRows) + " of " + std::to_string(import.rows) +
                       " rows cannot be used. Mend them, or pass them over with --skip-bad.\n";
    return failure;
}

} // namespace

Result<ImportSource, Failure> readCsvSource(const Context& context, const ImportOptions& options,
                                            std::string_view text)
{
    if (options.map.empty() && options.where.empty() && exchange::isDiaryCsv(text))
        return readOwn(context, options, text);
    const auto csv = csvOptions(context, options);
    if (!csv)
        return inputFailure(csv.error(), context.texts());
    auto import = exchange::readCsvImport(text, *csv);
    if (!import)
        return inputFailure(import.error(), context.texts(), options.file);
    if (import->badRows > 0 && !options.skipBad)
        return badRows(context, options, *import);
    ImportSource source{.format = "csv"};
    source.details = detailsOf(*import, context.texts());
    source.told = toldOf(*import);
    source.arrivals = std::move(import->arrivals);
    return source;
}

} // namespace comeback::cli
