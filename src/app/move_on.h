// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace comeback::app {

/// Moves the focus on by itself, after a digit that completes a field. Who presses Tab all the same
/// means the field where the focus is now: that one Tab goes no further, so that the next digit
/// lands where it was meant. Any other key, or leaving the field, ends this.
void moveOnTo(QWidget& next);

} // namespace comeback::app
