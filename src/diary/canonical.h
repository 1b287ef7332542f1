// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace comeback::diary {

/// The one text form of an entry, in which the change log keeps it and over which its checksum is
/// made. One line a field, cells separated by tabs, in the order of entry_fields.h:
///
///     id<TAB>0b0e5a0c-…
///     type<TAB>session
///     date<TAB>2026-11-20
///     recorded_at<TAB>2026-11-20T07:30:00+01:00
///     before<TAB>3
///     exercises<TAB>bird_dog<TAB>3<TAB>10<TAB>-<TAB>-
///
/// Fields that are absent, and empty notes, are left out; a field that a directive lifts stands on
/// a line "lift<TAB>field". In texts a tab, a line feed and a backslash are written \t, \n and \\.
void appendCanonical(std::string& out, const Entry& entry);
[[nodiscard]] std::string canonicalText(const Entry& entry);

/// The entry that `canonicalText` has written; nothing if the text is not such a one.
[[nodiscard]] std::optional<Entry> parseCanonical(std::string_view text);

} // namespace comeback::diary
