// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace comeback::exchange {

struct JsonValue;
struct JsonMember;
using JsonList = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;

/// A number that is no 64-bit integer literal, exactly as it stands in the file: what it means is
/// for the field to say, and no binary fraction comes between.
struct JsonNumber
{
    std::string text;
    friend bool operator==(const JsonNumber&, const JsonNumber&) = default;
};

/// A JSON document as values, with what other trees lose: whether a number was written as an
/// integer, and the order of members.
struct JsonValue
{
    std::variant<std::monostate, bool, std::int64_t, JsonNumber, std::string, JsonList, JsonObject>
        held;
};

struct JsonMember
{
    std::string name;
    JsonValue value;
};

/// The most bytes, the deepest nesting, and the most values kept at a time that are read.
inline constexpr std::size_t kMostJsonBytes = std::size_t{64} << 20;
inline constexpr std::size_t kDeepestJson = 64;
inline constexpr std::size_t kMostJsonValues = 2'000'000;

/// Reads one JSON document (RFC 8259), whatever the bytes are. Refused with a place: what is empty,
/// too long or nested too deep, bad UTF-8, bad syntax ("line 3, byte 120", counted from the start
/// of the file), and every name that an object has twice, by its path.
[[nodiscard]] Result<JsonValue> readJson(std::string_view text);

/// Where the elements of a long list go one by one, so that a large file needs no tree of its own:
/// the list that is the member `member` of the document. It is empty in the tree that is returned.
struct JsonElements
{
    std::string_view member;
    std::function<void(const JsonValue& value, std::size_t place)> take;
};
[[nodiscard]] Result<JsonValue> readJson(std::string_view text, const JsonElements& elements);

/// The value of the member `name`; null if the object has none of that name.
[[nodiscard]] const JsonValue* find(const JsonObject& object, std::string_view name);

/// The value as a message shows it: short, and lists and objects only by their brackets.
[[nodiscard]] std::string shown(const JsonValue& value);

} // namespace comeback::exchange
