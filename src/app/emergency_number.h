// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comeback::app {

/// The number to ring in an emergency: the person's own choice, or what their region suggests (112
/// where nothing is known).
[[nodiscard]] QString emergencyNumber();

} // namespace comeback::app
