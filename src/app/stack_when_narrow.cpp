// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stack_when_narrow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace comeback::app {

namespace {

class Stacker : public QObject
{
public:
    Stacker(QScrollArea& scroll, QBoxLayout& columns)
        : QObject(&scroll), m_scroll(scroll), m_columns(columns)
    {
        scroll.viewport()->installEventFilter(this);
        scroll.widget()->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            decide();
        return false;
    }

private:
    void decide()
    {
        int wide = 0;
        for (int i = 0; i < m_columns.count(); ++i)
            wide += m_columns.itemAt(i)->minimumSize().width();
        wide += m_columns.spacing() * (m_columns.count() - 1);
        const QMargins margins = m_scroll.widget()->layout()->contentsMargins();
        const int room = m_scroll.viewport()->width() - margins.left() - margins.right();
        const auto direction = wide > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (m_columns.direction() != direction)
            m_columns.setDirection(direction);
    }

    QScrollArea& m_scroll;
    QBoxLayout& m_columns;
};

} // namespace

void stackWhenNarrow(QScrollArea& scroll, QBoxLayout& columns)
{
    new Stacker(scroll, columns);
}

} // namespace comeback::app
