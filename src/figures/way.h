// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_colors.h"
#include "figures/skeleton.h"
#include "library/movement.h"

#include <vector>

class QPainter;

namespace comeback::figures {

/// The way of the joint that travels most from the beginning of a movement to its farthest moment,
/// place by place in centimetres, y up; empty where nothing goes farther than a hand is wide.
[[nodiscard]] std::vector<Place> wayOf(const library::Movement& movement);

/// Draws a way as dots that end in an arrowhead shortly before its last place, into a painter that
/// counts in centimetres, y up.
void paintWay(QPainter& painter, const std::vector<Place>& way, const FigureColors& colors);

} // namespace comeback::figures
