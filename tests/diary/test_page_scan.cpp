// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/page_scan.h"

#include "diary/canonical.h"
#include "diary/workshop.h"

#include <algorithm>
#include <random>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::size_t kPage = 4096;

/// The bytes of a diary whose notes take no page, a bit more than one, and several.
struct LongNotes
{
    std::vector<Entry> entries;
    std::string bytes;

    LongNotes()
    {
        const Folder folder;
        Diary diary = opened(folder.file());
        for (const std::size_t length : {10, 3000, 3900, 4100, 8200, 20'000})
            entries.push_back(
                must(diary.add(on("2026-11-20"), checkIn(3, std::string(length, 'n')), noon())));
        bytes = bytesOf(folder.file());
    }
};

} // namespace

TEST_CASE("rows of the change log that are longer than a page are found without the trees")
{
    const LongNotes diary;
    std::vector<Entry> found;
    for (const LogRow& row : scanForLogRows(diary.bytes))
        found.push_back(parseCanonical(row.after.value()).value());
    REQUIRE(found.size() == diary.entries.size());
    for (const Entry& each : diary.entries)
        CHECK(std::find(found.begin(), found.end(), each) != found.end());
}

TEST_CASE("a long row of which a page is lost is no row, and those beside it are found")
{
    const LongNotes diary;
    const auto whole = scanForLogRows(diary.bytes).size();
    std::size_t fewer = 0;
    for (std::size_t page = 0; page < diary.bytes.size() / kPage; ++page) {
        INFO("page " << page);
        std::string changed = diary.bytes;
        std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(page * kPage), kPage, '\0');
        const auto rows = scanForLogRows(changed);
        CHECK(rows.size() <= whole);
        fewer += rows.size() + 1 == whole ? 1 : 0;
    }
    // The pages that the five long rows have besides.
    CHECK(fewer >= 8);
    CHECK(scanForLogRows(diary.bytes.substr(0, diary.bytes.size() / 2)).size() < whole);
}

TEST_CASE("what lies on a page like a row of the change log, but for one cell, is none")
{
    const Folder folder;
    runSql(folder.file(), "CREATE TABLE log(seq, entry, kind, at_ms, at_offset, undoes, before, "
                          "after, previous_hash, hash);"
                          "CREATE TABLE short(seq, entry)");
    const std::vector<std::string> whole{
        "NULL",     "2",       "'add'",
        "1",        "1",       "NULL",
        "'before'", "'after'", "x'0102030405060708090a0b0c0d0e0f10'",
        "x'01'"};
    const std::vector<std::string> cells{"NULL", "1", "1.5", "'text'", "x'01'", "''", "x''"};
    for (std::size_t place = 0; place < whole.size(); ++place)
        for (const std::string& cell : cells) {
            std::string row;
            for (std::size_t i = 0; i < whole.size(); ++i)
                row += (i == 0 ? "" : ", ") + (i == place ? cell : whole[i]);
            runSql(folder.file(), "INSERT INTO log VALUES(" + row + ")");
        }
    runSql(folder.file(), "INSERT INTO short VALUES(NULL, 1)");
    CHECK(scanForLogRows(bytesOf(folder.file())).empty());
}

TEST_CASE("a chain of pages that leads round in a circle or nowhere comes to an end")
{
    const LongNotes diary;
    std::mt19937 random{7};
    const auto pages = static_cast<unsigned>(diary.bytes.size() / kPage);
    for (int i = 0; i < 300; ++i) {
        std::string changed = diary.bytes;
        // The first four bytes of a page that continues a row name the next one.
        for (std::size_t page = 1; page < pages; ++page)
            if (random() % 3 == 0)
                changed[page * kPage + 3] = static_cast<char>(random() % (pages + 2));
        for (const LogRow& row : scanForLogRows(changed))
            CHECK(hashOf(row) == row.hash);
    }
}
