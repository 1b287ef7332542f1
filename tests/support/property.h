// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <rapidcheck.h>

#include <cstdint>
#include <sstream>
#include <utility>

namespace comeback::test {

/// How many cases a property is tried on, and from which seed: fixed, so that a run is the same
/// run everywhere. A longer hunt is a matter of another seed and more cases.
struct Trials
{
    int cases = 100;
    std::uint64_t seed = 20'260'105;
    int maxSize = 100; ///< the length of the longest generated list, roughly
};

/// Checks a RapidCheck property and fails the Catch2 test with the smallest counterexample found.
/// RapidCheck's own bridge includes Catch2 2 by name; this one works with every version.
template<typename Testable>
void forAll(Trials trials, Testable&& testable)
{
    rc::detail::TestParams params;
    params.seed = trials.seed;
    params.maxSuccess = trials.cases;
    params.maxSize = trials.maxSize;
    const auto result = rc::detail::checkTestable(std::forward<Testable>(testable),
                                                  rc::detail::TestMetadata{}, params);
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    INFO(text.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

} // namespace comeback::test
