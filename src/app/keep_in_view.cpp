// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keep_in_view.h"

#include "app/card.h"
#include "app/theme.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace comeback::app {

namespace {

template<typename T>
T* ancestor(QWidget* widget)
{
    for (QWidget* each = widget ? widget->parentWidget() : nullptr; each;
         each = each->parentWidget())
        if (auto* found = qobject_cast<T*>(each))
            return found;
    return nullptr;
}

void scrollTo(QWidget& focused)
{
    auto* area = ancestor<QScrollArea>(&focused);
    if (!area || !area->widget())
        return;
    // What is higher than the room for it, such as a chart, stays where the person has scrolled it.
    if (focused.height() > area->viewport()->height())
        return;
    auto* card = ancestor<Card>(&focused);
    if (card && area->isAncestorOf(card) && card->height() <= area->viewport()->height())
        area->ensureWidgetVisible(card, 0, space::kMedium);
    area->ensureWidgetVisible(&focused, 0, space::kMedium);
}

} // namespace

void keepInView(QWidget* focused)
{
    if (!focused)
        return;
    // A form that has just been opened gets its place in the layout only with the next event.
    QTimer::singleShot(0, focused, [focused = QPointer(focused)] {
        if (focused && focused->hasFocus())
            scrollTo(*focused);
    });
}

} // namespace comeback::app
