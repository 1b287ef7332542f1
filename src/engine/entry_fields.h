// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace comeback {

/// The one table of what each type of entry consists of: names as they stand in files, commands and
/// columns, with their ranges. Readers of every format hand over a `FieldMap`; `makeBody` checks it
/// once, and nothing further in checks again. `date`, `id` and the times of recording belong to
/// the entry, not to its body, and are not in this table.
enum class FieldKind : std::uint8_t {
    Whole,     ///< int, `low` to `high`
    YesNo,     ///< bool
    Text,      ///< std::string, at most `high` bytes
    Choice,    ///< std::string, one of `choices`
    Date,      ///< std::string, YYYY-MM-DD
    Level,     ///< std::string, the name of a level
    Protocol,  ///< ProtocolRef
    Exercises, ///< std::vector<ExerciseDone>
    Flags,     ///< RedFlagAnswers
    Scores,    ///< item to score, each `low` to `high`
    Names,     ///< std::vector<std::string>
};

/// Whether a field may be missing, and whether null has a meaning of its own there.
enum class Need : std::uint8_t { Required, Optional, OptionalOrNull };

struct FieldSpec
{
    std::string_view name;
    FieldKind kind;
    Need need;
    int low = 0;
    int high = 0;
    std::span<const std::string_view> choices = {};
};

using Scores = std::vector<std::pair<std::string, int>>;

/// What a reader found in a field; std::monostate is null.
using FieldValue =
    std::variant<std::monostate, bool, int, std::string, ProtocolRef, std::vector<ExerciseDone>,
                 RedFlagAnswers, Scores, std::vector<std::string>>;

using FieldMap = std::map<std::string, FieldValue, std::less<>>;

/// The longest note, in bytes of UTF-8.
inline constexpr int kLongestNote = 20'000;
/// The longest name or id, in bytes of UTF-8.
inline constexpr int kLongestName = 200;

/// The fields of a type, in the order in which they are written.
[[nodiscard]] std::span<const FieldSpec> fieldsOf(EntryType type);

/// The field `name` of `type`; null if the type has none of that name.
[[nodiscard]] const FieldSpec* findField(EntryType type, std::string_view name);

/// Makes the body that the fields describe, or says everything that is wrong with them: fields that
/// the type does not have, missing ones, wrong types, values out of range. `where` of a problem is
/// the field's name.
[[nodiscard]] Result<EntryBody> makeBody(EntryType type, const FieldMap& fields);

/// The fields that `body` holds; optional ones that are absent, and empty notes, are left out.
/// makeBody of the result gives the same body again.
[[nodiscard]] FieldMap toFields(const EntryBody& body);

/// The numbers that an exercise of a session may hold, by name.
[[nodiscard]] std::span<const FieldSpec> exerciseFields();

} // namespace comeback
