// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"

#include <QString>

namespace comeback::app {

/// What the Plan page says about the way up; plain text, a condition a line.

/// What still has to come together before the next level opens: credited sessions, days, calm, the
/// warning-sign questions, holds and caps (protocol.md, Credit 3). Met conditions are named as met.
[[nodiscard]] QString whatIsNeeded(const coach::Coach& coach, const library::Texts& texts);

/// "If all goes calmly: next level from 3 Jan 2027, Bodyweight from …".
[[nodiscard]] QString earliestDates(const coach::Coach& coach, const library::Texts& texts);

/// The orders in force, the physiotherapist's and the person's own; empty if there are none.
[[nodiscard]] QString ordersInForce(const coach::Coach& coach, const library::Texts& texts);

} // namespace comeback::app
