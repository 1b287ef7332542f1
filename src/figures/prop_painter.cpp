// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/prop_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace comeback::figures {

namespace {

using library::Prop;
using library::PropKind;

QPointF point(Place place)
{
    return {place.x, place.y};
}

bool isHeld(PropKind kind)
{
    return kind >= PropKind::Dumbbell;
}

} // namespace

void PropPainter::paintLine(Place from, Place to, double width) const
{
    m_painter.setPen(QPen(m_colors.held, width, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(point(from), point(to));
}

Place PropPainter::grip(const Prop& prop) const
{
    const Place near = palmOf(m_skeleton.arms[0]);
    if (!prop.bothHands)
        return near;
    const Place far = palmOf(m_skeleton.arms[1]);
    return {(near.x + far.x) / 2, (near.y + far.y) / 2};
}

void PropPainter::paintAround() const
{
    for (const Prop& prop : m_movement.props)
        if (!isHeld(prop.kind) && prop.kind != PropKind::Water)
            paintStanding(prop);
}

void PropPainter::paintHeld() const
{
    const bool front = m_movement.view != library::View::Side;
    for (const Prop& prop : m_movement.props) {
        if (!isHeld(prop.kind))
            continue;
        const bool oneEach = front && prop.bothHands && prop.kind == PropKind::Kettlebell;
        paintInHand(prop, oneEach ? palmOf(m_skeleton.arms[0]) : grip(prop));
        if (oneEach)
            paintInHand(prop, palmOf(m_skeleton.arms[1]));
    }
}

void PropPainter::paintOver() const
{
    for (const Prop& prop : m_movement.props)
        if (prop.kind == PropKind::Water)
            paintWater(prop);
}

void PropPainter::paintStanding(const Prop& prop) const
{
    constexpr double kWall = 4;
    constexpr double kWallHeight = 190;
    constexpr double kMat = 3.5;
    constexpr double kBoard = 4;
    constexpr double kRound = 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.prop);
    const double width = prop.to - prop.from;
    switch (prop.kind) {
    case PropKind::Mat:
        m_painter.drawRect(QRectF(prop.from, -kMat, width, kMat));
        break;
    case PropKind::Wall:
        m_painter.drawRect(QRectF(prop.from, 0, kWall, kWallHeight));
        break;
    case PropKind::Box:
        m_painter.drawRoundedRect(QRectF(prop.from, 0, width, prop.height), kRound, kRound);
        break;
    case PropKind::Chair:
        m_painter.drawRoundedRect(QRectF(prop.from, prop.height - kBoard, width, kBoard), 1, 1);
        m_painter.drawRect(QRectF(prop.from, 0, 3, prop.height * 2));
        m_painter.drawRect(QRectF(prop.to - 3, 0, 3, prop.height));
        break;
    case PropKind::Table:
        m_painter.drawRoundedRect(QRectF(prop.from, prop.height - kBoard, width, kBoard), 1, 1);
        m_painter.drawRect(QRectF(prop.from + 4, 0, 3, prop.height));
        m_painter.drawRect(QRectF(prop.to - 7, 0, 3, prop.height));
        break;
    case PropKind::Bike:
        paintBike(prop);
        break;
    default:
        break;
    }
}

/// An exercise bike: a wheel in front, saddle, handlebar, and the crank that the feet turn.
void PropPainter::paintBike(const Prop& prop) const
{
    const Place crank{(prop.from + prop.to) / 2, 28};
    const Place saddle{prop.from + 12, prop.height};
    const Place bar{prop.to - 14, prop.height + 14};
    const Place hub{prop.to - 12, 26};
    m_painter.setPen(QPen(m_colors.prop, 5, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(point(hub), 22, 22);
    m_painter.drawLine(point(saddle), point(crank));
    m_painter.drawLine(point(crank), point(hub));
    m_painter.drawLine(point(hub), point(bar));
    m_painter.drawLine(point(away(saddle, 9, 180)), point(away(saddle, 11, 0)));
    m_painter.drawLine(point(bar), point(away(bar, 10, 0)));
    m_painter.drawLine(QPointF(prop.from, 2), QPointF(prop.to, 2));
    m_painter.drawLine(point(crank), QPointF(crank.x, 2));
    paintLine(crank, m_skeleton.legs[0].end, 3);
}

void PropPainter::paintWater(const Prop& prop) const
{
    QColor water = m_colors.moving;
    water.setAlphaF(0.22F);
    constexpr double kWave = 24;
    QPainterPath path;
    path.moveTo(prop.from, 0);
    path.lineTo(prop.from, prop.height);
    for (double x = prop.from; x < prop.to; x += kWave)
        path.cubicTo(x + kWave / 3, prop.height + 5, x + kWave * 2 / 3, prop.height - 5, x + kWave,
                     prop.height);
    path.lineTo(path.currentPosition().x(), 0);
    path.closeSubpath();
    m_painter.fillPath(path, water);
}

void PropPainter::paintInHand(const Prop& prop, Place hand) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.held);
    constexpr double kPlate = 20;
    switch (prop.kind) {
    case PropKind::Dumbbell:
        m_painter.drawRoundedRect(QRectF(hand.x - 11, hand.y - 6, 6, 12), 2, 2);
        m_painter.drawRoundedRect(QRectF(hand.x + 5, hand.y - 6, 6, 12), 2, 2);
        m_painter.drawRect(QRectF(hand.x - 6, hand.y - 1.5, 12, 3));
        break;
    case PropKind::Kettlebell:
        m_painter.drawEllipse(QPointF(hand.x, hand.y - 12), 9, 9);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.held, 2.6));
        m_painter.drawEllipse(QPointF(hand.x, hand.y - 3), 5, 5);
        break;
    case PropKind::Barbell:
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.held, 4));
        m_painter.drawEllipse(point(hand), kPlate, kPlate);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.held);
        m_painter.drawEllipse(point(hand), 2.5, 2.5);
        break;
    case PropKind::Pole:
        paintLine(away(hand, 6, 75), {hand.x - hand.y * 0.55, 0}, 2.4);
        break;
    case PropKind::Band:
    case PropKind::Strap:
        paintLine(hand, prop.anchor.value_or(m_skeleton.legs[0].end), 2);
        break;
    default:
        break;
    }
}

} // namespace comeback::figures
