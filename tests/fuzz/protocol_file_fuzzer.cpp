// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzer.h"
#include "library/protocols.h"

using namespace comeback;
using namespace comeback::library;

/// A protocol file that is read is written and read back as the same; any other says why.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = readProtocol(fuzz::textOf(data, size));
    if (!read) {
        fuzz::expect(!read.error().empty());
        return 0;
    }
    const auto again = readProtocol(writeProtocol(*read));
    fuzz::expect(again.ok() && writeProtocol(*again) == writeProtocol(*read));
    return 0;
}
