// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstdint>

namespace comeback::charts {

/// The colours of a chart. The series are those of Okabe and Ito, which people with any kind of
/// colour vision tell apart, in the variant that has a contrast of at least 3:1 against the
/// background (WCAG 2.2, 1.4.11); each series also has a shape of its own.
struct CourseColors
{
    QColor background;
    QColor text;
    QColor muted; ///< labels of axes and bands
    QColor grid;
    QColor stair;
    QColor stairFill;
    QColor band; ///< every other stage
    QColor calm; ///< where pain is acceptable
    QColor limit;
    QColor flare;
    QColor referral;
    QColor spike;
    QColor bar;
    QColor barSoFar;                ///< of the week that is not over yet
    QColor noChange;                ///< scores within the smallest change that matters
    std::array<QColor, 3> calendar; ///< by DayKind
    std::array<QColor, 4> series;   ///< by Series
};

/// Colours that go with a palette, light or dark.
[[nodiscard]] CourseColors colorsFor(const QPalette& palette);
/// Colours on white, for a picture that leaves the program.
[[nodiscard]] CourseColors colorsOnWhite();
/// Black, white and greys, for paper.
[[nodiscard]] CourseColors inkOnWhite();

} // namespace comeback::charts
