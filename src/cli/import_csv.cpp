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
    return {{"rows", import.rows},
            {"filtered", import.leftOut},
            {"blank", import.blank},
            {"rounded", import.rounded},
            {"skipped", import.badRows},
            {"bad_rows", toldProblems(import.bad, texts)},
            {"preview",
             {{"separator", nameOf(preview.separator)},
              {"date_order", exchange::idOf(preview.dateOrder)},
              {"decimal_comma", preview.decimalComma},
              {"newest_first", preview.newestFirst},
              {"columns", preview.columns},
              {"mapping", preview.mapping},
              {"sample", preview.sample}}}};
}

/// ", 3 left out by --where", or nothing.
std::string also(std::size_t number, std::string_view what)
{
    return number == 0 ? std::string() : ", " + std::to_string(number) + ' ' + std::string(what);
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
    text += '\n' + counted(import.rows, "row") + also(import.leftOut, "left out by --where") +
            also(import.blank, "without a rating");
    if (import.rounded > 0)
        text += ", " + counted(import.rounded, "figure") + " rounded half up";
    return text + also(import.badRows, "that cannot be used") + '\n';
}

Result<ImportSource, Failure> readOwn(const Context& context, const ImportOptions& options,
                                      std::string_view text)
{
    const auto where = pairsFrom(options.where, "--where", "COLUMN=VALUE");
    if (!where)
        return inputFailure(where.error(), context.texts());
    auto csv = exchange::readDiaryCsv(text, *where);
    if (!csv) {
        Failure failure = inputFailure(csv.error(), context.texts(), options.file);
        failure.message += "The rows look like those of a Comeback diary. If another program wrote "
                           "them, name its columns with --map.\n";
        return failure;
    }
    ImportSource source{.format = "csv"};
    source.ownRows = std::move(*csv);
    return source;
}

} // namespace

Result<ImportSource, Failure> readCsvSource(const Context& context, const ImportOptions& options,
                                            std::string_view text)
{
    if (options.map.empty() && exchange::isDiaryCsv(text))
        return readOwn(context, options, text);
    const auto csv = csvOptions(context, options);
    if (!csv)
        return inputFailure(csv.error(), context.texts());
    auto import = exchange::readCsvImport(text, *csv);
    if (!import)
        return inputFailure(import.error(), context.texts(), options.file);
    ImportSource source{.format = "csv"};
    source.details = detailsOf(*import, context.texts());
    source.told = toldOf(*import);
    source.arrivals = std::move(import->arrivals);
    source.bad = std::move(import->bad);
    source.badCount = import->badRows;
    source.count = import->rows;
    return source;
}

void takeOwnRows(ImportSource& source, const Protocol& protocol, const library::Texts& texts)
{
    exchange::DiaryCsv csv = std::move(*source.ownRows);
    source.ownRows.reset();
    exchange::passOverUnkept(csv, protocol);
    source.details = {{"rows", csv.rows},
                      {"filtered", csv.leftOut},
                      {"without_id", csv.file.unnamed.size()},
                      {"skipped", csv.badRows},
                      {"bad_rows", toldProblems(csv.bad, texts)}};
    source.told = counted(csv.rows, "row") + " of a Comeback diary" +
                  also(csv.leftOut, "left out by --where") +
                  also(csv.file.unnamed.size(), "without an id") +
                  also(csv.badRows, "that cannot be used") + '\n';
    source.bad = std::move(csv.bad);
    source.badCount = csv.badRows;
    source.count = csv.rows;
    source.file = std::move(csv.file);
}

} // namespace comeback::cli
