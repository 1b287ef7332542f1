// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <optional>
#include <string_view>

namespace comeback::app {

/// Makes a page; pages are made when they are first wanted.
[[nodiscard]] Page* makePage(PageId id, const Context& context, QWidget* parent);

/// The name of a page as it stands in the list, in the person's language.
[[nodiscard]] QString titleOf(PageId id);

/// The icon's file name in the resources, without folder and ending.
[[nodiscard]] QString iconNameOf(PageId id);

/// "today", "progress", "plan", "learn", "history": as in --page.
[[nodiscard]] std::optional<PageId> pageFromName(std::string_view name);

} // namespace comeback::app
