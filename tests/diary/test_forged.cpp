// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/hashing.h"
#include "diary/salvage.h"
#include "diary/schema.h"
#include "diary/tables/change_log_table.h"
#include "diary/tables/meta_table.h"
#include "diary/workshop.h"

#include <SQLiteCpp/Statement.h>

#include <functional>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// A diary of three entries whose file another hand changes, with every checksum made anew.
struct Forged
{
    Folder folder;
    std::string path = folder.file();
    std::vector<Entry> entries;

    Forged()
    {
        Diary diary = opened(path);
        for (int pain = 1; pain < 4; ++pain)
            entries.push_back(must(diary.add(on("2026-11-20"), checkIn(pain), noon())));
    }

    void change(const std::function<void(SQLite::Database&)>& forge) const
    {
        SQLite::Database database{path, SQLite::OPEN_READWRITE};
        forge(database);
    }
    void setFact(std::string_view key, std::string_view value) const
    {
        change([&](SQLite::Database& database) {
            MetaTable meta = MetaTable::read(database);
            meta.set(key, value);
            meta.write(database);
        });
    }
    /// Puts another row in the place of one of the change log, with the hash that it must have.
    void replaceRow(std::int64_t seq, const std::function<void(LogRow&)>& forge) const
    {
        change([&](SQLite::Database& database) {
            LogRow row = ChangeLogTable::find(database, seq).value();
            forge(row);
            row.hash = hashOf(row);
            database.exec("DROP TRIGGER change_log_is_kept; DELETE FROM change_log WHERE seq = " +
                          std::to_string(seq));
            Statements statements{database};
            ChangeLogTable::insert(statements, row);
            database.exec(ChangeLogTable::kKeepOnDelete);
            MetaTable meta = MetaTable::read(database);
            if (meta.number(meta_key::kChanges) == seq)
                meta.set(meta_key::kLastHash, toHex(row.hash));
            meta.write(database);
        });
    }
    /// Spoils the row of an entry, so that only the change log can tell of it.
    void spoil(std::int64_t entry) const
    {
        runSql(path, "UPDATE check_in SET pain = 9 WHERE entry = " + std::to_string(entry));
    }
    [[nodiscard]] Salvaged salvaged() const
    {
        auto made = salvage(path, folder.file("saved.db"));
        REQUIRE(made.ok());
        return *made;
    }
    void checkThatOneIsLost() const
    {
        const Salvaged made = salvaged();
        CHECK(made.recovered == 2);
        CHECK(made.lost == 1);
    }
};

} // namespace

TEST_CASE("a row of the change log that tells of no entry is damage where it is read")
{
    const Forged forged;
    forged.replaceRow(3, [](LogRow& row) { row.after = "no entry"; });
    {
        Diary diary = opened(forged.path);
        CHECK(problemOf(diary.history(forged.entries[2].id)) == StorageProblem::Damaged);
        CHECK(problemOf(diary.steps(9)) == StorageProblem::Damaged);
        CHECK(problemOf(diary.undo(noon())) == StorageProblem::Damaged);
        CHECK(must(diary.entries()) == forged.entries);
        CHECK(diary.history(forged.entries[0].id).ok());
    }
    // The entry itself is whole.
    CHECK(forged.salvaged().recovered == 3);
}

TEST_CASE("an entry of which neither row nor change can be read is lost, and the others are not")
{
    const Forged forged;
    forged.replaceRow(3, [](LogRow& row) { row.after = "no entry"; });
    forged.spoil(3);
    forged.checkThatOneIsLost();
}

TEST_CASE("a change log whose rows do not follow one another is not kept, and costs no entry")
{
    const Forged forged;
    SECTION("a row that follows another one")
    {
        forged.replaceRow(2, [](LogRow& row) { row.previousHash = std::string(16, 'x'); });
    }
    SECTION("a last row that is not the one that the diary tells of")
    {
        forged.setFact(meta_key::kLastHash, std::string(32, 'a'));
    }
    SECTION("a row fewer than the diary tells of")
    {
        forged.setFact(meta_key::kChanges, "4");
    }
    CHECK(problemOfOpening(forged.path) == StorageProblem::Damaged);
    const Salvaged salvaged = forged.salvaged();
    CHECK(salvaged.recovered == 3);
    CHECK_FALSE(salvaged.changesKept);
    CHECK(must(opened(forged.folder.file("saved.db")).entries()) == forged.entries);
}

TEST_CASE("two entries are never saved under one id")
{
    const Forged forged;
    const auto first = [&] {
        SQLite::Database database{forged.path};
        return ChangeLogTable::find(database, 1).value().after;
    }();
    forged.replaceRow(2, [&](LogRow& row) { row.after = first; });
    forged.spoil(2);
    forged.checkThatOneIsLost();
}

TEST_CASE("an entry whose changes bear a number that no entry has is not made up")
{
    const Forged forged;
    forged.replaceRow(2, [&](LogRow& row) { row.entry = -2; });
    forged.spoil(2);
    forged.checkThatOneIsLost();
}

TEST_CASE("a diary that tells of more entries than a file can hold is salvaged in a moment")
{
    const Forged forged;
    forged.setFact(meta_key::kEntries, "1000000000000000");
    const Salvaged salvaged = forged.salvaged();
    CHECK(salvaged.recovered == 3);
    CHECK(salvaged.lost == 1'000'000'000'000'000 - 3);
}

TEST_CASE("a diary without entries keeps its notes when it is salvaged")
{
    const Folder folder;
    must(opened(folder.file()).setNote("name", "Ada"));
    const auto salvaged = salvage(folder.file(), folder.file("saved.db"));
    REQUIRE(salvaged.ok());
    CHECK(salvaged->recovered == 0);
    CHECK(salvaged->lost == 0);
    CHECK(salvaged->changesKept);
    CHECK(must(opened(folder.file("saved.db")).note("name")) == "Ada");
}

TEST_CASE("nothing is added behind a change log that does not end as the diary tells")
{
    const Forged forged;
    Diary diary = opened(forged.path);
    const auto [key, value] = GENERATE(table<std::string_view, std::string>(
        {{meta_key::kLastHash, std::string(32, 'a')}, {meta_key::kChanges, "7"}}));
    forged.setFact(key, value);
    const std::string before = bytesOf(forged.path);
    CHECK(problemOf(diary.add(on("2026-11-21"), checkIn(5), noon())) == StorageProblem::Damaged);
    CHECK(bytesOf(forged.path) == before);
}
