// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::coach {

/// What stands in a form and has not been saved: every field by name, as text that only the form
/// understands.
struct Draft
{
    using Fields = std::map<std::string, std::string>;

    std::string form; ///< "check_in", "session", or the id of a questionnaire
    Date date;        ///< the day that it would count for
    Timestamp at;     ///< when it was last changed
    Fields fields;

    friend bool operator==(const Draft&, const Draft&) = default;
};

namespace draft_form {
inline constexpr std::string_view kCheckIn = "check_in";
inline constexpr std::string_view kSession = "session";
} // namespace draft_form

/// Whether the diary has had an entry of that kind and day written down since: then the draft was
/// saved, and a crash came before it was dropped.
[[nodiscard]] bool wasSaved(const Draft& draft, std::span<const Entry> entries);

/// Drafts as JSON, and back; of a text that is no such JSON there are none.
[[nodiscard]] std::string toText(std::span<const Draft> drafts);
[[nodiscard]] std::vector<Draft> draftsFrom(std::string_view text);

} // namespace comeback::coach
