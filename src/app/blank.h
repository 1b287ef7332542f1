// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSpinBox;
class QString;

namespace comeback::app {

/// What stands where nothing was given.
[[nodiscard]] QString blank();

/// Lets a box show its lowest value, which stands for "not given", as blank. What is typed takes
/// the place of that, wherever the box was clicked: Qt would put it beside the dash and refuse it.
/// A box that is emptied is blank again, where Qt would bring the figure back.
void showBlank(QAbstractSpinBox& box);

} // namespace comeback::app
