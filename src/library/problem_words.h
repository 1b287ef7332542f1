// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"
#include "library/language.h"

#include <string>

namespace comeback::library {

/// One problem of input in words: what, where, how to mend it. What was expected stands in a
/// problem as readers write it down ("0 to 10", "[ ]", ">= gentle_pain"); here it is put into words
/// of the language, where problems.json has some.
[[nodiscard]] std::string problemWords(const Problem& problem, Language language);

} // namespace comeback::library
