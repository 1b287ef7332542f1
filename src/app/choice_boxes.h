// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace comeback::app {

/// Fills a box with "–" and the figures 0 to 10; "–" means not given and is what it starts with.
void fillOptionalScore(QComboBox& box);
/// The figure chosen; nothing for "–".
[[nodiscard]] std::optional<int> optionalScore(const QComboBox& box);

} // namespace comeback::app
