// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by every build: data that is not as it should be breaks the build with its place.

#include "library/check_resources.h"

#include <cstdio>

namespace {

using comeback::ProblemKind;

const char* whatIsWrong(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::MissingField:
        return "is missing";
    case ProblemKind::UnknownField:
        return "is no name that is known";
    case ProblemKind::UnknownValue:
        return "names what is not there";
    case ProblemKind::WrongType:
        return "is of another type than it should be";
    case ProblemKind::Empty:
        return "is empty in one language alone";
    case ProblemKind::Inconsistent:
        return "does not fit what it belongs to: other points, or other names in braces";
    case ProblemKind::OutOfRange:
        return "is out of range";
    default:
        return "is not as it should be";
    }
}

} // namespace

int main()
{
    const comeback::Problems problems = comeback::library::checkResources();
    for (const comeback::Problem& each : problems) {
        std::fprintf(stderr, "resources: %s %s", each.where.c_str(), whatIsWrong(each.kind));
        if (!each.given.empty())
            std::fprintf(stderr, ": \"%s\"", each.given.c_str());
        if (!each.expected.empty())
            std::fprintf(stderr, " (expected: %s)", each.expected.c_str());
        std::fputc('\n', stderr);
    }
    return problems.empty() ? 0 : 1;
}
