// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The other forms whose drafts are kept (coach/draft.h), and fields that tell when they were
/// saved.
namespace comeback::coach::draft_form {

inline constexpr std::string_view kOrders = "orders";
inline constexpr std::string_view kWeekSheet = "week_sheet";
inline constexpr std::string_view kCorrection = "correction";

/// The id of an entry: the one that is corrected, or the first one that the form is to make.
inline constexpr const char* kEntryId = "entry_id";

} // namespace comeback::coach::draft_form
