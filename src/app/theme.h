// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace comeback::app {

/// Every colour of the window, light and dark: one accent (deep teal), one colour for attention
/// (amber), red for red flags alone, and a single-hue ramp for the eleven steps of pain. Text on
/// each background has the contrast of WCAG 2.2 AA (tests/app/theme_test.cpp).
struct Theme
{
    QColor window;
    QColor card;
    QColor border;
    QColor text;
    QColor muted; ///< secondary text
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< background of what is selected
    QColor attention;
    QColor attentionSoft;
    QColor redFlag;
    QColor redFlagSoft;
    std::array<QColor, 11> pain;
    std::array<QColor, 11> onPain;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The theme that goes with a palette: dark if its window is darker than its text.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Theme& theme);
/// `palette` for a list that leads from place to place: it lies on the window as if without a
/// sheet, and the words of its chosen line have the accent.
[[nodiscard]] QPalette navigationPalette(QPalette palette);

/// Distances in device-independent pixels at 100 %.
namespace space {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 16;
inline constexpr int kLarge = 24;
inline constexpr int kRadius = 10;
} // namespace space

} // namespace comeback::app
