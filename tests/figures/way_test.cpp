// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/way.h"

#include "figures/figure.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace comeback;
using namespace comeback::figures;
using library::Movement;

namespace {

Movement movementOf(std::string_view exercise)
{
    const auto movement = library::movement(exercise);
    REQUIRE(movement.has_value());
    return *movement;
}

QImage blank()
{
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST_CASE("the way of a bridge is that of the hips, upwards from the mat")
{
    const Movement bridge = movementOf("bridge");
    const auto way = wayOf(bridge);
    REQUIRE_FALSE(way.empty());
    const Skeleton start = skeletonOf(bridge.at(0), bridge.view);
    const Skeleton end = skeletonOf(bridge.at(farthestMoment(bridge)), bridge.view);
    CHECK(way.front() == start.spine[0]);
    CHECK(way.back() == end.spine[0]);
    CHECK(way.back().y > way.front().y + 8);
}

TEST_CASE("every way begins and ends within the picture, and is longer than a hand is wide")
{
    int ways = 0;
    for (const std::string& id : library::movementIds()) {
        const Movement movement = movementOf(id);
        const auto way = wayOf(movement);
        if (way.empty())
            continue;
        ++ways;
        INFO(id);
        const QRectF extent = extentOf(movement);
        double length = 0;
        for (std::size_t i = 0; i < way.size(); ++i) {
            CHECK(extent.contains(QPointF(way[i].x, way[i].y)));
            length += i > 0 ? distance(way[i - 1], way[i]) : 0;
        }
        CHECK(length > 8);
    }
    CHECK(ways > 40);
}

TEST_CASE("on paper the second figure has the way in it, and the first has not")
{
    const Movement bridge = movementOf("bridge");
    const FigureColors ink = figureInk();
    QImage both = blank();
    QImage plain = blank();
    {
        QPainter painter(&both);
        paintStartAndEnd(painter, QRectF(0, 0, 400, 200), bridge, ink);
    }
    {
        QPainter painter(&plain);
        paintFigure(painter, QRectF(0, 0, 200, 200), bridge, 0, ink);
        paintFigure(painter, QRectF(200, 0, 200, 200), bridge, farthestMoment(bridge), ink);
    }
    const QRect first(0, 0, 200, 200);
    const QRect second(200, 0, 200, 200);
    CHECK(both.copy(first) == plain.copy(first));
    CHECK(both.copy(second) != plain.copy(second));
}

TEST_CASE("what does not travel has no way, and nothing is drawn")
{
    QImage image = blank();
    QPainter painter(&image);
    paintWay(painter, {}, figureInk());
    paintWay(painter, {{0, 0}, {1, 0}, {2, 0}}, figureInk());
    painter.end();
    CHECK(image == blank());
}
