// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_colors.h"
#include "figures/skeleton.h"
#include "library/movement.h"

#include <QRectF>

class QPainter;

namespace comeback::figures {

/// The rectangle that a movement needs with everything in it, in centimetres, y up.
[[nodiscard]] QRectF extentOf(const library::Movement& movement);

/// A movement with the room that it needs, which is worked out once for all its moments.
class MovingFigure
{
public:
    explicit MovingFigure(library::Movement movement);

    [[nodiscard]] const library::Movement& movement() const { return m_movement; }
    /// Draws it at a moment, as large as fits, standing in the middle of `where`.
    void paint(QPainter& painter, const QRectF& where, double seconds,
               const FigureColors& colors) const;

private:
    library::Movement m_movement;
    QRectF m_extent;
};

/// Draws the movement once at a moment, as large as fits, standing in the middle of `where`.
void paintFigure(QPainter& painter, const QRectF& where, const library::Movement& movement,
                 double seconds, const FigureColors& colors);

/// Draws the movement for paper: how it begins, and where it goes at its farthest with the way of
/// what travels most, side by side where there is room, else one below the other.
void paintStartAndEnd(QPainter& painter, const QRectF& where, const library::Movement& movement,
                      const FigureColors& colors);

/// The moment at which the movement is farthest from its beginning.
[[nodiscard]] double farthestMoment(const library::Movement& movement);

} // namespace comeback::figures
