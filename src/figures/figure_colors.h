// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace comeback::figures {

/// What a figure is drawn with: two tones of the text colour, and the accent on what moves.
struct FigureColors
{
    QColor body;   ///< trunk, head and near limbs
    QColor far;    ///< far limbs
    QColor moving; ///< near limbs that the exercise is about
    QColor movingFar;
    QColor gap;   ///< around near limbs, so that they stand out from what lies behind: the ground
    QColor prop;  ///< walls, boxes, mats
    QColor held;  ///< what is held in the hand
    QColor plate; ///< a weight's face, between the rim and the hub
    QColor floor; ///< the line that all stands on
};

/// Tones mixed from the colours of a page.
[[nodiscard]] FigureColors figureColors(const QColor& text, const QColor& background,
                                        const QColor& accent);
/// Black and greys on white, for paper.
[[nodiscard]] FigureColors figureInk();

} // namespace comeback::figures
