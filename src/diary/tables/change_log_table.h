// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"
#include "diary/tables/statements.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace comeback::diary {

/// The table `change_log`: what every entry was before and after each change, in the text of
/// canonical.h. Rows are only ever added; each holds the hash of the one before it, so that a row
/// that is missing or was altered shows.
struct LogRow
{
    std::int64_t seq = 0;
    std::int64_t entry = 0; ///< seq of the entry
    ChangeKind kind{};
    Timestamp at;
    std::optional<std::int64_t> undoes = {}; ///< seq of the change that is taken back
    std::optional<std::string> before = {};
    std::optional<std::string> after = {};
    std::string previousHash = {};
    std::string hash = {};
};

/// "add", "amend", …; any other name is a Failure, Damaged.
[[nodiscard]] ChangeKind changeKindFrom(std::string_view name);

/// The hash that stands before the first row.
[[nodiscard]] std::string firstHash();
/// The hash that a row must have.
[[nodiscard]] std::string hashOf(const LogRow& row);

struct ChangeLogTable
{
    static const char* const kCreate;
    static const char* const kKeepOnUpdate;
    static const char* const kKeepOnDelete;

    /// Hands every row to `visit`, oldest first.
    static void readAll(SQLite::Database& database,
                        const std::function<void(const LogRow&)>& visit);
    [[nodiscard]] static std::vector<LogRow> readOf(SQLite::Database& database, std::int64_t entry);
    [[nodiscard]] static std::vector<LogRow> readRange(SQLite::Database& database,
                                                       std::int64_t first, std::int64_t last);
    /// What a row is, without what it holds.
    struct Outline
    {
        std::int64_t seq = 0;
        std::int64_t atMilliseconds = 0;
        std::optional<std::int64_t> undoes = {};
    };
    /// Hands the outline of every row to `visit`, latest first, until it returns false.
    static void outlineBackwards(SQLite::Database& database,
                                 const std::function<bool(const Outline&)>& visit);
    [[nodiscard]] static std::optional<LogRow> find(SQLite::Database& database, std::int64_t seq);
    static void insert(Statements& statements, const LogRow& row);
};

} // namespace comeback::diary
