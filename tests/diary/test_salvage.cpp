// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/canonical.h"
#include "diary/database.h"
#include "diary/salvage.h"
#include "diary/schema.h"
#include "diary/tables/change_log_table.h"
#include "diary/workshop.h"

#include <algorithm>
#include <random>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// A diary of 120 entries, some corrected, some removed.
struct Sample
{
    Folder folder;
    std::string path = folder.file();
    std::vector<Entry> entries;
    std::string bytes;

    Sample()
    {
        Diary diary = opened(path);
        std::vector<EntryId> ids;
        for (int day = 0; day < 15; ++day)
            for (const EntryBody& body : oneOfEach())
                ids.push_back(must(diary.add(on("2026-11-01").plusDays(day), body, noon())).id);
        must(diary.amend(ids[9], on("2026-11-02"), checkIn(5, "better"), noon()));
        must(diary.remove(ids[20], noon()));
        must(diary.remove(ids[21], noon()));
        must(diary.undo(noon()));
        must(diary.setNote("name", "Ada"));
        must(diary.setProtocol({"gentle", 1}));
        entries = must(diary.entries());
        bytes = bytesOf(path);
    }

    /// Salvages a file of these bytes; whatever comes of it is a subset of what there was.
    [[nodiscard]] Copied<Salvaged> salvageFrom(const std::string& changed) const
    {
        writeBytes(path, changed);
        fs::remove(folder.file("saved.db"));
        auto salvaged = salvage(path, folder.file("saved.db"));
        REQUIRE(bytesOf(path) == changed);
        if (!salvaged)
            return salvaged;
        Diary saved = opened(folder.file("saved.db"));
        for (const Entry& each : must(saved.entries()))
            REQUIRE(wasThere(each));
        return salvaged;
    }
    [[nodiscard]] std::string withRubbish(std::size_t at, std::size_t size) const
    {
        std::string changed = bytes;
        std::mt19937 random{static_cast<unsigned>(at)};
        for (std::size_t i = at; i < std::min(at + size, changed.size()); ++i)
            changed[i] = static_cast<char>(random());
        return changed;
    }

private:
    /// Where the log has rows missing, an entry may come back as it was before its last change.
    [[nodiscard]] bool wasThere(const Entry& entry) const
    {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const Entry& each) { return each.id == entry.id; }) ||
               entry.date == on("2026-11-03");
    }
};

} // namespace

TEST_CASE("out of a whole diary everything is saved, with its history")
{
    const Sample sample;
    const auto salvaged = sample.salvageFrom(sample.bytes);
    REQUIRE(salvaged.ok());
    CHECK(salvaged->recovered == 120);
    CHECK(salvaged->lost == 0);
    CHECK(salvaged->fromLog == 0);
    CHECK(salvaged->changesKept);
    CHECK(salvaged->factsKept);
    Diary saved = opened(sample.folder.file("saved.db"));
    CHECK(must(saved.entries()) == sample.entries);
    CHECK(must(saved.note("name")) == "Ada");
    CHECK(must(saved.protocol()).id == "gentle");
    CHECK_FALSE(must(saved.undo(noon())).empty());
    CHECK(must(saved.entries()).size() == sample.entries.size() + 1);
}

TEST_CASE("an entry whose row does not hold comes back from the change log")
{
    const Sample sample;
    runSql(sample.path, "UPDATE check_in SET pain = 9 WHERE entry = 10");
    const auto salvaged = sample.salvageFrom(bytesOf(sample.path));
    REQUIRE(salvaged.ok());
    CHECK(salvaged->recovered == 120);
    CHECK(salvaged->fromLog == 1);
    CHECK(salvaged->lost == 0);
    Diary saved = opened(sample.folder.file("saved.db"));
    CHECK(must(saved.entries()) == sample.entries);
}

TEST_CASE("rows of the change log that are gone cost the history and no entry")
{
    const Sample sample;
    runSql(sample.path, "DROP TRIGGER change_log_is_kept; DELETE FROM change_log WHERE seq = 40");
    for (const char* statement : schemaStatements())
        if (std::string_view{statement}.starts_with("CREATE TRIGGER change_log_is_kept"))
            runSql(sample.path, statement);
    const auto salvaged = sample.salvageFrom(bytesOf(sample.path));
    REQUIRE(salvaged.ok());
    CHECK_FALSE(salvaged->changesKept);
    CHECK(salvaged->recovered == 120);
    Diary saved = opened(sample.folder.file("saved.db"));
    CHECK(must(saved.entries()) == sample.entries);
    // The removed one can still be brought back.
    CHECK(salvaged->summary.removed == 1);
    CHECK_FALSE(must(saved.undo(noon())).empty());
}

TEST_CASE("a row of the change log that tells of an entry with any number does not hold salvage up")
{
    const Sample sample;
    runSql(sample.path, "DROP TRIGGER change_log_is_kept; DELETE FROM change_log WHERE seq = 40");
    LogRow strange{.seq = 40,
                   .entry = std::int64_t{1} << 60,
                   .kind = ChangeKind::Add,
                   .at = noon(),
                   .after = canonicalText(sample.entries.front()),
                   .previousHash = firstHash()};
    strange.hash = hashOf(strange);
    {
        SQLite::Database database{sample.path, SQLite::OPEN_READWRITE};
        Statements statements{database};
        ChangeLogTable::insert(statements, strange);
    }
    runSql(sample.path, ChangeLogTable::kKeepOnDelete);
    const auto salvaged = sample.salvageFrom(bytesOf(sample.path));
    REQUIRE(salvaged.ok());
    CHECK(salvaged->recovered == 120);
    CHECK_FALSE(salvaged->changesKept);
}

TEST_CASE("a list of tables that is rubbish is replaced by that of a new diary")
{
    const Sample sample;
    for (const std::size_t at : {std::size_t{0}, std::size_t{100}, std::size_t{2048}}) {
        const auto salvaged = sample.salvageFrom(sample.withRubbish(at, 512));
        REQUIRE(salvaged.ok());
        INFO("at " << at);
        CHECK(salvaged->recovered == 120);
    }
}

TEST_CASE("rubbish in any sector leaves nearly everything, and never makes anything up")
{
    const Sample sample;
    std::mt19937 random{11};
    std::vector<std::int64_t> recovered;
    for (int i = 0; i < 40; ++i) {
        const std::size_t sector = random() % (sample.bytes.size() / 512);
        INFO("sector " << sector);
        const auto salvaged = sample.salvageFrom(sample.withRubbish(sector * 512, 512));
        REQUIRE(salvaged.ok());
        recovered.push_back(salvaged->recovered);
    }
    std::sort(recovered.begin(), recovered.end());
    CHECK(recovered[recovered.size() / 2] >= 119);
    CHECK(recovered.front() >= 100);
}

TEST_CASE("where trees cannot be followed, the pages of the change log give entries back")
{
    const Sample sample;
    // Every table begins on one of these pages.
    const auto salvaged = sample.salvageFrom(sample.withRubbish(0, std::size_t{17} * 4096));
    REQUIRE(salvaged.ok());
    CHECK(salvaged->fromLog > 60);
    CHECK(salvaged->fromLog == salvaged->recovered);
}

TEST_CASE("a file that was cut short gives back what was before the cut")
{
    const Sample sample;
    const auto salvaged = sample.salvageFrom(sample.bytes.substr(0, sample.bytes.size() * 3 / 4));
    REQUIRE(salvaged.ok());
    CHECK(salvaged->recovered > 30);
}

TEST_CASE("a small file that was cut gives every entry whose pages are still there")
{
    const Folder folder;
    const std::string path = folder.file();
    {
        Diary diary = opened(path);
        for (const EntryBody& body : oneOfEach())
            must(diary.add(on("2026-11-01"), body, noon()));
    }
    const std::string whole = bytesOf(path);
    constexpr std::size_t kPage = 4096;
    // All but the change log, which is the last table, and then even less.
    const auto savedOf = [&](std::size_t pages) {
        writeBytes(path, whole.substr(0, pages * kPage));
        fs::remove(folder.file("saved.db"));
        const auto salvaged = salvage(path, folder.file("saved.db"));
        REQUIRE(salvaged.ok());
        return salvaged->recovered;
    };
    const std::size_t pages = whole.size() / kPage;
    const auto all = static_cast<std::int64_t>(oneOfEach().size());
    CHECK(savedOf(pages - 1) == all);
    // Each table that goes takes the entries of its type alone.
    std::int64_t before = all;
    for (std::size_t left = pages - 2; left > 3; --left) {
        INFO(left);
        const std::int64_t recovered = savedOf(left);
        CHECK((recovered == before || recovered == before - 1));
        before = recovered;
    }
    CHECK(before > 0);
}

TEST_CASE("nothing comes of nothing, and no file is overwritten")
{
    const Sample sample;
    writeBytes(sample.folder.file("letter.txt"), "Dear Ada");
    const auto taken = salvage(sample.path, sample.folder.file("letter.txt"));
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().problem == CopyProblem::NameTaken);
    const auto letter = salvage(sample.folder.file("letter.txt"), sample.folder.file("saved.db"));
    REQUIRE_FALSE(letter.ok());
    CHECK(letter.error().storage.problem == StorageProblem::NotADiary);
    CHECK_FALSE(fs::exists(sample.folder.file("saved.db")));
    // A diary by its header, of which nothing is left.
    const auto bare = sample.salvageFrom(sample.bytes.substr(0, 100) +
                                         std::string(sample.bytes.size() - 100, 'x'));
    REQUIRE_FALSE(bare.ok());
    CHECK(bare.error().problem == CopyProblem::NothingWhole);
    CHECK_FALSE(salvage(sample.folder.file("none"), sample.folder.file("saved.db")).ok());
}
