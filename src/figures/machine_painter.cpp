// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/machine_painter.h"

#include "figures/point.h"
#include "figures/prop_geometry.h"

#include <QPainter>

namespace comeback::figures {

namespace {

using library::Prop;
using library::PropKind;

Place axleOf(const Prop& machine)
{
    return machine.anchor.value_or(Place{});
}

} // namespace

void MachinePainter::line(Place from, Place to, double width, const QColor& color) const
{
    m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(point(from), point(to));
}

QColor MachinePainter::moved(std::size_t side) const
{
    return side == 0 ? m_colors.held : m_colors.far;
}

void MachinePainter::paintBehind(const Prop& machine) const
{
    if (machine.kind == PropKind::Bike) {
        paintBikeFrame(machine);
        paintCrank(machine, 1);
    }
    if (machine.kind == PropKind::Elliptical) {
        paintEllipticalFrame(machine);
        paintBarAndLever(machine, 1);
    }
}

void MachinePainter::paintBefore(const Prop& machine) const
{
    if (machine.kind == PropKind::Bike)
        paintCrank(machine, 0);
    if (machine.kind == PropKind::Elliptical)
        paintBarAndLever(machine, 0);
}

/// An exercise bike: a wheel in front, a saddle, a handlebar.
void MachinePainter::paintBikeFrame(const Prop& bike) const
{
    constexpr double kTube = 5;
    constexpr double kWheel = 21;
    const QColor& color = m_colors.prop;
    const Place axle = axleOf(bike);
    const Place saddle{bike.from + 12, bike.height - 2};
    const Place hub{bike.to - kWheel - 4, kWheel + 5};
    const Place bar = palmOf(m_skeleton.arms[0]);
    const Place stem{bar.x - 6, bar.y - 3};
    line({bike.from, 2}, {bike.to, 2}, 4, color);
    line(axle, {axle.x, 2}, kTube, color);
    line(saddle, axle, kTube, color);
    line(axle, hub, kTube, color);
    line(hub, stem, kTube, color);
    line(away(axle, 34, direction(axle, saddle)), away(hub, 46, direction(hub, stem)), kTube,
         color);
    m_painter.setBrush(m_colors.gap);
    m_painter.drawEllipse(point(hub), kWheel, kWheel);
    line(stem, {bar.x + 3, bar.y}, 4, m_colors.held);
    line(away(saddle, 10, 180), away(saddle, 13, 0), 5, m_colors.held);
}

void MachinePainter::paintCrank(const Prop& bike, std::size_t side) const
{
    constexpr double kChainring = 7;
    const Place axle = axleOf(bike);
    const Limb& leg = m_skeleton.legs[side];
    const Place pedal = pedalUnder(leg);
    if (side == 1) {
        m_painter.setPen(QPen(m_colors.prop, 3));
        m_painter.setBrush(m_colors.gap);
        m_painter.drawEllipse(point(axle), kChainring, kChainring);
    }
    line(axle, pedal, 3.2, moved(side));
    line(away(pedal, -6, leg.tip), away(pedal, 6, leg.tip), 3.2, moved(side));
}

/// An elliptical trainer: a wheel in front that turns the bars under the feet, a rail on which
/// they roll behind, a column with levers.
void MachinePainter::paintEllipticalFrame(const Prop& elliptical) const
{
    const QColor& color = m_colors.prop;
    const Place wheel = axleOf(elliptical);
    const Place top{elliptical.to + 8, elliptical.height + 78};
    line({elliptical.from, 2}, {wheel.x + 22, 2}, 4, color);
    line(wheel, top, 6, color);
    line(top, away(top, 12, 150), 6, color);
    m_painter.setPen(QPen(color, 4));
    m_painter.setBrush(m_colors.gap);
    m_painter.drawEllipse(point(wheel), thing::kEllipticalCrank + 3, thing::kEllipticalCrank + 3);
}

void MachinePainter::paintBarAndLever(const Prop& elliptical, std::size_t side) const
{
    const Limb& leg = m_skeleton.legs[side];
    const Place hand = palmOf(m_skeleton.arms[side]);
    const Place pivot{elliptical.to, elliptical.height};
    const auto [roller, pin] = barUnder(leg);
    const double along = direction(roller, pin);
    const Place foot = away(roller, thing::kEllipticalBar * thing::kEllipticalFoot, along);
    const QColor color = moved(side);
    line(roller, pin, 2.6, color);
    line(axleOf(elliptical), pin, 2.6, color);
    line(away(foot, -15, along), away(foot, 15, along), 3.6, color);
    const double up = direction(pivot, hand);
    line(away(pivot, -16, up), away(hand, 7, up), 3, color);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(point(roller), 3.4, 3.4);
    m_painter.drawEllipse(point(pivot), 3, 3);
}

} // namespace comeback::figures
