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

/// Draws the movement at a moment, as large as fits, standing in the middle of `where`.
void paintFigure(QPainter& painter, const QRectF& where, const library::Movement& movement,
                 double seconds, const FigureColors& colors);

/// Draws the movement for paper: how it begins, and where it goes at its farthest with the way of
/// what travels most, side by side where there is room, else one below the other.
void paintStartAndEnd(QPainter& painter, const QRectF& where, const library::Movement& movement,
                      const FigureColors& colors);

/// The moment at which the movement is farthest from its beginning.
[[nodiscard]] double farthestMoment(const library::Movement& movement);

} // namespace comeback::figures
