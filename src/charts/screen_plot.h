// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <qcustomplot.h>

namespace comeback::charts {

/// A plot to look at, on an opaque ground. QCustomPlot keeps its layers as pictures with holes,
/// one more for what lies on top, and lays them over the ground each time: a third of a frame. Here
/// there is one picture, which holds the ground already, and what lies on top is painted over it.
class ScreenPlot : public QCustomPlot
{
public:
    explicit ScreenPlot(QWidget* parent);

    void setGround(const QColor& color);
    /// Called after every painting of the drawing, which it does not change: update() is enough to
    /// have it called again.
    void setOverlay(std::function<void(QPainter& painter)> overlay);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Buffer;

    Buffer* m_buffer; ///< the first and only one of QCustomPlot's list
    std::function<void(QPainter&)> m_overlay;
};

} // namespace comeback::charts
