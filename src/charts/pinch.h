// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QEvent;
class QWidget;

namespace comeback::charts {

/// Two fingers on a touch screen or a touch pad.
struct Pinch
{
    double factor = 1; ///< how much larger things get with this event; 1: only moved
    double centreX = 0;
    double movedX = 0; ///< of the centre, in pixels
};

/// What a pinch on `widget` has become with an event; nothing for any other event.
[[nodiscard]] std::optional<Pinch> pinchOf(const QEvent& event, const QWidget& widget);

} // namespace comeback::charts
