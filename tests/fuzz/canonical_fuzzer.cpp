// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/canonical.h"
#include "fuzz/fuzzer.h"

using namespace comeback;
using namespace comeback::diary;

/// A row of the change log that is read is one that could have been written: it is written the
/// same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto entry = parseCanonical(fuzz::textOf(data, size));
    if (!entry)
        return 0;
    const std::string written = canonicalText(*entry);
    fuzz::expect(parseCanonical(written) == entry);
    return 0;
}
