// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow_layout.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace comeback::app {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            hint = {hint.width() + (hint.width() > 0 ? spacing() : 0) + item->sizeHint().width(),
                    std::max(hint.height(), item->sizeHint().height())};
    return hint;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool measureOnly) const
{
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    std::vector<Placed> row;
    const auto endRow = [&] {
        if (!measureOnly)
            place(row, rect, rowHeight);
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(
            QSize(std::max(rect.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endRow();
            x = rect.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - rect.y();
}

/// What may grow is as high as its row, so that tiles stand in line.
void FlowLayout::place(const std::vector<Placed>& row, const QRect& rect, int height) const
{
    const auto direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    for (const Placed& each : row) {
        QRect where = each.where;
        if (each.item->expandingDirections() & Qt::Vertical)
            where.setHeight(height);
        each.item->setGeometry(QStyle::visualRect(direction, rect, where));
    }
}

void letFlow(QBoxLayout& parent, QBoxLayout& row)
{
    auto* flow = new FlowLayout(row.spacing());
    while (QLayoutItem* item = row.takeAt(0)) {
        if (item->widget())
            flow->addWidget(item->widget());
        delete item;
    }
    const int place = parent.indexOf(&row);
    parent.removeItem(&row);
    delete &row;
    parent.insertLayout(place, flow);
}

} // namespace comeback::app
