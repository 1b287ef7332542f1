// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/csv_diary.h"
#include "exchange/fhir_export.h"
#include "exchange/merge.h"
#include "fuzz/fuzzer.h"

#include <array>

using namespace comeback;
using namespace comeback::exchange;

namespace {

/// A file round its members, its entries, the members of one entry, and its removals.
constexpr std::array<fuzz::Frame, 8> kFrames{{
    {R"({"format":"comeback-diary","version":1,)", "}"},
    {R"({"format":"comeback-diary","version":1,"entries":[)", "]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"check_in","date":"2026-03-01",)",
     "}]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"session","date":"2026-03-01",)",
     "}]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"directive","date":"2026-03-01",)",
     "}]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"screening","date":"2026-03-01","answers":{)",
     "}}]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"questionnaire","date":"2026-03-01",)",
     "}]}"},
    {R"({"format":"comeback-diary","version":1,"entries":[{"type":"flare","date":"2026-03-01","id":"x"}],"removed":[)",
     "]}"},
}};

} // namespace

/// Whatever is read as a diary file is written and read back as the same, as a file and as rows,
/// and merges with itself without a change; whatever is not says why.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = readDiaryFile(fuzz::framed(fuzz::textOf(data, size), kFrames));
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
