// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QScrollArea;

namespace comeback::app {

/// Puts the columns of a page below each other while its room is too narrow for them side by side:
/// large text, long words, a small window.
void stackWhenNarrow(QScrollArea& scroll, QBoxLayout& columns);

} // namespace comeback::app
