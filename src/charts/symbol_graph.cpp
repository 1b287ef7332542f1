// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/symbol_graph.h"

#include <cmath>

namespace comeback::charts {

void SymbolGraph::drawScatterPlot(QCPPainter* painter, const QVector<QPointF>& points,
                                  const QCPScatterStyle& style) const
{
    const auto exporting = QCPPainter::pmVectorized | QCPPainter::pmNoCaching;
    if (painter->modes() & exporting || !style.isPenDefined())
        return QCPGraph::drawScatterPlot(painter, points, style);
    const qreal ratio = painter->device()->devicePixelRatio();
    if (!isPictured(style, ratio)) {
        m_picture = picture(style, ratio);
        m_pictured = style;
    }
    // Onto whole pixels of the device, so that the picture is copied and not blurred.
    painter->setAntialiasing(false);
    const double half = m_picture.deviceIndependentSize().width() / 2;
    for (const QPointF& point : points)
        if (!std::isnan(point.x()) && !std::isnan(point.y()))
            painter->drawPixmap(QPointF(std::round((point.x() - half) * ratio) / ratio,
                                        std::round((point.y() - half) * ratio) / ratio),
                                m_picture);
}

bool SymbolGraph::isPictured(const QCPScatterStyle& style, qreal ratio) const
{
    return !m_picture.isNull() && qFuzzyCompare(m_picture.devicePixelRatio(), ratio) &&
           m_pictured.shape() == style.shape() && qFuzzyCompare(m_pictured.size(), style.size()) &&
           m_pictured.pen() == style.pen() && m_pictured.brush() == style.brush() &&
           m_pictured.customPath() == style.customPath();
}

QPixmap SymbolGraph::picture(const QCPScatterStyle& style, qreal ratio) const
{
    // Corners reach a little beyond a shape's size, and the pen beyond the corners.
    constexpr double kCorners = 1.3;
    const double room = std::ceil(style.size() * kCorners + 2 * style.pen().widthF() + 2);
    QPixmap pixmap(QSizeF(room * ratio, room * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QCPPainter painter(&pixmap);
    applyScattersAntialiasingHint(&painter);
    style.applyTo(&painter, mPen);
    style.drawShape(&painter, room / 2, room / 2);
    return pixmap;
}

SymbolGraph* addSymbolGraph(QCPAxisRect& panel)
{
    return new SymbolGraph(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
}

} // namespace comeback::charts
