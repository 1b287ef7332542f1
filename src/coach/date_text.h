// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "library/language.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace comeback::coach {

/// How dates are written, on the screen and on paper: one short form and one long one, in the order
/// of the person's region.

/// The person's locale where it speaks the language, so that their region's order of dates is kept;
/// otherwise that of the language.
[[nodiscard]] QLocale localeOf(library::Language language);

/// "30 Nov 2026".
[[nodiscard]] QString dateText(const QLocale& locale, Date date);
/// "30 Nov 2026, 07:15": when something was written down.
[[nodiscard]] QString momentText(const QLocale& locale, const QDateTime& moment);
/// "Monday, 30 November 2026".
[[nodiscard]] QString longDateText(const QLocale& locale, Date date);
/// "Monday, 30 November": a day of which nobody doubts the year.
[[nodiscard]] QString dayText(const QLocale& locale, Date date);
/// "30/11" or "11/30": day and month in figures.
[[nodiscard]] QString dayAndMonth(const QLocale& locale, Date date);
/// "Mon".
[[nodiscard]] QString weekdayText(const QLocale& locale, Date date);

} // namespace comeback::coach
