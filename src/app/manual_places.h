// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace comeback::app {

/// A place of the manual: a page by its id, and the heading of that number on it; 0 is its
/// beginning. Both are the same in every language.
struct ManualPlace
{
    QString page;
    int heading = 0;
};

/// The property by which a widget names the page itself, where that depends on more than its class.
inline constexpr const char* kManualPage = "manualPage";

/// Where the manual speaks of what the person has before them: of the innermost part around the
/// widget that it knows; its contents, if it knows none.
[[nodiscard]] ManualPlace manualPlaceOf(const QWidget* widget);

} // namespace comeback::app
