// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/database.h"
#include "diary/failure.h"
#include "diary/schema.h"
#include "diary/workshop.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

std::string setting(SQLite::Database& database, const std::string& name)
{
    SQLite::Statement statement{database, "PRAGMA " + name};
    return statement.executeStep() ? statement.getColumn(0).getString() : std::string{};
}

bool isOn(sqlite3* handle, int option)
{
    int value = -1;
    return sqlite3_db_config(handle, option, -1, &value) == SQLITE_OK && value == 1;
}

} // namespace

TEST_CASE("every connection has the settings that keep what was saved")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    const auto database = openDatabase(folder.file());
    CHECK(setting(*database, "journal_mode") == "delete");
    CHECK(setting(*database, "synchronous") == "3");
    CHECK(setting(*database, "locking_mode") == "normal");
    CHECK(setting(*database, "foreign_keys") == "1");
    CHECK(setting(*database, "trusted_schema") == "0");
    CHECK(setting(*database, "cell_size_check") == "1");
    CHECK(setting(*database, "secure_delete") == "1");
    CHECK(setting(*database, "temp_store") == "2");
    CHECK(setting(*database, "busy_timeout") == "2000");
    CHECK(setting(*database, "application_id") == std::to_string(kApplicationId));
    CHECK(setting(*database, "user_version") == std::to_string(kSchemaVersion));
    CHECK(setting(*database, "encoding") == "UTF-8");
    sqlite3* handle = database->getHandle();
    CHECK(isOn(handle, SQLITE_DBCONFIG_DEFENSIVE));
    CHECK_FALSE(isOn(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA));
    CHECK_FALSE(isOn(handle, SQLITE_DBCONFIG_DQS_DML));
    CHECK_FALSE(isOn(handle, SQLITE_DBCONFIG_DQS_DDL));
    CHECK_FALSE(isOn(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION));
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1) == 0);
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1) == 4'000'000);
}

TEST_CASE("a diary in WAL mode is brought back to a single file")
{
    const Folder folder;
    const std::string path = folder.file();
    static_cast<void>(opened(path));
    runSql(path, "PRAGMA journal_mode = WAL; PRAGMA user_version = 1;");
    {
        Diary diary = opened(path);
        must(diary.add(on("2026-11-20"), checkIn(1), noon()));
        CHECK_FALSE(fs::exists(path + "-wal"));
    }
    CHECK(must(opened(path).entries()).size() == 1);
}

TEST_CASE("the tables refuse what the program would never write")
{
    const Folder folder;
    const std::string path = folder.file();
    {
        Diary diary = opened(path);
        for (const EntryBody& body : oneOfEach())
            must(diary.add(on("2026-11-20"), body, noon()));
    }
    const auto database = openDatabase(path);
    for (const char* sql : {"UPDATE entry SET date = '2026-02-30'",
                            "UPDATE entry SET date = '2150'",
                            "UPDATE entry SET date = '2201-01-01'",
                            "UPDATE entry SET note = 'a' || char(0)",
                            "UPDATE entry SET type = 'other'",
                            "UPDATE entry SET recorded_offset = 2000",
                            "UPDATE entry SET rev = 0",
                            "UPDATE entry SET uuid = x'00'",
                            "UPDATE check_in SET pain = 11",
                            "UPDATE check_in SET pain = 'much'",
                            "UPDATE check_in SET pain = NULL",
                            "UPDATE check_in SET sleep = -1",
                            "UPDATE start SET walk_minutes = 241",
                            "UPDATE start SET protocol_version = NULL",
                            "UPDATE session SET during = 11",
                            "UPDATE session SET completion = 'no'",
                            "UPDATE session_exercise SET reps = 201",
                            "UPDATE session_exercise SET load_g = -1",
                            "UPDATE directive SET hold_until = '2026-02-30'",
                            "UPDATE directive SET acceptable_pain_order = 'set'",
                            "UPDATE questionnaire_answer SET score = 11",
                            "UPDATE screening_answer SET yes = 2",
                            "INSERT INTO check_in(entry, pain) VALUES(99, 1)",
                            "DELETE FROM entry",
                            "DELETE FROM change_log",
                            "UPDATE change_log SET kind = 'add'",
                            "UPDATE change_log SET after = 'x'",
                            "PRAGMA journal_mode = OFF; DROP TABLE nothing",
                            "SELECT load_extension('x')",
                            "ATTACH ':memory:' AS more"}) {
        INFO(sql);
        CHECK(database->tryExec(sql) != SQLITE_OK);
    }
    CHECK(setting(*database, "journal_mode") == "delete");
}
