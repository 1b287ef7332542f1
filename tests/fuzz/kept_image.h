// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/image_pieces.h"

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace comeback::fuzz {

/// A diary in memory whose bytes are altered where they lie, below a connection that stays: opening
/// it, reading its schema and preparing the statements took most of the time of trying an input.
/// What SQLite does with the bytes is the same. There can be one at a time.
class KeptImage
{
public:
    explicit KeptImage(std::string whole);
    KeptImage(const KeptImage&) = delete;
    KeptImage& operator=(const KeptImage&) = delete;
    ~KeptImage();

    /// The database with the pieces in it, until the next call. They must not touch header or
    /// schema: these are read once.
    [[nodiscard]] SQLite::Database& with(std::span<const Piece> pieces);

private:
    void countChange();

    const std::string m_whole;
    std::string m_bytes;
    std::vector<std::pair<std::size_t, std::size_t>> m_altered; ///< where pieces are, how long
    std::unique_ptr<SQLite::Database> m_database;
    unsigned m_changes = 0;
};

} // namespace comeback::fuzz
