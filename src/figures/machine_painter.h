// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_colors.h"
#include "figures/skeleton.h"
#include "library/movement.h"

class QPainter;

namespace comeback::figures {

/// Draws exercise machines, whose cranks, bars and levers follow feet and hands, in centimetres,
/// y up: the frame and what is at the far side behind the body, what is at the near side before it.
class MachinePainter
{
public:
    MachinePainter(QPainter& painter, const Skeleton& skeleton, const FigureColors& colors)
        : m_painter(painter), m_skeleton(skeleton), m_colors(colors)
    {}

    void paintBehind(const library::Prop& machine) const;
    void paintBefore(const library::Prop& machine) const;

private:
    void paintBikeFrame(const library::Prop& bike) const;
    void paintCrank(const library::Prop& bike, std::size_t side) const;
    void paintEllipticalFrame(const library::Prop& elliptical) const;
    void paintBarAndLever(const library::Prop& elliptical, std::size_t side) const;
    void line(Place from, Place to, double width, const QColor& color) const;
    [[nodiscard]] QColor moved(std::size_t side) const;

    QPainter& m_painter;
    const Skeleton& m_skeleton;
    const FigureColors& m_colors;
};

} // namespace comeback::figures
