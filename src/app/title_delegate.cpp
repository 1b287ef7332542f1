// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/title_delegate.h"

#include "app/theme.h"

#include <QListView>
#include <QStyle>
#include <QTextLayout>

namespace comeback::app {

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (!view)
        return QStyledItemDelegate::sizeHint(option, index);
    const QStyle* style = view->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
    const int width = view->viewport()->width() - 2 * view->spacing() - space::kSmall;
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), view->font());
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - 2 * margin);
        height += line.height();
    }
    layout.endLayout();
    return {width + space::kSmall, qCeil(height) + space::kSmall};
}

} // namespace comeback::app
