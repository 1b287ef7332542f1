// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/body_painter.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace comeback::figures {

namespace {

/// A joint with the half thickness of the body there, in centimetres.
struct Knot
{
    Place at;
    double radius = 0;
};

QPointF point(Place place)
{
    return {place.x, place.y};
}

/// Two circles and what lies between their outer tangents.
QPainterPath tapered(const Knot& from, const Knot& to)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(point(from.at), from.radius, from.radius);
    path.addEllipse(point(to.at), to.radius, to.radius);
    const double length = distance(from.at, to.at);
    if (length <= std::abs(from.radius - to.radius))
        return path;
    const double along = direction(from.at, to.at);
    constexpr double kDegrees = 180 / 3.14159265358979;
    const double tangent = std::acos((from.radius - to.radius) / length) * kDegrees;
    QPainterPath between;
    between.moveTo(point(away(from.at, from.radius, along + tangent)));
    between.lineTo(point(away(to.at, to.radius, along + tangent)));
    between.lineTo(point(away(to.at, to.radius, along - tangent)));
    between.lineTo(point(away(from.at, from.radius, along - tangent)));
    between.closeSubpath();
    return path.united(between);
}

QPainterPath chain(const std::vector<Knot>& knots)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i + 1 < knots.size(); ++i)
        path = path.united(tapered(knots[i], knots[i + 1]));
    return path;
}

} // namespace

void BodyPainter::fill(const QPainterPath& path, const QColor& color) const
{
    constexpr double kGap = 2.2;
    m_painter.strokePath(path,
                         QPen(m_colors.gap, kGap, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.fillPath(path, color);
}

QPainterPath BodyPainter::trunk() const
{
    const auto& spine = m_skeleton.spine;
    if (!isFront())
        return chain({{spine[0], 9.6},
                      {spine[1], 8.2},
                      {spine[2], 9.6},
                      {away(spine[2], 11, direction(spine[2], spine[3])), 7.4},
                      {spine[3], 4.4},
                      {m_skeleton.neck, 4.2}});
    const auto wide = [&](Place middle, double half, double radius, double along) {
        return tapered({away(middle, half, along - 90), radius},
                       {away(middle, half, along + 90), radius});
    };
    const double low = direction(spine[0], spine[1]);
    const double high = direction(spine[2], spine[3]);
    const Place shoulders = away(spine[2], body::kShoulderOnUpperSpine, high);
    QPainterPath path = wide(spine[0], 7, 8.5, low);
    for (const double side : {-90.0, 90.0})
        path = path.united(chain({{away(spine[0], 7, low + side), 8.5},
                                  {away(spine[1], 6, low + side), 7},
                                  {away(spine[2], 7.5, high + side), 7.5},
                                  {away(shoulders, 12, high + side), 5.5}}));
    path = path.united(wide(shoulders, 12, 5.5, high));
    path = path.united(tapered({spine[1], 8}, {spine[2], 9}));
    path = path.united(tapered({spine[2], 9}, {shoulders, 6}));
    return path.united(chain({{spine[3], 5}, {m_skeleton.neck, 4.6}}));
}

QPainterPath BodyPainter::head() const
{
    constexpr double kHalfFace = 8.3;
    constexpr double kHalfHeight = 11.2;
    QPainterPath path;
    path.addEllipse(QPointF(), kHalfFace, kHalfHeight);
    if (!isFront()) {
        QPainterPath nose;
        nose.addEllipse(QPointF(kHalfFace - 0.6, -1.2), 2.0, 1.7);
        path = path.united(nose);
    }
    QTransform turn;
    turn.translate(m_skeleton.head.x, m_skeleton.head.y);
    turn.rotate(m_skeleton.headDirection - 90);
    return turn.map(path);
}

QPainterPath BodyPainter::arm(const Limb& limb) const
{
    const QPainterPath hand = tapered({limb.end, 2.5}, {away(limb.end, 12, limb.tip), 1.9});
    return chain({{limb.root, 5}, {limb.joint, 3.7}, {limb.end, 2.6}}).united(hand);
}

QPainterPath BodyPainter::leg(const Limb& limb) const
{
    const QPainterPath bones = chain({{limb.root, 9}, {limb.joint, 5.6}, {limb.end, 3.5}});
    if (isFront()) {
        // Seen from the front a foot is short and turned a little outward.
        const double outward = limb.end.x >= limb.root.x ? -70 : -110;
        return bones.united(tapered({limb.end, 3.5}, {away(limb.end, 4.5, outward), 2.6}));
    }
    return bones.united(chain({{limb.end, 3.4}, {heelOf(limb), 2.8}, {toesOf(limb), 2}}))
        .united(tapered({limb.end, 3.4}, {toesOf(limb), 2}));
}

void BodyPainter::paintBehindHands() const
{
    const library::Moving& moving = m_movement.moving;
    fill(arm(m_skeleton.arms[1]), moving.arms ? m_colors.movingFar : m_colors.far);
    fill(leg(m_skeleton.legs[1]), moving.legs ? m_colors.movingFar : m_colors.far);
    fill(head(), m_colors.body);
    if (isFront()) {
        fill(leg(m_skeleton.legs[0]), moving.legs ? m_colors.moving : m_colors.body);
        fill(trunk(), moving.spine ? m_colors.moving : m_colors.body);
        return;
    }
    fill(trunk(), moving.spine ? m_colors.moving : m_colors.body);
    fill(leg(m_skeleton.legs[0]), moving.legs ? m_colors.moving : m_colors.body);
}

void BodyPainter::paintNearArm() const
{
    fill(arm(m_skeleton.arms[0]), m_movement.moving.arms ? m_colors.moving : m_colors.body);
}

} // namespace comeback::figures
