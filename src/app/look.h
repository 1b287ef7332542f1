// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

class QApplication;

namespace comeback::app {

/// Gives the application its style, its palette (light, dark, or as the system's) and its text
/// size. `basePointSize` is the system's font size at 100 %. Works again whenever a setting
/// changes.
void applyLook(QApplication& application, Appearance appearance, int textPercent,
               double basePointSize);

} // namespace comeback::app
