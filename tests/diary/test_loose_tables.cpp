// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/loose_tables.h"

#include "diary/changes.h"
#include "diary/entry_store.h"
#include "diary/failure.h"
#include "diary/hashing.h"
#include "diary/steps.h"

#include <functional>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

bool isDamage(const std::function<void()>& read)
{
    try {
        read();
    } catch (const Failure& failure) {
        return failure.problem() == StorageProblem::Damaged;
    }
    return false;
}

/// Whether the entries are refused after this change.
bool entriesAreDamagedBy(const std::string& sql)
{
    LooseTables tables;
    REQUIRE(readEntries(tables.database()).size() == oneOfEach().size());
    tables.exec(sql);
    return isDamage([&] { static_cast<void>(readEntries(tables.database())); });
}

/// Whether the facts are refused after this change of one that they hold.
bool factsAreDamagedBy(std::string_view key, std::string_view value,
                       const std::function<void(const MetaTable&)>& read)
{
    MetaTable meta;
    meta.set(key, value);
    return isDamage([&] { read(meta); });
}

} // namespace

TEST_CASE("an entry's row that the tables would not take is damage where it is read all the same")
{
    for (const char* sql :
         {"UPDATE entry SET uuid = x'0011'", "UPDATE entry SET type = 'flare' WHERE seq = 2",
          "UPDATE entry SET type = 'diary'", "UPDATE entry SET date = '2026-02-30'",
          "UPDATE entry SET date = 20261120", "UPDATE entry SET recorded_ms = 'noon'",
          "UPDATE entry SET note = x'41'", "UPDATE entry SET rev = NULL",
          "UPDATE entry SET checksum = 'text'", "UPDATE entry SET checksum = x''",
          "UPDATE entry SET seq = -seq"}) {
        INFO(sql);
        CHECK(entriesAreDamagedBy(sql));
    }
}

TEST_CASE("a body that the tables would not take is damage where it is read all the same")
{
    for (const char* sql :
         {"UPDATE check_in SET pain = 11", "UPDATE check_in SET sleep = 5000000000",
          "UPDATE check_in SET muscle_ache = 'a bit'", "UPDATE start SET protocol_version = NULL",
          "UPDATE start SET protocol_id = NULL", "UPDATE session SET kind = 'swim'",
          "UPDATE session SET completion = NULL", "UPDATE directive SET \"by\" = 'nobody'",
          "UPDATE directive SET hold_until = 'soon'",
          "UPDATE directive SET exclude_exercises_order = NULL",
          "UPDATE directive SET exclude_exercises_order = 'lift'",
          "UPDATE screening SET scope = 'long'", "UPDATE screening_answer SET flag = 'none'",
          "UPDATE questionnaire_answer SET score = 'high'"}) {
        INFO(sql);
        CHECK(entriesAreDamagedBy(sql));
    }
}

TEST_CASE("a body without its entry, or one that an entry has twice, is damage")
{
    for (const char* table :
         {"check_in", "start", "session", "screening", "directive", "questionnaire",
          "session_exercise", "screening_answer", "directive_exclusion", "questionnaire_answer"}) {
        const std::string name{table};
        INFO(name);
        // An entry that is not there stands between two that are.
        CHECK(entriesAreDamagedBy("UPDATE entry SET seq = seq * 10; UPDATE " + name +
                                  " SET entry = 15"));
        CHECK(entriesAreDamagedBy("UPDATE " + name + " SET entry = 99"));
        CHECK(entriesAreDamagedBy("DELETE FROM " + name));
        // Answers to the same question twice say no more than once.
        if (name != "screening_answer")
            CHECK(entriesAreDamagedBy("INSERT INTO " + name + " SELECT * FROM " + name));
    }
}

TEST_CASE("an instant of revision of which half is missing is damage")
{
    const Folder folder;
    {
        Diary diary = opened(folder.file());
        const EntryId id = must(diary.add(on("2026-11-20"), checkIn(1), noon())).id;
        must(diary.amend(id, on("2026-11-20"), checkIn(2), noon()));
    }
    for (const char* half : {"revised_ms", "revised_offset"}) {
        LooseTables tables{folder.file()};
        CHECK(readEntries(tables.database()).size() == 1);
        tables.exec("UPDATE entry SET " + std::string(half) + " = NULL");
        CHECK(isDamage([&] { static_cast<void>(readEntries(tables.database())); }));
    }
}

TEST_CASE("an entry that is asked for by a number that none has is damage")
{
    LooseTables tables;
    CHECK(isDamage([&] { static_cast<void>(readEntry(tables.database(), 99)); }));
    CHECK_FALSE(isDamage([&] { static_cast<void>(readEntry(tables.database(), 1)); }));
}

TEST_CASE("a row of the change log that the table would not take is damage")
{
    for (const char* sql :
         {"UPDATE change_log SET kind = 'sleep'", "UPDATE change_log SET entry = NULL",
          "UPDATE change_log SET undoes = 'all'", "UPDATE change_log SET after = x'41'",
          "UPDATE change_log SET hash = 'hash'", "UPDATE change_log SET previous_hash = NULL"}) {
        INFO(sql);
        LooseTables tables;
        tables.exec(sql);
        CHECK(isDamage(
            [&] { ChangeLogTable::readAll(tables.database(), [](const LogRow& /*row*/) {}); }));
    }
}

TEST_CASE("a change is not taken for written because a row bears its number")
{
    LooseTables tables;
    const auto row = ChangeLogTable::find(tables.database(), 2);
    REQUIRE(row);
    CHECK(isRecorded(tables.database(), {2, row->hash}));
    CHECK_FALSE(isRecorded(tables.database(), {}));
    CHECK_FALSE(isRecorded(tables.database(), {99, row->hash}));
    CHECK_FALSE(isRecorded(tables.database(), {2, std::string(16, 'x')}));
    tables.exec("UPDATE change_log SET at_ms = at_ms + 1 WHERE seq = 2");
    CHECK_FALSE(isRecorded(tables.database(), {2, row->hash}));
}

TEST_CASE("a change log whose rows are not found by their own numbers is damage, and no crash")
{
    LooseTables tables;
    tables.exec("ALTER TABLE change_log RENAME TO rows;"
                "CREATE VIEW change_log AS SELECT abs(random()) AS seq, entry, kind, at_ms, "
                "at_offset, undoes, before, after, previous_hash, hash FROM rows");
    CHECK(isDamage([&] { static_cast<void>(stepsIn(tables.database(), 9)); }));
}

TEST_CASE("a change that tells of no entry that can be read is damage")
{
    LogRow row;
    row.after = "no entry";
    CHECK(isDamage([&] { static_cast<void>(changeOf(row, {})); }));
    row.after.reset();
    CHECK_FALSE(changeOf(row, {}).after);
}

TEST_CASE("a fact about the diary that is missing, or is no number where one belongs, is damage")
{
    const auto text = [](const MetaTable& meta) { static_cast<void>(meta.text("key")); };
    const auto number = [](const MetaTable& meta) { static_cast<void>(meta.number("key")); };
    const auto fates = [](const MetaTable& meta) { static_cast<void>(fatesIn(meta)); };
    CHECK(factsAreDamagedBy("other", "1", text));
    CHECK(factsAreDamagedBy("key", "", number));
    CHECK(factsAreDamagedBy("key", "many", number));
    CHECK(factsAreDamagedBy("key", "12 ", number));
    CHECK(factsAreDamagedBy("key", "99999999999999999999", number));
    CHECK_FALSE(factsAreDamagedBy("key", "-12", number));
    CHECK(factsAreDamagedBy("fate.id", "lost 2026-11-20T12:00:00Z", fates));
    CHECK(factsAreDamagedBy("fate.id", "removed yesterday", fates));
    CHECK(factsAreDamagedBy("fate.id", "restored", fates));
    CHECK_FALSE(factsAreDamagedBy("fate.id", "restored 2026-11-20T12:00:00Z", fates));
}

TEST_CASE("facts are found by the beginning of their keys, up to the last of all")
{
    MetaTable meta;
    meta.set("note.a", "1");
    meta.set("note.b", "2");
    CHECK(meta.under("note.") == std::map<std::string, std::string>{{"a", "1"}, {"b", "2"}});
    CHECK(meta.under("other.").empty());
    CHECK(meta.under("a.").empty());
}

TEST_CASE("only what has the form of a UUID is one")
{
    const std::string uuid = "0b0e5a0c-7d1e-4d0a-9a53-1c2d3e4f5a6b";
    CHECK(isUuid(uuid));
    for (const std::size_t at : {std::size_t{0}, std::size_t{8}, std::size_t{35}})
        for (const char other : {'x', 'B', '-', ' '}) {
            std::string changed = uuid;
            changed[at] = other;
            INFO(changed);
            CHECK(isUuid(changed) == (changed == uuid));
        }
    CHECK_FALSE(isUuid(uuid + "0"));
}
