// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/timestamp.h"

#include <QDate>

namespace comeback::coach {

/// The instant now, with the local offset; used for when something was written down, never for the
/// date that it counts for.
[[nodiscard]] Timestamp timestampNow();

/// The civil date that the machine's clock shows.
[[nodiscard]] Date dateNow();

/// The same civil date as Qt and the engine write it.
[[nodiscard]] QDate toQDate(Date date);
/// The engine's date; its earliest for a date that is invalid or out of range.
[[nodiscard]] Date fromQDate(QDate date);

} // namespace comeback::coach
