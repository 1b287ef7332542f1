// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

int painOf(const Entry& entry)
{
    return std::get<CheckIn>(entry.body).pain.value();
}

/// The pains of the check-ins that stand, in order.
std::vector<int> pains(Diary& diary)
{
    std::vector<int> all;
    for (const Entry& entry : must(diary.entries()))
        all.push_back(painOf(entry));
    return all;
}

using Pains = std::vector<int>;

} // namespace

TEST_CASE("a correction replaces the entry in its place and keeps what was there")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry first = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    must(diary.add(on("2026-11-20"), checkIn(5), at("2026-11-20T18:00:00Z")));
    const Timestamp later = at("2026-11-22T09:00:00Z");
    const Entry amended = must(diary.amend(first.id, on("2026-11-20"), checkIn(4), later));
    CHECK(amended.id == first.id);
    CHECK(amended.recordedAt == first.recordedAt);
    CHECK(amended.revisedAt == later);
    CHECK(pains(diary) == Pains{4, 5});
    const auto history = must(diary.history(first.id));
    REQUIRE(history.size() == 2);
    CHECK(history[1].kind == ChangeKind::Amend);
    CHECK(history[1].at == later);
    CHECK(history[1].before == first);
    CHECK(history[1].after == amended);
}

TEST_CASE("a correction counts as later than what it corrects, whatever the clock does")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Timestamp longAgo = at("2016-01-01T00:00:00Z");
    const Entry first = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const Entry once = must(diary.amend(first.id, first.date, checkIn(4), longAgo));
    CHECK(once.revisedAt > first.recordedAt);
    const Entry twice = must(diary.amend(first.id, first.date, checkIn(5), longAgo));
    CHECK(twice.revisedAt > once.revisedAt);
}

TEST_CASE("a removed entry is gone from the replay, stays in the history and can be brought back")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry entry = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    must(diary.remove(entry.id, noon()));
    CHECK(pains(diary).empty());
    CHECK_FALSE(must(diary.find(entry.id)).has_value());
    must(diary.undo(noon()));
    CHECK(must(diary.find(entry.id)) == entry);
    const auto history = must(diary.history(entry.id));
    REQUIRE(history.size() == 3);
    CHECK(history[1].kind == ChangeKind::Remove);
    CHECK(history[1].before == entry);
    CHECK_FALSE(history[1].after.has_value());
    CHECK_FALSE(history[2].before.has_value());
    CHECK(history[2].after == entry);
}

TEST_CASE("what is not there cannot be changed")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry entry = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const EntryId unknown{"00000000-0000-4000-8000-000000000000"};
    for (const EntryId& id : {unknown, EntryId{"7"}, EntryId{}}) {
        CHECK(problemOf(diary.amend(id, entry.date, entry.body, noon())) ==
              StorageProblem::NotFound);
        CHECK(problemOf(diary.remove(id, noon())) == StorageProblem::NotFound);
        CHECK(problemOf(diary.history(id)) == StorageProblem::NotFound);
    }
    must(diary.remove(entry.id, noon()));
    CHECK(problemOf(diary.remove(entry.id, noon())) == StorageProblem::NotFound);
    CHECK(problemOf(diary.amend(entry.id, entry.date, entry.body, noon())) ==
          StorageProblem::NotFound);
    CHECK(must(diary.history(entry.id)).size() == 2);
}

TEST_CASE("undo takes back change after change, the latest first, to an empty diary")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    CHECK(must(diary.undo(noon())).empty());
    const Entry first = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    const Entry second = must(diary.add(on("2026-11-21"), checkIn(2), noon()));
    must(diary.amend(first.id, first.date, checkIn(7), noon()));
    must(diary.remove(second.id, noon()));
    CHECK(pains(diary) == Pains{7});

    const auto undone = must(diary.undo(noon()));
    REQUIRE(undone.size() == 1);
    CHECK(undone[0].kind == ChangeKind::Undo);
    CHECK(undone[0].undoes == 4);
    CHECK(undone[0].entry == second.id);
    CHECK_FALSE(undone[0].before.has_value());
    CHECK(undone[0].after == second);
    CHECK(pains(diary) == Pains{7, 2});
    CHECK_FALSE(must(diary.undo(noon())).empty());
    CHECK(pains(diary) == Pains{1, 2});
    CHECK_FALSE(must(diary.undo(noon())).empty());
    CHECK(pains(diary) == Pains{1});
    CHECK_FALSE(must(diary.undo(noon())).empty());
    CHECK(pains(diary).empty());
    CHECK(must(diary.undo(noon())).empty());
}

TEST_CASE("undo goes on where it was after a restart, and new changes come before older ones")
{
    const Folder folder;
    {
        Diary diary = opened(folder.file());
        must(diary.add(on("2026-11-20"), checkIn(1), noon()));
        must(diary.add(on("2026-11-21"), checkIn(2), noon()));
        must(diary.undo(noon()));
    }
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-22"), checkIn(3), noon()));
    CHECK(pains(diary) == Pains{1, 3});
    must(diary.undo(noon()));
    CHECK(pains(diary) == Pains{1});
    must(diary.undo(noon()));
    CHECK(pains(diary).empty());
}
