// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a diary of ten years to the file named, for measuring start-up: bench_ten_year_diary FILE
#include "bench/ten_years.h"
#include "diary/diary.h"
#include "library/protocols.h"

#include <cstdio>

using namespace comeback;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_ten_year_diary FILE\n", stderr);
        return 2;
    }
    const auto standard = library::builtInProtocol("standard");
    auto diary = diary::Diary::open(argv[1], diary::IfMissing::Create);
    if (!standard || !diary)
        return 1;
    std::size_t written = 0;
    for (const Entry& entry : bench::tenYears(*standard, *Date::parse("2026-11-20"))) {
        if (!diary->add(entry.date, entry.body, *entry.recordedAt))
            return 1;
        ++written;
    }
    std::printf("%zu entries\n", written);
    return 0;
}
