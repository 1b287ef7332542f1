// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace comeback::app {

/// Does long work on another thread while the window stays alive; from half a second on a moving
/// bar says so, with a button to give up. Returns whether the work was done: given up, its result
/// is not waited for, so `work` must own whatever it touches.
[[nodiscard]] bool inBackground(QWidget* parent, const QString& what, std::function<void()> work);

} // namespace comeback::app
