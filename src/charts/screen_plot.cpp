// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/screen_plot.h"

#include <utility>

namespace comeback::charts {

/// What the layers are drawn into.
class ScreenPlot::Buffer : public QCPAbstractPaintBuffer
{
public:
    Buffer(const QSize& size, double devicePixelRatio)
        : QCPAbstractPaintBuffer(size, devicePixelRatio)
    {
        Buffer::reallocateBuffer();
    }

    void setGround(const QColor& color) { m_ground = color; }

    // QCustomPlot deletes the painter.
    QCPPainter* startPainting() override { return new QCPPainter(&m_image); }
    void draw(QCPPainter* painter) const override { painter->drawImage(0, 0, m_image); }
    void clear(const QColor& /*transparent*/) override { m_image.fill(m_ground); }

protected:
    void reallocateBuffer() override
    {
        setInvalidated();
        m_image = QImage((QSizeF(mSize) * mDevicePixelRatio).toSize(), QImage::Format_RGB32);
        m_image.setDevicePixelRatio(mDevicePixelRatio);
        m_image.fill(m_ground);
    }

private:
    QImage m_image;
    QColor m_ground = Qt::white;
};

ScreenPlot::ScreenPlot(QWidget* parent)
    : QCustomPlot(parent), m_buffer(new Buffer(viewport().size(), bufferDevicePixelRatio()))
{
    mPaintBuffers = {QSharedPointer<QCPAbstractPaintBuffer>(m_buffer)};
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
}

void ScreenPlot::setGround(const QColor& color)
{
    m_buffer->setGround(color);
}

void ScreenPlot::setOverlay(std::function<void(QPainter&)> overlay)
{
    m_overlay = std::move(overlay);
}

void ScreenPlot::paintEvent(QPaintEvent* /*event*/)
{
    // The window may have been moved to a screen of another density.
    if (const double ratio = devicePixelRatioF(); !qFuzzyCompare(ratio, bufferDevicePixelRatio())) {
        setBufferDevicePixelRatio(ratio);
        return replot(rpQueuedRefresh);
    }
    QCPPainter painter(this);
    m_buffer->draw(&painter);
    if (m_overlay)
        m_overlay(painter);
}

} // namespace comeback::charts
