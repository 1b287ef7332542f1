// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/body_painter.h"

#include "figures/point.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace comeback::figures {

namespace {

constexpr double kRadian = std::numbers::pi / 180;

/// A joint with the half thickness of the body there, in centimetres.
struct Knot
{
    Place at;
    double radius = 0;
};

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
    const double tangent = std::acos((from.radius - to.radius) / length) / kRadian;
    QPainterPath between;
    between.moveTo(point(away(from.at, from.radius, along + tangent)));
    between.lineTo(point(away(to.at, to.radius, along + tangent)));
    between.lineTo(point(away(to.at, to.radius, along - tangent)));
    between.lineTo(point(away(from.at, from.radius, along - tangent)));
    between.closeSubpath();
    return path.united(between);
}

/// A smooth body along a curve through the knots, in one outline: Catmull and Rom's spline.
QPainterPath smooth(const std::vector<Knot>& knots)
{
    constexpr int kSteps = 6;
    std::vector<Knot> curve;
    const auto at = [&](std::size_t i) -> const Knot& {
        return knots[std::min(i, knots.size() - 1)];
    };
    for (std::size_t i = 0; i + 1 < knots.size(); ++i)
        for (int step = 0; step < kSteps; ++step) {
            const double t = static_cast<double>(step) / kSteps;
            const auto blend = [t](double before, double from, double to, double after) {
                return 0.5 * (2 * from + (to - before) * t +
                              (2 * before - 5 * from + 4 * to - after) * t * t +
                              (3 * from - before - 3 * to + after) * t * t * t);
            };
            const Knot& a = at(i == 0 ? 0 : i - 1);
            const Knot& b = at(i);
            const Knot& c = at(i + 1);
            const Knot& d = at(i + 2);
            curve.push_back(
                {{blend(a.at.x, b.at.x, c.at.x, d.at.x), blend(a.at.y, b.at.y, c.at.y, d.at.y)},
                 blend(a.radius, b.radius, c.radius, d.radius)});
        }
    curve.push_back(knots.back());
    // Along one edge, and back along the other, which on the reversed curve is at the same side.
    QPolygonF outline;
    for (int edge = 0; edge < 2; ++edge) {
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const std::size_t to = std::clamp<std::size_t>(i + 1, 1, curve.size() - 1);
            const double along = direction(curve[to - 1].at, curve[to].at);
            outline << point(away(curve[i].at, curve[i].radius, along + 90));
        }
        std::ranges::reverse(curve);
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(outline);
    path.closeSubpath();
    QPainterPath ends;
    ends.setFillRule(Qt::WindingFill);
    ends.addEllipse(point(knots.front().at), knots.front().radius, knots.front().radius);
    ends.addEllipse(point(knots.back().at), knots.back().radius, knots.back().radius);
    return path.united(ends);
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

QPainterPath BodyPainter::trunkFromSide() const
{
    const auto& spine = m_skeleton.spine;
    const QPainterPath path = smooth({{spine[0], 9.6},
                                      {spine[1], 8.4},
                                      {spine[2], 9.6},
                                      {away(spine[2], 11, direction(spine[2], spine[3])), 7.6},
                                      {spine[3], 4.6},
                                      {m_skeleton.neck, 4.2}});
    if (std::abs(m_skeleton.turn) < 1)
        return path;
    // A turned chest shows its breadth.
    const auto& [near, far] = m_skeleton.arms;
    return path.united(chain({{near.root, 5}, {spine[2], 8}, {far.root, 5}, {near.root, 5}}));
}

QPainterPath BodyPainter::trunk() const
{
    if (!isFront())
        return trunkFromSide();
    const auto& spine = m_skeleton.spine;
    const auto wide = [](const std::array<Limb, kSides>& limbs) {
        return distance(limbs[0].root, limbs[1].root) / 2;
    };
    const double hips = wide(m_skeleton.legs) / body::kHalfHips;
    const double chest = wide(m_skeleton.arms) / body::kHalfShoulders;
    const double low = direction(spine[0], spine[1]);
    const double high = direction(spine[2], spine[3]);
    const Place shoulders = away(spine[2], body::kShoulderOnUpperSpine - 1, high);
    const auto row = [](Place middle, double half, double radius, double along) {
        return tapered({away(middle, half, along - 90), radius},
                       {away(middle, half, along + 90), radius});
    };
    QPainterPath path = row(spine[0], 7 * hips, 6.5, low);
    path = path.united(row(shoulders, 12.5 * chest, 5.2, high));
    path = path.united(chain({{spine[0], 7}, {spine[1], 9}, {spine[2], 10}, {shoulders, 6}}));
    for (const double side : {-90.0, 90.0}) {
        path = path.united(smooth({{away(spine[0], 7 * hips, low + side), 6.5},
                                   {away(spine[1], 5.4 * hips, low + side), 7.6},
                                   {away(spine[2], 7.2 * chest, high + side), 7.8},
                                   {away(shoulders, 12.5 * chest, high + side), 5.2}}));
        // From the neck the shoulders slope.
        path = path.united(tapered({away(spine[3], 3, high), 4.4},
                                   {away(shoulders, 12 * chest, high + side), 4.8}));
    }
    return path.united(chain({{spine[3], 5}, {m_skeleton.neck, 4.6}}));
}

QPainterPath BodyPainter::head() const
{
    constexpr double kHalfFace = 8.3;
    constexpr double kHalfHeight = 11.2;
    QPainterPath path;
    path.addEllipse(QPointF(), kHalfFace, kHalfHeight);
    if (!isFront() || std::abs(m_skeleton.turn) > 1) {
        const double side = isFront() && m_skeleton.turn < 0 ? -1 : 1;
        QPainterPath nose;
        nose.addEllipse(QPointF(side * (kHalfFace - 0.6), -1.2), 2.0, 1.7);
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

QPainterPath BodyPainter::thigh(const Limb& limb) const
{
    return tapered({limb.root, 9}, {limb.joint, 5.6});
}

QPainterPath BodyPainter::shinAndFoot(const Limb& limb) const
{
    const QPainterPath shin = tapered({limb.joint, 5.6}, {limb.end, 3.5});
    if (m_movement.view == library::View::Above)
        return shin.united(chain({{limb.end, 3.4},
                                  {away(limb.end, 9, limb.tip), 3.6},
                                  {away(limb.end, 15, limb.tip), 2.4}}));
    if (isFront()) {
        // Seen from the front a foot is short and turned a little outward.
        const double down = direction(limb.joint, limb.end);
        const double outward = limb.end.x >= limb.root.x ? 20 : -20;
        const double sideways = std::sin(m_skeleton.turn * kRadian);
        const Place toes = away(limb.end, 4.5, down + outward);
        return shin.united(
            chain({{limb.end, 3.5}, {toes, 2.7}, {away(toes, 14 * sideways, 0), 2.3}}));
    }
    return shin.united(chain({{limb.end, 3.4}, {heelOf(limb), 2.8}, {ballOf(limb), 2.4}}))
        .united(tapered({limb.end, 3.4}, {ballOf(limb), 2.4}))
        .united(tapered({ballOf(limb), 2.4}, {toesOf(limb), 1.9}));
}

void BodyPainter::paintLeg(std::size_t side) const
{
    const Limb& limb = m_skeleton.legs[side];
    const bool moves = m_movement.moving.legs;
    const QColor near = moves ? m_colors.moving : m_colors.body;
    const QColor far = moves ? m_colors.movingFar : m_colors.far;
    const QColor& color = side == 0 ? near : far;
    // A thigh that points at the viewer has its knee before the shin.
    constexpr double kShort = 0.8;
    const double looks = distance(limb.root, limb.joint) / body::kThigh;
    if (isFront() && looks < kShort) {
        fill(shinAndFoot(limb), color);
        fill(thigh(limb), color);
        return;
    }
    fill(thigh(limb).united(shinAndFoot(limb)), color);
}

void BodyPainter::paintFarArm() const
{
    fill(arm(m_skeleton.arms[1]), m_movement.moving.arms ? m_colors.movingFar : m_colors.far);
}

/// Of knees that lean to one side, those of the other side lie on top.
void BodyPainter::paintLegsFromAbove() const
{
    const auto& legs = m_skeleton.legs;
    const double toNear = direction(legs[1].root, legs[0].root);
    const auto along = [&](const Limb& leg) {
        const double turn = (direction(leg.root, leg.joint) - toNear) * kRadian;
        return std::cos(turn) * distance(leg.root, leg.joint);
    };
    const std::size_t below = along(legs[0]) + along(legs[1]) > 0 ? 0 : 1;
    paintLeg(below);
    paintLeg(1 - below);
}

void BodyPainter::paintBehindHands() const
{
    constexpr double kTurnedToViewer = -20;
    const QColor& trunkColor = m_movement.moving.spine ? m_colors.moving : m_colors.body;
    if (!isFront()) {
        // A chest that is turned to the viewer brings the far arm out under it.
        const bool farArmBefore = m_skeleton.turn < kTurnedToViewer;
        if (!farArmBefore)
            paintFarArm();
        paintLeg(1);
        fill(head(), m_colors.body);
        fill(trunk(), trunkColor);
        paintLeg(0);
        if (farArmBefore)
            paintFarArm();
        return;
    }
    const bool above = m_movement.view == library::View::Above;
    if (!above) {
        paintLeg(1);
        paintLeg(0);
    }
    fill(head(), m_colors.body);
    fill(trunk(), trunkColor);
    if (above)
        paintLegsFromAbove();
    paintFarArm();
}

void BodyPainter::paintNearArm() const
{
    fill(arm(m_skeleton.arms[0]), m_movement.moving.arms ? m_colors.moving : m_colors.body);
}

} // namespace comeback::figures
