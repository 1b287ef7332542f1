// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/draft.h"
#include "library/texts.h"

#include <QString>

namespace comeback::app {

/// What an earlier run has left unsaved, and since when: "Check-in for 20 Nov 2026, typed 20 Nov
/// 2026, 08:12".
[[nodiscard]] QString leftBehindWords(const coach::Draft& draft, const library::Texts& texts);

/// In the form itself, as long as what stands there comes from the draft.
[[nodiscard]] QString takenUpWords(const coach::Draft& draft, const library::Texts& texts);

} // namespace comeback::app
