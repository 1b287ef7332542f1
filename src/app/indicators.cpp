// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/indicators.h"

#include "app/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr double kEdge = 1.5;

struct Look
{
    QColor fill;
    QColor edge;
    QColor mark;
};

Look lookOf(const QStyleOption& option, bool on)
{
    const Theme& theme = themeOf(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return {on ? theme.border : theme.card, theme.border, theme.muted};
    const bool hover = option.state & QStyle::State_MouseOver;
    return {on ? theme.accent : theme.card, on || hover ? theme.accent : theme.muted,
            theme.onAccent};
}

/// The largest square in the middle, with room for its edge.
QRectF squareOf(const QRect& rect)
{
    const double side = std::min(rect.width(), rect.height()) - kEdge;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const bool some = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    const Look look = lookOf(option, on || some);
    const QRectF box = squareOf(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, kEdge));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, box.width() / 4, box.width() / 4);
    painter.setPen(QPen(look.mark, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (some)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)});
    painter.restore();
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & QStyle::State_On;
    const Look look = lookOf(option, on);
    const QRectF ring = squareOf(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, kEdge));
    painter.setBrush(look.fill);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawEllipse(ring.center(), ring.width() / 5, ring.width() / 5);
    }
    painter.restore();
}

} // namespace comeback::app
