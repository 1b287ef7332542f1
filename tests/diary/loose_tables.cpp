// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/loose_tables.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

namespace comeback::diary::test {

LooseTables::LooseTables(const std::string& path)
{
    copy(path);
}

namespace {

/// Made once: only copies of it are changed.
struct OneOfEach
{
    Folder folder;

    OneOfEach()
    {
        Diary diary = opened(folder.file());
        for (const EntryBody& body : oneOfEach())
            must(diary.add(on("2026-11-20"), body, noon()));
    }
};

} // namespace

LooseTables::LooseTables()
{
    static const OneOfEach diary;
    copy(diary.folder.file());
}

void LooseTables::copy(const std::string& path)
{
    m_database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
    m_database->exec("ATTACH '" + path + "' AS file");
    std::vector<std::string> names;
    SQLite::Statement tables{*m_database,
                             "SELECT name FROM file.sqlite_schema WHERE type = 'table'"};
    while (tables.executeStep())
        names.push_back(tables.getColumn(0).getString());
    tables.reset();
    // A table that is made from a query has columns, and nothing that is checked.
    for (const std::string& name : names)
        m_database->exec("CREATE TABLE main.\"" + name + "\" AS SELECT * FROM file.\"" + name +
                         '"');
    m_database->exec("DETACH file");
}

} // namespace comeback::diary::test
