// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace comeback::app {

/// The box of a check box and the ring of a radio button. Their edges have the contrast of
/// secondary text in both themes, so that one that is not ticked is seen as well.
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);

} // namespace comeback::app
