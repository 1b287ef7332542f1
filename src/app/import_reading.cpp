// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import_reading.h"

#include "exchange/csv_detection.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_reader.h"
#include "exchange/diary_file.h"
#include "exchange/fhir_import.h"
#include "exchange/utf16.h"
#include "library/protocols.h"

namespace comeback::app {

void ImportReading::take(exchange::DiaryFile file, const DiaryHere& here)
{
    exchange::recognise(file, here.entries);
    auto read = exchange::arrivalsOf(std::move(file));
    if (read)
        arrivals = std::move(*read);
    else
        problems = read.error();
}

void ImportReading::checkLevels(const Protocol& protocol)
{
    for (std::size_t i = 0; i < arrivals.entries.size(); ++i)
        for (Problem& each : exchange::checkLevels(arrivals.entries[i].entry.body, protocol)) {
            each.where = "entries[" + std::to_string(i) + "]." + each.where;
            problems.push_back(std::move(each));
        }
}

void ImportReading::readAll(const exchange::CsvOptions& options, const DiaryHere& here)
{
    problems.clear();
    bad.clear();
    badCount = 0;
    arrivals = {};
    adopted.reset();
    kind = exchange::kindOf(text);
    if (kind == exchange::FileKind::Csv)
        text = exchange::fromUtf16(std::move(text));
    foreignRows = kind == exchange::FileKind::Csv &&
                  (!options.mapping.empty() || !exchange::isDiaryCsv(text));
    if (foreignRows)
        return readForeign(options);
    if (kind == exchange::FileKind::Fhir)
        return readFhir(options.latest);
    if (kind == exchange::FileKind::Csv)
        return readOwn(here);
    auto file = exchange::readDiaryFile(text);
    if (!file) {
        problems = file.error();
        return;
    }
    if (auto named = library::protocolNamed(file->protocol, {}); named && here.entries.empty())
        adopted = std::move(*named);
    problems = exchange::checkLevels(*file, adopted ? *adopted : here.protocol);
    if (problems.empty())
        take(std::move(*file), here);
}

void ImportReading::readOwn(const DiaryHere& here)
{
    auto csv = exchange::readDiaryCsv(text);
    if (!csv) {
        problems = csv.error();
        return;
    }
    exchange::passOverUnkept(*csv, here.protocol);
    bad = std::move(csv->bad);
    badCount = csv->badRows;
    take(std::move(csv->file), here);
}

void ImportReading::readForeign(const exchange::CsvOptions& options)
{
    auto read = exchange::readCsvImport(text, options);
    if (!read) {
        problems = read.error();
        if (!rows)
            rows = headOnly();
        return;
    }
    arrivals = std::move(read->arrivals);
    bad = read->bad;
    badCount = read->badRows;
    rows = std::move(*read);
}

exchange::CsvImport ImportReading::headOnly() const
{
    exchange::CsvImport head;
    std::string_view bytes = text;
    if (exchange::checkCsvBytes(bytes))
        return head;
    head.preview.separator = exchange::separatorOf(bytes);
    exchange::CsvReader reader(bytes, head.preview.separator);
    exchange::CsvRow row;
    if (reader.next(row))
        head.preview.columns = row.cells;
    while (head.preview.sample.size() < exchange::kSampleRows && reader.next(row))
        head.preview.sample.push_back(row.cells);
    return head;
}

void ImportReading::readFhir(Date latest)
{
    auto read = exchange::readFhir(text, latest);
    if (!read) {
        problems = read.error();
        return;
    }
    arrivals = std::move(read->arrivals);
    bad = read->bad;
    badCount = read->badReadings;
}

std::string ImportReading::line(std::size_t number) const
{
    std::string_view rest = text;
    for (std::size_t at = 1;; ++at) {
        const std::size_t end = rest.find_first_of("\r\n");
        if (at == number)
            return std::string(rest.substr(0, end));
        if (end == std::string_view::npos)
            return {};
        rest.remove_prefix(rest.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    }
}

} // namespace comeback::app
