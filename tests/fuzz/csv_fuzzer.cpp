// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_diary.h"
#include "exchange/csv_import.h"
#include "exchange/csv_reader.h"
#include "fuzz/fuzzer.h"

#include <array>

using namespace comeback;
using namespace comeback::exchange;

namespace {

/// Header rows: ours of each kind of entry, and anybody's.
constexpr std::array<fuzz::Frame, 8> kFrames{{
    {"id,type,date,pain,note\n"},
    {"id,type,date,recorded_at,revised_at,before,during,after,completion,exercises\n"},
    {"id,type,date,by,cap_level,hold_until,acceptable_pain,exclude_exercises,instrument,answers\n"},
    {"date,time,pain,note\n"},
    {"Datum;Schmerz;Notiz\n"},
    {"Date\tBefore\tDuring\tAfter\tSleep\n"},
    {"TYPE, Date ,pain,walk_minutes,,\n"},
    {"sep=;\nid;type;date;pain;set_level;cap_level;\n"},
}};

} // namespace

/// Rows of a diary come back as the same; anybody's rows are entries of a date that is allowed,
/// each written down after the one before it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text = fuzz::framed(fuzz::textOf(data, size), kFrames);
    if (const auto diary = readDiaryCsv(text); diary && isDiaryCsv(text)) {
        const auto again = readDiaryCsv(writeDiaryCsv(diary->file.entries));
        fuzz::expect(again.ok() && again->badRows == 0 &&
                     again->file.entries == diary->file.entries);
        fuzz::expect(diary->file.entries.size() + diary->badRows + diary->leftOut == diary->rows);
        fuzz::expect(diary->lines.size() == diary->file.entries.size());
    }
    const Date latest = *Date::parse("2026-11-20");
    const auto import = readCsvImport(text, {.latest = latest});
    if (!import) {
        fuzz::expect(!import.error().empty());
        return 0;
    }
    const auto& entries = import->arrivals.entries;
    fuzz::expect(entries.size() + import->badRows + import->blank + import->leftOut ==
                 import->rows);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        fuzz::expect(entries[i].entry.date <= latest && entries[i].entry.recordedAt.has_value());
        fuzz::expect(i == 0 || entries[i - 1].entry.date != entries[i].entry.date ||
                     entries[i - 1].entry.recordedAt->utcMilliseconds <
                         entries[i].entry.recordedAt->utcMilliseconds);
    }
    return 0;
}
