// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "coach/step_summary.h"

#include <QString>

namespace comeback::app {

/// What undo takes back, or redo makes again: "new check-in of 20 November".
[[nodiscard]] QString words(const coach::StepSummary& step, const library::Texts& texts);

} // namespace comeback::app
