// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/tables/statements.h"
#include "engine/entry.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

/// Which entries to read, by the number of their row.
struct SeqRange
{
    std::int64_t first = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// What the table `entry` holds of an entry; the body follows from the table of its type.
struct EntryHead
{
    std::int64_t seq = 0;
    EntryId id;
    EntryType type{};
    Date date;
    Timestamp recordedAt;
    std::optional<Timestamp> revisedAt;
    std::string note;
    std::int64_t rev = 1;
    bool removed = false;
    std::string checksum;
    std::optional<EntryBody> body = {};
};

/// Walks along the heads, in the order of seq, while the rows of a body's table come in the same
/// order. A row without its head, or of another type, is a Failure: Damaged.
class HeadWalk
{
public:
    HeadWalk(std::span<EntryHead> heads, EntryType type) : m_heads(heads), m_type(type) {}

    /// The head of `seq`, which must not have a body yet.
    [[nodiscard]] EntryHead& bare(std::int64_t seq);
    /// The body of `seq`, which another table has begun.
    template<typename Body>
    [[nodiscard]] Body& begun(std::int64_t seq)
    {
        return std::get<Body>(begunBody(seq));
    }

private:
    [[nodiscard]] EntryHead& at(std::int64_t seq);
    [[nodiscard]] EntryBody& begunBody(std::int64_t seq);

    std::span<EntryHead> m_heads;
    EntryType m_type;
    std::size_t m_place = 0;
};

/// One table that holds bodies of entries, or a list within them. Every one has the column `entry`,
/// the seq of the entry that it belongs to.
struct BodyTable
{
    const char* create; ///< the text of its CREATE TABLE
    const char* remove; ///< deletes what belongs to entry ?1
    /// Fills the bodies of `heads`, which are the entries of `range`.
    void (*read)(SQLite::Database& database, SeqRange range, std::span<EntryHead> heads);
    /// Inserts the rows of `body`, if they belong here.
    void (*write)(Statements& statements, std::int64_t entry, const EntryBody& body);
};

/// Every such table; one that begins bodies stands before those that continue them.
[[nodiscard]] std::span<const BodyTable* const> bodyTables();

extern const BodyTable kStartTable;
extern const BodyTable kCheckInTable;
extern const BodyTable kSessionTable;
extern const BodyTable kSessionExerciseTable;
extern const BodyTable kScreeningTable;
extern const BodyTable kScreeningAnswerTable;
extern const BodyTable kDirectiveTable;
extern const BodyTable kDirectiveExclusionTable;
extern const BodyTable kQuestionnaireTable;
extern const BodyTable kQuestionnaireAnswerTable;

} // namespace comeback::diary
