// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_colors.h"
#include "figures/skeleton.h"
#include "library/movement.h"

#include <QPainterPath>

class QPainter;

namespace comeback::figures {

/// Draws a body as smooth tapered shapes into a painter that counts in centimetres, y up.
class BodyPainter
{
public:
    BodyPainter(QPainter& painter, const library::Movement& movement, const Skeleton& skeleton,
                const FigureColors& colors)
        : m_painter(painter), m_movement(movement), m_skeleton(skeleton), m_colors(colors)
    {}

    /// All but the near arm. Seen from the front both arms are before the trunk; seen from above
    /// the legs are, too.
    void paintBehindHands() const;
    /// The near arm, which goes in front of what is held.
    void paintNearArm() const;

private:
    void fill(const QPainterPath& path, const QColor& color) const;
    void paintFarArm() const;
    void paintLeg(std::size_t side) const;
    void paintLegsFromAbove() const;
    [[nodiscard]] QPainterPath trunk() const;
    [[nodiscard]] QPainterPath trunkFromSide() const;
    [[nodiscard]] QPainterPath head() const;
    [[nodiscard]] QPainterPath arm(const Limb& limb) const;
    [[nodiscard]] QPainterPath thigh(const Limb& limb) const;
    [[nodiscard]] QPainterPath shinAndFoot(const Limb& limb) const;
    [[nodiscard]] bool isFront() const { return m_movement.view != library::View::Side; }

    QPainter& m_painter;
    const library::Movement& m_movement;
    const Skeleton& m_skeleton;
    const FigureColors& m_colors;
};

} // namespace comeback::figures
