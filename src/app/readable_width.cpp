// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readable_width.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace comeback::app {

namespace {

/// A column of cards of about a hundred letters a line, and one half as wide beside it.
constexpr int kLetters = 190;

class Keeper : public QObject
{
public:
    Keeper(QWidget& widget, QLayout& layout)
        : QObject(&layout), m_widget(widget), m_layout(layout), m_least(layout.contentsMargins())
    {
        widget.installEventFilter(this);
        keep();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            keep();
        return false;
    }

private:
    void keep()
    {
        const int most = kLetters * m_widget.fontMetrics().averageCharWidth();
        const int spare = std::max(0, m_widget.width() - m_least.left() - m_least.right() - most);
        QMargins margins = m_least;
        margins.setLeft(m_least.left() + spare / 2);
        margins.setRight(m_least.right() + spare - spare / 2);
        m_layout.setContentsMargins(margins);
    }

    QWidget& m_widget;
    QLayout& m_layout;
    QMargins m_least;
};

} // namespace

void keepReadable(QWidget& widget, QLayout& layout)
{
    new Keeper(widget, layout);
}

} // namespace comeback::app
