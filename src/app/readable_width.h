// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace comeback::app {

/// Keeps a layout of `widget` as wide as a page of text is read with ease, in its middle, however
/// wide the window is; its margins at left and right never fall below those that it had.
void keepReadable(QWidget& widget, QLayout& layout);

} // namespace comeback::app
