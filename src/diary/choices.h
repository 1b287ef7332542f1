// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace comeback::diary {

/// The names of an enumeration as entry_fields.h has them, in the order of its values.
template<typename E>
struct Choices;

template<>
struct Choices<SessionKind>
{
    static constexpr EntryType type = EntryType::Session;
    static constexpr std::string_view field = "kind";
};
template<>
struct Choices<Completion>
{
    static constexpr EntryType type = EntryType::Session;
    static constexpr std::string_view field = "completion";
};
template<>
struct Choices<ScreenScope>
{
    static constexpr EntryType type = EntryType::Screening;
    static constexpr std::string_view field = "scope";
};
template<>
struct Choices<Hand>
{
    static constexpr EntryType type = EntryType::Directive;
    static constexpr std::string_view field = "by";
};

template<typename E>
[[nodiscard]] std::span<const std::string_view> namesOf()
{
    static const auto names = findField(Choices<E>::type, Choices<E>::field)->choices;
    return names;
}

template<typename E>
[[nodiscard]] std::string_view nameOf(E value)
{
    return namesOf<E>()[static_cast<std::size_t>(value)];
}

template<typename E>
[[nodiscard]] std::optional<E> fromName(std::string_view name)
{
    const auto names = namesOf<E>();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<E>(found - names.begin());
}

} // namespace comeback::diary
