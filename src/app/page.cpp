// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page.h"

#include <utility>

namespace comeback::app {

void Page::followDiary()
{
    connect(&coach(), &coach::Coach::changed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

} // namespace comeback::app
