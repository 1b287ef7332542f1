// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/figure.h"

#include "figures/body_painter.h"
#include "figures/prop_geometry.h"
#include "figures/prop_painter.h"
#include "figures/way.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace comeback::figures {

namespace {

/// How finely a round is looked at where something is sought in it.
constexpr int kSamples = 24;
/// Mats reach so far, in centimetres.
constexpr double kUnderFloor = -4;
/// Around the joints for the body's thickness, in centimetres.
constexpr double kFlesh = 12;

void include(QRectF& extent, Place place, double margin)
{
    const QRectF box(place.x - margin, place.y - margin, 2 * margin, 2 * margin);
    extent = extent.isNull() ? box : extent.united(box);
}

void include(QRectF& extent, const Skeleton& skeleton)
{
    include(extent, skeleton.head, kFlesh + 1);
    for (const Place place : skeleton.spine)
        include(extent, place, kFlesh);
    for (const Limb& arm : skeleton.arms)
        for (const Place place : {arm.joint, arm.end, palmOf(arm)})
            include(extent, place, kFlesh / 2);
    for (const Limb& leg : skeleton.legs)
        for (const Place place : {leg.joint, leg.end, toesOf(leg), heelOf(leg)})
            include(extent, place, kFlesh / 2);
}

/// The upper edge of a thing; the back of a chair is as high again as its seat.
double topOf(const library::Prop& prop)
{
    if (prop.kind == library::PropKind::Wall)
        return heightOfWall(prop);
    return prop.kind == library::PropKind::Chair ? 2 * prop.height : prop.height;
}

void include(QRectF& extent, const library::Prop& prop)
{
    using library::PropKind;
    const bool machine = prop.kind == PropKind::Bike || prop.kind == PropKind::Elliptical;
    constexpr double kWheel = 26;
    if (prop.anchor)
        include(extent, *prop.anchor, machine ? kWheel : 4);
    if (prop.inHands)
        return;
    constexpr double kWave = 28;
    constexpr double kColumn = 80;
    const double beyond = prop.kind == PropKind::Water ? kWave : 4;
    include(extent, {prop.from, prop.base}, 4);
    include(extent, {std::max(prop.from + 4, prop.to), topOf(prop)}, beyond);
    if (prop.kind == PropKind::Elliptical)
        include(extent, {prop.to + 10, prop.height + kColumn}, 4);
}

double gone(const Skeleton& from, const Skeleton& to)
{
    double sum = distance(from.spine[0], to.spine[0]) + distance(from.head, to.head);
    for (std::size_t side = 0; side < kSides; ++side)
        sum += distance(palmOf(from.arms[side]), palmOf(to.arms[side])) +
               distance(from.legs[side].end, to.legs[side].end) +
               distance(from.legs[side].joint, to.legs[side].joint);
    return sum;
}

/// Lets the painter count in the centimetres of a movement, as large as fits in the middle of
/// `where`, y up.
void countInCentimetres(QPainter& painter, const QRectF& where, const QRectF& extent)
{
    const double scale = std::min(where.width() / extent.width(), where.height() / extent.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, -scale);
    painter.translate(-extent.center());
}

} // namespace

QRectF extentOf(const library::Movement& movement)
{
    const bool poles = std::ranges::any_of(movement.props, [](const library::Prop& prop) {
        return prop.kind == library::PropKind::Pole;
    });
    QRectF extent;
    for (int sample = 0; sample < kSamples; ++sample) {
        const Skeleton skeleton =
            skeletonOf(movement.at(movement.duration() * sample / kSamples), movement.view);
        include(extent, skeleton);
        if (poles)
            for (const Limb& arm : skeleton.arms)
                include(extent, poleTip(arm), 2);
    }
    for (const library::Prop& prop : movement.props)
        include(extent, prop);
    if (movement.view != library::View::Above)
        extent.setTop(std::min(extent.top(), kUnderFloor));
    return extent;
}

double farthestMoment(const library::Movement& movement)
{
    const Skeleton start = skeletonOf(movement.at(0), movement.view);
    double best = 0;
    double moment = 0;
    for (int sample = 0; sample < kSamples; ++sample) {
        const double seconds = movement.duration() * sample / kSamples;
        const double far = gone(start, skeletonOf(movement.at(seconds), movement.view));
        if (far > best) {
            best = far;
            moment = seconds;
        }
    }
    return moment;
}

MovingFigure::MovingFigure(library::Movement movement)
    : m_movement(std::move(movement)), m_extent(extentOf(m_movement))
{}

void MovingFigure::paint(QPainter& painter, const QRectF& where, double seconds,
                         const FigureColors& colors) const
{
    painter.save();
    countInCentimetres(painter, where, m_extent);
    painter.setPen(QPen(colors.floor, 1.2));
    if (m_movement.view != library::View::Above)
        painter.drawLine(QPointF(m_extent.left() + 1, -0.6), QPointF(m_extent.right() - 1, -0.6));
    const Skeleton skeleton = skeletonOf(m_movement.at(seconds), m_movement.view);
    const PropPainter props(painter, m_movement, skeleton, colors);
    const BodyPainter body(painter, m_movement, skeleton, colors);
    props.paintAround();
    props.paintHeldFar();
    body.paintBehindHands();
    props.paintHeld();
    body.paintNearArm();
    props.paintOver();
    painter.restore();
}

void paintFigure(QPainter& painter, const QRectF& where, const library::Movement& movement,
                 double seconds, const FigureColors& colors)
{
    MovingFigure(movement).paint(painter, where, seconds, colors);
}

void paintStartAndEnd(QPainter& painter, const QRectF& where, const library::Movement& movement,
                      const FigureColors& colors)
{
    const bool beside = where.width() >= where.height();
    QRectF first = where;
    if (beside)
        first.setWidth(where.width() / 2);
    else
        first.setHeight(where.height() / 2);
    const QPointF step = beside ? QPointF(first.width(), 0) : QPointF(0, first.height());
    paintFigure(painter, first, movement, 0, colors);
    const QRectF second = first.translated(step);
    paintFigure(painter, second, movement, farthestMoment(movement), colors);
    painter.save();
    countInCentimetres(painter, second, extentOf(movement));
    paintWay(painter, wayOf(movement), colors);
    painter.restore();
}

} // namespace comeback::figures
