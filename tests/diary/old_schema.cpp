// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/old_schema.h"

#include "diary/changes.h"
#include "diary/schema.h"
#include "diary/tables/columns.h"

namespace comeback::diary::test {

void makeOld(const std::string& path, const std::vector<std::pair<Date, int>>& pains)
{
    std::string rows;
    for (const auto& [date, pain] : pains)
        rows +=
            (rows.empty() ? "('" : ", ('") + date.toString() + "', " + std::to_string(pain) + ")";
    runSql(path, "CREATE TABLE old_pain(date TEXT, pain INTEGER);"
                 "INSERT INTO old_pain VALUES" +
                     rows + ";PRAGMA application_id = " + std::to_string(kApplicationId) +
                     "; PRAGMA user_version = 0;");
}

void bringOver(SQLite::Database& database)
{
    createSchema(database);
    Ledger ledger{database};
    Query rows{database, "SELECT date, pain FROM old_pain"};
    while (rows.next()) {
        RowReader row{rows};
        const Date date = on(row.text());
        static_cast<void>(ledger.add(date, CheckIn{row.pain()}, noon()));
    }
    ledger.seal();
}

void migrateWell(SQLite::Database& database)
{
    bringOver(database);
    database.exec("DROP TABLE old_pain");
}

} // namespace comeback::diary::test
