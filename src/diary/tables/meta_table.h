// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace comeback::diary {

/// The table `meta`: facts about the diary as a whole, by key. A seal over all of them, a row of
/// its own, shows when one was altered or went missing.
class MetaTable
{
public:
    static const char* const kCreate;

    /// Reads every fact; throws a Failure, Damaged, if the seal does not fit.
    [[nodiscard]] static MetaTable read(SQLite::Database& database);

    /// Every fact by its key.
    using Facts = std::map<std::string, std::string, std::less<>>;
    [[nodiscard]] const Facts& facts() const { return m_facts; }

    [[nodiscard]] std::optional<std::string> find(std::string_view key) const;
    /// The fact `key`; throws a Failure, Damaged, if there is none.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::int64_t number(std::string_view key) const;

    /// The facts whose keys begin with `prefix`, by what follows it.
    [[nodiscard]] std::map<std::string, std::string> under(std::string_view prefix) const;

    void set(std::string_view key, std::string_view value);
    void set(std::string_view key, std::int64_t value);

    /// Whether anything was set to what it was not.
    [[nodiscard]] bool changed() const { return m_facts != m_written; }
    /// Writes what was set, and the seal.
    void write(SQLite::Database& database) const;

private:
    Facts m_facts;
    Facts m_written; ///< what the table holds
};

/// The keys.
namespace meta_key {
inline constexpr std::string_view kDiary = "diary_uuid";
inline constexpr std::string_view kEntries = "entry_count";
inline constexpr std::string_view kChanges = "change_count";
inline constexpr std::string_view kLastHash = "change_hash"; ///< in hexadecimal
inline constexpr std::string_view kProtocol = "protocol_id";
inline constexpr std::string_view kProtocolVersion = "protocol_version";
inline constexpr std::string_view kNotePrefix = "note."; ///< before the key of a note
inline constexpr std::string_view kFatePrefix = "fate."; ///< before the id of an entry
} // namespace meta_key

} // namespace comeback::diary
