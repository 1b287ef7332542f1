// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/timestamp.h"

#include <QDate>
#include <QDateTime>

namespace comeback::coach {

/// The instant now, with the local offset; used for when something was written down, never for the
/// date that it counts for.
[[nodiscard]] Timestamp timestampNow();

/// The date that counts at an instant for someone whose day begins at `dayStartsAt` (an hour, 0 to
/// 6): at half past one at night it is still the day before, if the day begins at 3.
[[nodiscard]] Date dateAt(const QDateTime& now, int dayStartsAt);
/// The date that counts now, by the machine's clock.
[[nodiscard]] Date dateNow(int dayStartsAt = 0);

/// The same civil date as Qt and the engine write it.
[[nodiscard]] QDate toQDate(Date date);
/// The engine's date; its earliest for a date that is invalid or out of range.
[[nodiscard]] Date fromQDate(QDate date);

} // namespace comeback::coach
