// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace comeback::app {

/// A line icon of resources/icons in the colour of the palette's text, and of its accent where it
/// is selected. `name` is the file's name without ending.
[[nodiscard]] QIcon themedIcon(const QString& name, const QPalette& palette);

/// The program's own icon, in the sizes that panels and switchers ask for. Drawn here: a QIcon of
/// the SVG file would load a plugin for every format of pictures that Qt has.
[[nodiscard]] QIcon programIcon();

} // namespace comeback::app
