// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/database.h"
#include "diary/schema.h"
#include "diary/tables/meta_table.h"
#include "diary/workshop.h"

#include <random>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// A small diary with something of everything, its bytes and its content.
struct Sample
{
    Folder folder;
    std::string path = folder.file();
    std::vector<EntryId> ids;
    std::string bytes;
    Content content;

    Sample()
    {
        Diary diary = opened(path);
        for (const EntryBody& body : oneOfEach())
            ids.push_back(must(diary.add(on("2026-11-20"), body, noon())).id);
        must(diary.amend(ids[1], on("2026-11-21"), checkIn(5, "better"), noon()));
        must(diary.remove(ids[4], noon()));
        must(diary.remove(ids[5], noon()));
        must(diary.undo(noon()));
        must(diary.setNote("name", "Ada"));
        content = must(contentOf(diary, ids));
        bytes = bytesOf(path);
    }

    /// Whether a file of these bytes is refused, or gives the very same content.
    [[nodiscard]] bool neverSilent(const std::string& changed) const
    {
        writeBytes(path, changed);
        auto diary = Diary::open(path, IfMissing::Refuse, hasty());
        if (!diary)
            return diary.error().problem != StorageProblem::Other;
        const auto found = contentOf(*diary, ids);
        return !found || *found == content;
    }
    [[nodiscard]] bool neverSilentAfterFlip(std::size_t bit) const
    {
        std::string changed = bytes;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        return neverSilent(changed);
    }
};

} // namespace

TEST_CASE("a flipped bit is found or changes nothing: 500 bits where something is written")
{
    const Sample sample;
    std::vector<std::size_t> written;
    for (std::size_t at = 0; at < sample.bytes.size(); ++at)
        if (sample.bytes[at] != '\0')
            written.push_back(at);
    std::mt19937 random{20261120};
    for (int flip = 0; flip < 500; ++flip) {
        const std::size_t bit = written[random() % written.size()] * 8 + random() % 8;
        INFO("bit " << bit);
        REQUIRE(sample.neverSilentAfterFlip(bit));
    }
}

TEST_CASE("a flipped bit is found or changes nothing: 200 bits anywhere, and the whole header")
{
    const Sample sample;
    std::mt19937 random{1};
    for (int flip = 0; flip < 200; ++flip) {
        const std::size_t bit = random() % (sample.bytes.size() * 8);
        INFO("bit " << bit);
        REQUIRE(sample.neverSilentAfterFlip(bit));
    }
    for (std::size_t bit = 0; bit < 100 * 8; bit += 3) {
        INFO("bit " << bit);
        REQUIRE(sample.neverSilentAfterFlip(bit));
    }
}

TEST_CASE("a diary that was cut short anywhere is refused")
{
    const Sample sample;
    const std::size_t size = sample.bytes.size();
    for (const std::size_t left : {std::size_t{20}, std::size_t{99}, std::size_t{100},
                                   std::size_t{4096}, size / 2, size - 4096, size - 1}) {
        writeBytes(sample.path, std::string_view{sample.bytes}.substr(0, left));
        INFO(left << " bytes left");
        CHECK(problemOfOpening(sample.path) == StorageProblem::Damaged);
        CHECK(bytesOf(sample.path).size() == left);
    }
}

TEST_CASE("a page of zeros or of rubbish is found or was not in use")
{
    const Sample sample;
    for (std::size_t page = 1; page < sample.bytes.size() / 4096; ++page)
        for (const char filling : {'\0', '\x5a'}) {
            std::string changed = sample.bytes;
            changed.replace(page * 4096, 4096, 4096, filling);
            INFO("page " << page);
            CHECK(sample.neverSilent(changed));
        }
}

TEST_CASE("changes by another hand show at the next opening")
{
    const Sample sample;
    const auto allowLogChanges = std::string{"DROP TRIGGER change_log_is_not_altered;"
                                             "DROP TRIGGER change_log_is_kept;"
                                             "DROP TRIGGER entry_is_kept;"};
    // The triggers come back letter by letter, so that only the rows tell.
    std::string restore;
    for (const char* statement : schemaStatements())
        if (std::string_view{statement}.starts_with("CREATE TRIGGER"))
            restore += std::string{statement} + ";";
    for (const char* sql : {"UPDATE check_in SET pain = pain + 1",
                            "UPDATE entry SET note = 'other' WHERE seq = 2",
                            "UPDATE entry SET removed = 1 - removed WHERE seq = 5",
                            "UPDATE entry SET rev = rev + 1",
                            "UPDATE session_exercise SET reps = 11 WHERE position = 0",
                            "DELETE FROM session_exercise WHERE position = 2",
                            "UPDATE screening_answer SET yes = 1 - yes",
                            "DELETE FROM check_in",
                            "UPDATE meta SET value = 'brisk' WHERE key = 'protocol_id'",
                            "UPDATE meta SET value = 'Eve' WHERE key = 'note.name'",
                            "DELETE FROM meta WHERE key = 'note.name'",
                            "DELETE FROM meta WHERE key = 'seal'",
                            "INSERT INTO meta VALUES('note.more', 'x')",
                            "DELETE FROM change_log WHERE seq = (SELECT max(seq) FROM change_log)",
                            "DELETE FROM change_log WHERE seq = 3",
                            "UPDATE change_log SET at_ms = at_ms + 1",
                            "UPDATE change_log SET undoes = 9 WHERE undoes IS NOT NULL",
                            "UPDATE change_log SET after = replace(after, 'pain', 'pain ')",
                            "CREATE TABLE more(x)",
                            "CREATE VIEW v AS SELECT * FROM entry",
                            "CREATE INDEX i ON entry(date)",
                            "ALTER TABLE entry ADD COLUMN more TEXT"}) {
        writeBytes(sample.path, sample.bytes);
        runSql(sample.path, allowLogChanges + sql + ";" + restore);
        INFO(sql);
        CHECK(problemOfOpening(sample.path) == StorageProblem::Damaged);
    }
    writeBytes(sample.path, sample.bytes);
    runSql(sample.path, "DROP TRIGGER entry_is_kept");
    CHECK(problemOfOpening(sample.path) == StorageProblem::Damaged);
}

TEST_CASE("a diary whose own name is no UUID is refused, however well it is sealed")
{
    const Sample sample;
    {
        const auto database = openDatabase(sample.path);
        MetaTable meta = MetaTable::read(*database);
        meta.set(meta_key::kDiary, std::string_view{"../../elsewhere"});
        meta.write(*database);
    }
    CHECK(problemOfOpening(sample.path) == StorageProblem::Damaged);
}

TEST_CASE("what is altered while the diary is open is not handed out")
{
    const Sample sample;
    Diary diary = opened(sample.path);
    runSql(sample.path, "UPDATE check_in SET pain = pain + 1");
    CHECK(problemOf(diary.entries()) == StorageProblem::Damaged);
}
