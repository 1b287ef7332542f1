// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace comeback::test {

/// What cannot be read whole on a window or dialog as it stands: labels and buttons smaller than
/// their words, pages wider than the room that scrolling leaves them, widgets of one layout that
/// lie over each other. Empty where all is well.
[[nodiscard]] QStringList clippedTexts(const QWidget& top);

} // namespace comeback::test
