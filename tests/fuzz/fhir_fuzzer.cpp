// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_import.h"
#include "exchange/field_reader.h"
#include "fuzz/fuzzer.h"

using namespace comeback;
using namespace comeback::exchange;

/// A bundle is refused with a reason, or every reading in it is taken, told as bad or blank.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto import = readFhir(fuzz::textOf(data, size), latestDate());
    if (!import) {
        fuzz::expect(!import.error().empty());
        return 0;
    }
    fuzz::expect(import->arrivals.entries.size() + import->badReadings + import->blank ==
                 import->readings);
    for (const Arrival& each : import->arrivals.entries)
        fuzz::expect(each.entry.recordedAt.has_value() && each.entry.id.text.size() == 36);
    return 0;
}
