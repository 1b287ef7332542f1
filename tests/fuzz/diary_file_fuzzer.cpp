// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/csv_diary.h"
#include "exchange/fhir_export.h"
#include "exchange/merge.h"
#include "fuzz/fuzzer.h"

using namespace comeback;
using namespace comeback::exchange;

/// Whatever is read as a diary file is written and read back as the same, as a file and as rows,
/// and merges with itself without a change; whatever is not says why.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = readDiaryFile(fuzz::textOf(data, size));
    if (!read) {
        fuzz::expect(!read.error().empty());
        return 0;
    }
    const std::string written = writeDiaryFile(*read);
    const auto again = readDiaryFile(written);
    fuzz::expect(again.ok() && writeDiaryFile(*again) == written);
    const auto rows = readDiaryCsv(writeDiaryCsv(read->entries));
    fuzz::expect(rows.ok() && rows->file.entries == read->entries);
    static_cast<void>(writeFhir({read->entries}));
    const auto arrivals = arrivalsOf(*read);
    if (!arrivals)
        return 0;
    const Merge first = merge({}, {}, *arrivals);
    std::vector<Entry> here;
    for (const Entry* each : first.added)
        here.push_back(*each);
    const Merge second = merge(here, first.fates, *arrivals);
    fuzz::expect(second.added.empty() && second.changed.empty() && second.removed.empty());
    return 0;
}
