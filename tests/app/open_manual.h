// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual_window.h"

#include <QApplication>
#include <QTreeWidget>

#include <string>

namespace comeback::test {

/// The manual's window that can be seen; nothing if there is none.
inline app::ManualWindow* openManual()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<app::ManualWindow*>(top); window && window->isVisible())
            return window;
    return nullptr;
}

/// The page and the heading that the manual is open at, as "page" or "page: heading".
inline std::string openAt()
{
    const app::ManualWindow* window = openManual();
    if (!window)
        return "closed";
    const auto* list = window->findChild<QTreeWidget*>();
    const QTreeWidgetItem* chosen = list->currentItem();
    const QString heading = chosen->parent() ? QStringLiteral(": ") + chosen->text(0) : QString();
    return (window->pageId() + heading).toStdString();
}

} // namespace comeback::test
