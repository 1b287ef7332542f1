// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/document.h"

#include <QPageLayout>
#include <QPainter>

#include <algorithm>

namespace comeback::report {

namespace {

constexpr double kMargin = mm(16);
/// The documents are drawn for at least this width; on less they are set smaller.
constexpr double kLeastWidth = mm(168);
constexpr double kSmallerBy = 0.96;
constexpr double kSmallest = 0.2;

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(mm(210), mm(297)) : QSizeF(pt(612), pt(792));
}

} // namespace

Sheet Sheet::of(Paper paper)
{
    return {sizeOf(paper), QMarginsF(kMargin, kMargin, kMargin, kMargin)};
}

Sheet Sheet::of(const QPageLayout& layout)
{
    const QSizeF points = layout.fullRect(QPageLayout::Point).size();
    QPageLayout inPoints = layout;
    inPoints.setUnits(QPageLayout::Point);
    const QMarginsF given = inPoints.minimumMargins();
    const auto atLeast = [](double points_) { return std::max(kMargin, pt(points_)); };
    return {QSizeF(pt(points.width()), pt(points.height())),
            QMarginsF(atLeast(given.left()), atLeast(given.top()), atLeast(given.right()),
                      atLeast(given.bottom()))};
}

QRectF Sheet::printable() const
{
    return QRectF(QPointF(), size).marginsRemoved(margins);
}

Document::Document(QString title, Sheet sheet) : m_title(std::move(title)), m_sheet(sheet) {}

Document::~Document() = default;

void Document::addPage(const Compose& compose)
{
    const QRectF room = m_sheet.printable();
    double scale = std::min(1.0, room.width() / kLeastWidth);
    Block content = compose({room.width() / scale, room.height() / scale});
    while (content.height * scale > room.height() && scale > kSmallest) {
        scale *= kSmallerBy;
        content = compose({room.width() / scale, room.height() / scale});
    }
    m_pages.push_back({std::move(content), scale});
}

void Document::paintPage(QPainter& painter, const QRectF& paper, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    const Page& shown = m_pages[static_cast<std::size_t>(page)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / m_sheet.size.width(), paper.height() / m_sheet.size.height());
    painter.translate(m_sheet.printable().topLeft());
    painter.scale(shown.scale, shown.scale);
    if (shown.content.paint)
        shown.content.paint(painter, {});
    painter.restore();
}

} // namespace comeback::report
