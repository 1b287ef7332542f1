// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/pinch.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWidget>

#include <algorithm>

namespace comeback::charts {

namespace {

/// Fingers that meet would give a factor of nothing.
constexpr double kLeastFactor = 0.1;

std::optional<Pinch> onTouchPad(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return std::nullopt;
    return Pinch{std::max(kLeastFactor, 1 + event.value()), event.position().x(), 0};
}

std::optional<Pinch> onTouchScreen(const QGestureEvent& event, const QWidget& widget)
{
    const auto* pinch = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return std::nullopt;
    // The centre of a gesture is in coordinates of the screen.
    const QPointF centre = widget.mapFromGlobal(pinch->centerPoint());
    const double moved = pinch->centerPoint().x() - pinch->lastCenterPoint().x();
    const bool begins = pinch->state() == Qt::GestureStarted;
    return Pinch{std::max(kLeastFactor, pinch->scaleFactor()), centre.x(), begins ? 0 : moved};
}

} // namespace

std::optional<Pinch> pinchOf(const QEvent& event, const QWidget& widget)
{
    switch (event.type()) {
    case QEvent::NativeGesture:
        return onTouchPad(static_cast<const QNativeGestureEvent&>(event));
    case QEvent::Gesture:
        return onTouchScreen(static_cast<const QGestureEvent&>(event), widget);
    default:
        return std::nullopt;
    }
}

} // namespace comeback::charts
