// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"

#include <QString>

#include <span>

namespace comeback::app {

/// "Today, Friday, 20 November": the head of the page.
[[nodiscard]] QString greeting(Date today);

/// Where the person stands, in a line: stage, level, days, credits.
[[nodiscard]] QString standing(const coach::Coach& coach, const library::Texts& texts);

/// What is still needed for the next level, and the earliest dates of what follows.
[[nodiscard]] QString whatOpensNext(const coach::Coach& coach, const library::Texts& texts);

/// Of the decisions that one entry led to, the one to tell: the one that changed most, else the
/// last.
[[nodiscard]] const Decision& tellingDecision(std::span<const Decision> decisions);

} // namespace comeback::app
