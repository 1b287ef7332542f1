// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"
#include "engine/result.h"
#include "exchange/json_tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace comeback::exchange {

/// An id of a file: what is a UUID in either case in lower case, as it is written everywhere; any
/// other text as it is.
[[nodiscard]] EntryId readId(const std::string& text);
/// The same id at two places, such as "entries[0].id" and "entries[3].id": both are named, for it
/// is for the person to say which one is to go.
[[nodiscard]] Problem sameId(const std::string& first, const std::string& second, std::string id);

/// Dates of entries, and dates in them, end here: a later one is a slip of the finger.
[[nodiscard]] Date latestDate();

/// Reads "YYYY-MM-DD": ImpossibleDate for what is no date, OutOfRange for one after `latestDate`.
[[nodiscard]] Result<Date, Problem> readDate(std::string_view text, std::string_view where);

/// Turns JSON values into the values that entry_fields.h knows, by the kind of the field. What is
/// wrong is collected with its path; what the engine's table checks itself (types of plain values,
/// ranges, choices) is left to it.
class FieldReader
{
public:
    explicit FieldReader(Problems& problems) : m_problems(problems) {}

    /// The value of a field that stands at `where`; nothing if a problem was found.
    [[nodiscard]] std::optional<FieldValue> read(const FieldSpec& spec, const JsonValue& value,
                                                 const std::string& where);

    /// A protocol by its id and version: both are needed, and nothing else may stand with them.
    [[nodiscard]] std::optional<ProtocolRef> protocol(const JsonObject& object,
                                                      const std::string& where);

private:
    [[nodiscard]] std::optional<FieldValue> whole(const FieldSpec& spec, const JsonValue& value,
                                                  const std::string& where);
    [[nodiscard]] std::optional<FieldValue> text(const FieldSpec& spec, const std::string& text,
                                                 const std::string& where);
    [[nodiscard]] std::optional<FieldValue> list(const FieldSpec& spec, const JsonList& list,
                                                 const std::string& where);
    [[nodiscard]] std::optional<FieldValue> object(const FieldSpec& spec, const JsonObject& object,
                                                   const std::string& where);
    [[nodiscard]] std::optional<FieldValue> exercises(const JsonList& list,
                                                      const std::string& where);
    [[nodiscard]] std::optional<FieldValue> names(const JsonList& list, const std::string& where);
    [[nodiscard]] std::optional<FieldValue> flags(const JsonObject& object,
                                                  const std::string& where);
    [[nodiscard]] std::optional<FieldValue> scores(const FieldSpec& spec, const JsonObject& object,
                                                   const std::string& where);
    [[nodiscard]] ExerciseDone exercise(const JsonValue& value, const std::string& where);
    void exerciseMember(ExerciseDone& exercise, const JsonMember& member, const std::string& where);
    [[nodiscard]] std::optional<Load> load(const JsonValue& value, const std::string& where);
    [[nodiscard]] std::optional<int> number(const FieldSpec& spec, const JsonValue& value,
                                            const std::string& where);

    void add(ProblemKind kind, const std::string& where, std::string given, std::string expected);

    Problems& m_problems;
};

} // namespace comeback::exchange
