// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_colors.h"
#include "figures/skeleton.h"
#include "library/movement.h"

class QPainter;

namespace comeback::figures {

/// Draws the things around a figure and in its hands, in centimetres, y up.
class PropPainter
{
public:
    PropPainter(QPainter& painter, const library::Movement& movement, const Skeleton& skeleton,
                const FigureColors& colors)
        : m_painter(painter), m_movement(movement), m_skeleton(skeleton), m_colors(colors)
    {}

    /// What stands behind the body.
    void paintAround() const;
    /// What the far hand holds alone.
    void paintHeldFar() const;
    /// What is held otherwise, and the near side of a machine.
    void paintHeld() const;
    /// What lies over the body: water, and the end of a barbell.
    void paintOver() const;

private:
    void paintStanding(const library::Prop& prop) const;
    void paintInHand(const library::Prop& prop, Place hand) const;
    void paintDumbbell(const library::Prop& prop, Place hand) const;
    void paintBarbell(Place hand) const;
    void paintPole(std::size_t side) const;
    void paintWater(const library::Prop& prop) const;
    void paintLine(Place from, Place to, double width) const;
    [[nodiscard]] Place grip(const library::Prop& prop) const;

    QPainter& m_painter;
    const library::Movement& m_movement;
    const Skeleton& m_skeleton;
    const FigureColors& m_colors;
};

} // namespace comeback::figures
