// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace comeback::app {

/// Scrolls so that the widget that has just got the focus can be seen, with the whole of the card
/// that it stands on where there is room for it. Does nothing where nothing scrolls.
void keepInView(QWidget* focused);

} // namespace comeback::app
