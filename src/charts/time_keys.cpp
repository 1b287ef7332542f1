// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/time_keys.h"

#include "charts/time_window.h"

#include <Qt>

namespace comeback::charts {

bool moveByKey(TimeWindow& window, int key, double centre)
{
    const double width = window.upper() - window.lower();
    switch (key) {
    case Qt::Key_Left:
        window.panBy(-width * kPanShare);
        return true;
    case Qt::Key_Right:
        window.panBy(width * kPanShare);
        return true;
    case Qt::Key_PageUp:
        window.panBy(-width);
        return true;
    case Qt::Key_PageDown:
        window.panBy(width);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        window.zoom(kZoomStep, centre);
        return true;
    case Qt::Key_Minus:
        window.zoom(1 / kZoomStep, centre);
        return true;
    case Qt::Key_Home:
        window.toFirst();
        return true;
    case Qt::Key_End:
        window.toLast();
        return true;
    default:
        return false;
    }
}

} // namespace comeback::charts
