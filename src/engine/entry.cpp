// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry.h"

#include <array>

namespace comeback {

namespace {

constexpr std::array<std::string_view, kEntryTypeCount> kTypeIds{
    "start",     "check_in", "session",   "screening",
    "clearance", "flare",    "directive", "questionnaire"};

static_assert(std::variant_size_v<EntryBody> == kEntryTypeCount);

} // namespace

EntryType typeOf(const EntryBody& body)
{
    return static_cast<EntryType>(body.index());
}

std::string_view idOf(EntryType type)
{
    return kTypeIds[static_cast<std::size_t>(type)];
}

std::optional<EntryType> entryTypeFromId(std::string_view id)
{
    for (std::size_t i = 0; i < kTypeIds.size(); ++i)
        if (kTypeIds[i] == id)
            return static_cast<EntryType>(i);
    return std::nullopt;
}

} // namespace comeback
