// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/way.h"

#include "figures/figure.h"
#include "figures/point.h"

#include <QPainter>
#include <QPainterPath>

namespace comeback::figures {

namespace {

constexpr int kSteps = 24;
/// Shorter ways are none: so wide is a hand, in centimetres.
constexpr double kHand = 8;
/// Between the arrowhead and the middle of the joint it points at.
constexpr double kBeforeEnd = 8;
constexpr double kHead = 9;
constexpr double kHalfHead = 4.5;
constexpr double kDot = 2.4;
constexpr double kHalo = 2;

/// The joints whose ways are compared: the hips, and those of the parts that the exercise is about.
std::vector<Place> jointsOf(const Skeleton& skeleton, const library::Moving& moving)
{
    std::vector<Place> joints{skeleton.spine[0]};
    if (moving.spine)
        joints.push_back(skeleton.head);
    for (std::size_t side = 0; side < kSides; ++side) {
        if (moving.arms)
            joints.push_back(palmOf(skeleton.arms[side]));
        if (moving.legs) {
            joints.push_back(skeleton.legs[side].end);
            joints.push_back(skeleton.legs[side].joint);
        }
    }
    return joints;
}

double lengthOf(const std::vector<Place>& way)
{
    double length = 0;
    for (std::size_t i = 1; i < way.size(); ++i)
        length += distance(way[i - 1], way[i]);
    return length;
}

/// The beginning of a way, up to so many centimetres before its end as the crow flies.
std::vector<Place> withoutEnd(std::vector<Place> way, double centimetres)
{
    const Place end = way.back();
    while (way.size() > 1 && distance(way[way.size() - 2], end) < centimetres)
        way.pop_back();
    if (way.size() < 2)
        return {};
    const Place before = way[way.size() - 2];
    way.back() = away(end, centimetres, direction(end, before));
    return way;
}

} // namespace

std::vector<Place> wayOf(const library::Movement& movement)
{
    const double end = farthestMoment(movement);
    std::vector<std::vector<Place>> ways;
    for (int step = 0; step <= kSteps; ++step) {
        const Skeleton skeleton = skeletonOf(movement.at(end * step / kSteps), movement.view);
        const auto joints = jointsOf(skeleton, movement.moving);
        ways.resize(joints.size());
        for (std::size_t i = 0; i < joints.size(); ++i)
            ways[i].push_back(joints[i]);
    }
    std::vector<Place> longest;
    double most = kHand;
    for (std::vector<Place>& way : ways)
        if (const double length = lengthOf(way); length > most) {
            most = length;
            longest = std::move(way);
        }
    return longest;
}

void paintWay(QPainter& painter, const std::vector<Place>& way, const FigureColors& colors)
{
    if (way.empty())
        return;
    const std::vector<Place> tip = withoutEnd(way, kBeforeEnd);
    const std::vector<Place> line = tip.empty() ? tip : withoutEnd(tip, kHead);
    if (line.empty())
        return;
    QPainterPath dots(point(line.front()));
    for (const Place place : line)
        dots.lineTo(point(place));
    const double back = direction(tip.back(), line.back());
    constexpr double kRight = 90;
    const QPolygonF head{point(tip.back()), point(away(line.back(), kHalfHead, back + kRight)),
                         point(away(line.back(), kHalfHead, back - kRight))};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.gap, kDot + kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(dots);
    painter.drawPolygon(head);
    QPen pen(colors.moving, kDot, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({0.01, 2.2});
    painter.setPen(pen);
    painter.drawPath(dots);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.moving);
    painter.drawPolygon(head);
}

} // namespace comeback::figures
