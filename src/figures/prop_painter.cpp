// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/prop_painter.h"

#include "figures/machine_painter.h"
#include "figures/point.h"
#include "figures/prop_geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace comeback::figures {

namespace {

using library::Prop;
using library::PropKind;

bool isHeld(PropKind kind)
{
    return kind >= PropKind::Dumbbell;
}

/// Whether each hand has its own, where both hold one.
bool isOneEach(const Prop& prop, library::View view)
{
    const bool front = view != library::View::Side;
    return prop.bothHands &&
           (prop.kind == PropKind::Pole || (front && prop.kind == PropKind::Kettlebell));
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
        if (!isHeld(prop.kind) && prop.kind != PropKind::Water && !prop.before)
            paintStanding(prop);
}

void PropPainter::paintHeldFar() const
{
    for (const Prop& prop : m_movement.props)
        if (isOneEach(prop, m_movement.view) && prop.kind == PropKind::Pole)
            paintPole(1);
}

void PropPainter::paintHeld() const
{
    for (const Prop& prop : m_movement.props) {
        if (prop.before)
            paintStanding(prop);
        MachinePainter(m_painter, m_skeleton, m_colors).paintBefore(prop);
        if (!isHeld(prop.kind))
            continue;
        const bool oneEach = isOneEach(prop, m_movement.view);
        paintInHand(prop, oneEach ? palmOf(m_skeleton.arms[0]) : grip(prop));
        if (oneEach && prop.kind != PropKind::Pole)
            paintInHand(prop, palmOf(m_skeleton.arms[1]));
    }
}

void PropPainter::paintOver() const
{
    constexpr double kBarEnd = 3;
    for (const Prop& prop : m_movement.props) {
        if (prop.kind == PropKind::Water)
            paintWater(prop);
        if (prop.kind != PropKind::Barbell)
            continue;
        m_painter.setPen(QPen(m_colors.gap, 1.4));
        m_painter.setBrush(m_colors.held);
        m_painter.drawEllipse(point(grip(prop)), kBarEnd, kBarEnd);
    }
}

void PropPainter::paintStanding(const Prop& prop) const
{
    constexpr double kMat = 3.5;
    constexpr double kBoard = 4;
    constexpr double kRound = 2;
    constexpr double kPillow = 8;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.prop);
    const double width = prop.to - prop.from;
    switch (prop.kind) {
    case PropKind::Mat:
        if (m_movement.view == library::View::Above)
            m_painter.drawRoundedRect(QRectF(prop.from, prop.base, width, prop.height - prop.base),
                                      kRound, kRound);
        else
            m_painter.drawRect(QRectF(prop.from, -kMat, width, kMat));
        break;
    case PropKind::Pillow:
        m_painter.setPen(QPen(m_colors.far, 1.5));
        m_painter.setBrush(m_colors.gap);
        m_painter.drawRoundedRect(QRectF(prop.from, prop.base, width, prop.height - prop.base),
                                  kPillow, kPillow);
        break;
    case PropKind::Wall:
        m_painter.drawRect(QRectF(prop.from, 0, thing::kWall, heightOfWall(prop)));
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
    case PropKind::Elliptical:
        MachinePainter(m_painter, m_skeleton, m_colors).paintBehind(prop);
        break;
    default:
        break;
    }
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

void PropPainter::paintDumbbell(const Prop& prop, Place hand) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.held);
    if (prop.endOn) {
        m_painter.drawEllipse(point(hand), 8, 8);
        m_painter.setBrush(m_colors.gap);
        m_painter.drawEllipse(point(hand), 2.5, 2.5);
        return;
    }
    m_painter.save();
    m_painter.translate(point(hand));
    m_painter.rotate(prop.turn);
    m_painter.drawRoundedRect(QRectF(-11, -6, 6, 12), 2, 2);
    m_painter.drawRoundedRect(QRectF(5, -6, 6, 12), 2, 2);
    m_painter.drawRect(QRectF(-6, -1.5, 12, 3));
    m_painter.restore();
}

/// A plate with its rim and its hub; the bar's end goes over the hand.
void PropPainter::paintBarbell(Place hand) const
{
    constexpr double kRim = 4;
    constexpr double kHub = 6;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.held);
    m_painter.drawEllipse(point(hand), thing::kPlate, thing::kPlate);
    m_painter.setBrush(m_colors.plate);
    m_painter.drawEllipse(point(hand), thing::kPlate - kRim, thing::kPlate - kRim);
    m_painter.setBrush(m_colors.held);
    m_painter.drawEllipse(point(hand), kHub, kHub);
}

void PropPainter::paintPole(std::size_t side) const
{
    const Limb& arm = m_skeleton.arms[side];
    const Place tip = poleTip(arm);
    const Place hand = palmOf(arm);
    m_painter.setPen(
        QPen(side == 0 ? m_colors.held : m_colors.far, 2.2, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(point(away(hand, 7, direction(tip, hand))), point(tip));
}

void PropPainter::paintInHand(const Prop& prop, Place hand) const
{
    constexpr double kHandle = 5;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.held);
    switch (prop.kind) {
    case PropKind::Dumbbell:
        paintDumbbell(prop, hand);
        break;
    case PropKind::Kettlebell:
        m_painter.drawEllipse(QPointF(hand.x, hand.y - 12), 9, 9);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.held, 2.6));
        m_painter.drawEllipse(QPointF(hand.x, hand.y - 3), 5, 5);
        break;
    case PropKind::Barbell:
        paintBarbell(hand);
        break;
    case PropKind::Pole:
        paintPole(0);
        break;
    case PropKind::Band:
        paintLine(away(hand, kHandle, 90), away(hand, kHandle, -90), 3);
        [[fallthrough]];
    case PropKind::Strap:
        paintLine(hand, prop.anchor.value_or(m_skeleton.legs[0].end), 2);
        break;
    default:
        break;
    }
}

} // namespace comeback::figures
