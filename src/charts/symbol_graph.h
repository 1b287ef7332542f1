// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

#include <qcustomplot.h>

namespace comeback::charts {

/// A line with symbols that draws its symbol once and copies the picture to every point: on the
/// screen, where a view is drawn sixty times a second, the shapes themselves took a third of the
/// time. On paper and in files they stay shapes.
class SymbolGraph : public QCPGraph
{
public:
    /// Belongs to the axes' plot.
    using QCPGraph::QCPGraph;

protected:
    void drawScatterPlot(QCPPainter* painter, const QVector<QPointF>& points,
                         const QCPScatterStyle& style) const override;

private:
    [[nodiscard]] bool isPictured(const QCPScatterStyle& style, qreal ratio) const;
    [[nodiscard]] QPixmap picture(const QCPScatterStyle& style, qreal ratio) const;

    // What was drawn last, kept for the next frame.
    mutable QPixmap m_picture;
    mutable QCPScatterStyle m_pictured;
};

/// A new one in a panel, on its lower and left axes.
[[nodiscard]] SymbolGraph* addSymbolGraph(QCPAxisRect& panel);

} // namespace comeback::charts
