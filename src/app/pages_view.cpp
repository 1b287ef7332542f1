// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages_view.h"

#include "app/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr int kAround = space::kLarge;
constexpr int kLeastWidth = 160;

} // namespace

PagesView::PagesView(QWidget* parent) : QWidget(parent) {}

void PagesView::setDocument(std::unique_ptr<report::Document> document)
{
    m_document = std::move(document);
    m_pictures.assign(static_cast<std::size_t>(m_document->pageCount()), QPixmap());
    //: What a screen reader says of the preview; %1 is a number of pages.
    setAccessibleName(tr("Preview, pages: %1").arg(m_document->pageCount()));
    layOut();
}

void PagesView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    layOut();
}

void PagesView::setRoom(const QSize& room)
{
    if (room == m_room)
        return;
    m_room = room;
    layOut();
}

void PagesView::layOut()
{
    if (!m_document || m_room.isEmpty())
        return;
    const QSizeF paper = m_document->sheet().size;
    double scale = (m_room.width() - 2 * kAround) / paper.width();
    if (m_zoom == Zoom::Page)
        scale = std::min(scale, (m_room.height() - 2 * kAround) / paper.height());
    scale = std::max(scale, kLeastWidth / paper.width());
    const QSize size = (paper * scale).toSize();
    if (size != m_pageSize)
        std::ranges::fill(m_pictures, QPixmap());
    m_pageSize = size;
    setMinimumSize(size.width() + 2 * kAround,
                   kAround + m_document->pageCount() * (size.height() + kAround));
    update();
}

QRect PagesView::pageRect(int page) const
{
    const int top = kAround + page * (m_pageSize.height() + kAround);
    return {QPoint((width() - m_pageSize.width()) / 2, top), m_pageSize};
}

const QPixmap& PagesView::picture(int page)
{
    QPixmap& picture = m_pictures[static_cast<std::size_t>(page)];
    if (!picture.isNull())
        return picture;
    picture = QPixmap(m_pageSize * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    m_document->paintPage(painter, QRectF(QPointF(), QSizeF(m_pageSize)), page);
    return picture;
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.fillRect(event->rect(), theme.border);
    if (!m_document)
        return;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(theme.muted);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

} // namespace comeback::app
