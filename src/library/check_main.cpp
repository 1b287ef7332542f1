// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by every build: data that is not as it should be breaks the build with its place.

#include "library/check_resources.h"

#include <cstdio>

int main()
{
    const comeback::Problems problems = comeback::library::checkResources();
    for (const comeback::Problem& each : problems)
        std::fprintf(stderr, "resources: %s: \"%s\" (expected: %s)\n", each.where.c_str(),
                     each.given.c_str(), each.expected.c_str());
    return problems.empty() ? 0 : 1;
}
