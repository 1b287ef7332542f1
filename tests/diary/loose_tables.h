// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/workshop.h"

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>

namespace comeback::diary::test {

/// The rows of a diary in tables of the same columns that check nothing, in memory: as a file might
/// read whose damage has passed SQLite.
class LooseTables
{
public:
    /// Those of the diary at `path`.
    explicit LooseTables(const std::string& path);
    /// Those of a diary with one entry of each type.
    LooseTables();

    [[nodiscard]] SQLite::Database& database() { return *m_database; }
    /// Changes rows.
    void exec(const std::string& sql) { m_database->exec(sql); }

private:
    void copy(const std::string& path);

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace comeback::diary::test
