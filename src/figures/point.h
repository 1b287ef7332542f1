// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/movement.h"

#include <QPointF>

namespace comeback::figures {

/// A place as Qt's painters take it, in the same centimetres.
[[nodiscard]] inline QPointF point(library::Place place)
{
    return {place.x, place.y};
}

} // namespace comeback::figures
