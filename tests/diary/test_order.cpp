// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"
#include "engine/replay.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

std::vector<int> pains(const std::vector<Entry>& entries)
{
    std::vector<int> all;
    for (const Entry& entry : entries)
        all.push_back(std::get<CheckIn>(entry.body).pain.value());
    return all;
}

} // namespace

TEST_CASE("entries come by date, then in the order in which they were written down")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-21"), checkIn(3), noon()));
    must(diary.add(on("2026-11-20"), checkIn(1), at("2026-11-21T09:00:00Z")));
    must(diary.add(on("2026-11-20"), checkIn(2), at("2026-11-21T09:30:00Z")));
    auto entries = must(diary.entries());
    CHECK(pains(entries) == std::vector<int>{1, 2, 3});
    auto sorted = entries;
    sortForReplay(sorted);
    CHECK(sorted == entries);
}

TEST_CASE("the order of writing down survives a clock that goes back or stands still")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.add(on("2026-11-20"), checkIn(2), at("2016-01-01T00:00:00Z")));
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const Entry other = must(diary.add(on("2026-11-19"), checkIn(0), at("2016-01-01T00:00:00Z")));
    auto entries = must(diary.entries());
    CHECK(pains(entries) == std::vector<int>{0, 1, 2, 3});
    CHECK(entries[2].recordedAt == at("2026-11-20T12:00:00.001Z"));
    CHECK(entries[3].recordedAt == at("2026-11-20T12:00:00.002Z"));
    CHECK(other.recordedAt == at("2016-01-01T00:00:00Z"));
    auto sorted = entries;
    sortForReplay(sorted);
    CHECK(sorted == entries);
}

TEST_CASE("a removed entry still holds its place in the order")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry first = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.remove(first.id, noon()));
    must(diary.add(on("2026-11-20"), checkIn(2), at("2026-11-20T11:00:00Z")));
    const std::vector<std::int64_t> removal{2};
    must(diary.takeBack(removal, noon()));
    CHECK(pains(must(diary.entries())) == std::vector<int>{1, 2});
}

TEST_CASE("an entry that an import has dated later still stands before what is written after it")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    Entry first = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.add(on("2026-11-19"), checkIn(0), at("2026-11-20T12:30:00Z")));
    first.recordedAt = at("2026-11-20T15:00:00Z");
    must(diary.apply(
        [&](const Whole&) {
            return Batch{{&first}, {}, {}, {}};
        },
        at("2026-11-20T12:45:00Z")));
    const Entry last = must(diary.add(on("2026-11-20"), checkIn(2), at("2026-11-20T13:00:00Z")));
    CHECK(last.recordedAt == at("2026-11-20T15:00:00.001Z"));
    CHECK(pains(must(diary.entries())) == std::vector<int>{0, 1, 2});
}

TEST_CASE("an entry that another program wrote in between, by a clock ahead, keeps its place")
{
    const Folder folder;
    Diary window = opened(folder.file());
    must(window.add(on("2026-11-20"), checkIn(1), noon()));
    Diary command = opened(folder.file());
    must(command.add(on("2026-11-20"), checkIn(2), at("2026-11-20T15:00:00Z")));
    const Entry last = must(window.add(on("2026-11-20"), checkIn(3), at("2026-11-20T13:00:00Z")));
    CHECK(last.recordedAt == at("2026-11-20T15:00:00.001Z"));
    CHECK(pains(must(window.entries())) == std::vector<int>{1, 2, 3});
    // Of another date, the clock may be behind.
    const Entry other = must(window.add(on("2026-11-19"), checkIn(0), at("2026-11-20T13:00:00Z")));
    CHECK(other.recordedAt == at("2026-11-20T13:00:00Z"));
}

TEST_CASE("a clock that went back moves no entry of a date that has only earlier ones")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(1), at("2026-11-20T09:00:00Z")));
    must(diary.add(on("2026-11-21"), checkIn(2), at("2036-01-01T00:00:00Z")));
    const Entry again = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    CHECK(again.recordedAt == noon());
}
