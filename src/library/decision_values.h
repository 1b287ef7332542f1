// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/protocol.h"
#include "library/language.h"
#include "library/wording.h"

#include <string>

namespace comeback::library {

/// What the braces in a decision's words stand for: {from}, {to} (levels by name) and the
/// decision's figures by their names, dates written out, with {left} for the credits still needed.
[[nodiscard]] Values valuesOf(const Decision& decision, const Protocol& protocol,
                              Language language);

/// A date in words: "20 November 2026", "20. November 2026".
[[nodiscard]] std::string dateInWords(Date date, Language language);

} // namespace comeback::library
