// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/entry_fields.h"
#include "exchange/json_tree.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace comeback::exchange {

/// Reads the entries of a diary file one after another and collects everything that is wrong with
/// them, each with its path ("entries[12].pain").
class EntryReader
{
public:
    explicit EntryReader(Problems& problems) : m_problems(problems) {}

    /// The entry that stands at `place`, counted from 0; nothing if a problem was found. An entry
    /// without an id gets its number in the file, counted from 1. A UUID is read in either case and
    /// kept in lower case (RFC 4122, section 3), so that it is one id however it was written.
    [[nodiscard]] std::optional<Entry> read(const JsonValue& value, std::size_t place);
    /// The places of the entries read so far that had no id.
    [[nodiscard]] std::vector<std::size_t> unnamed() && { return std::move(m_unnamed); }

private:
    [[nodiscard]] EntryId id(const JsonObject& object, std::size_t place);
    [[nodiscard]] std::optional<EntryType> type(const JsonObject& object);
    [[nodiscard]] std::optional<Date> date(const JsonObject& object);
    [[nodiscard]] std::optional<Timestamp> time(const JsonObject& object, std::string_view name);
    [[nodiscard]] std::optional<EntryBody> body(const JsonObject& object, EntryType type);
    /// The text of a member of the entry itself; nothing if there is none or it is no text.
    [[nodiscard]] const std::string* text(const JsonObject& object, std::string_view name);
    void add(ProblemKind kind, std::string_view name, std::string given, std::string expected);

    Problems& m_problems;
    std::map<std::string, std::size_t> m_places; ///< of the entries read so far, by their ids
    std::vector<std::size_t> m_unnamed;
    std::string m_where; ///< the path of the entry being read
};

} // namespace comeback::exchange
