// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"
#include <rapidcheck.h>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

using Pains = std::vector<int>;

/// The pains of the check-ins that stand, in order.
Pains pains(Diary& diary)
{
    Pains all;
    for (const Entry& entry : must(diary.entries()))
        all.push_back(std::get<CheckIn>(entry.body).pain.value());
    return all;
}

/// How many steps can be taken back and made again.
std::pair<std::size_t, std::size_t> offered(Diary& diary)
{
    const Steps steps = must(diary.steps(100));
    return {steps.done.size(), steps.undone.size()};
}

using Offered = std::pair<std::size_t, std::size_t>;

} // namespace

TEST_CASE("what was undone is made again in the reverse order, and after a restart")
{
    const Folder folder;
    {
        Diary diary = opened(folder.file());
        const Entry entry = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
        must(diary.amend(entry.id, entry.date, checkIn(2), noon()));
        must(diary.remove(entry.id, noon()));
        for (int i = 0; i < 3; ++i)
            must(diary.undo(noon()));
        CHECK(pains(diary).empty());
        CHECK(offered(diary) == Offered{0, 3});
    }
    Diary diary = opened(folder.file());
    CHECK(must(diary.redo(noon())).size() == 1);
    CHECK(pains(diary) == Pains{1});
    must(diary.redo(noon()));
    CHECK(pains(diary) == Pains{2});
    CHECK(offered(diary) == Offered{2, 1});
    must(diary.redo(noon()));
    CHECK(pains(diary).empty());
    CHECK(must(diary.redo(noon())).empty());
    must(diary.undo(noon()));
    must(diary.undo(noon()));
    CHECK(pains(diary) == Pains{1});
}

TEST_CASE("a new change ends what could be made again")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.undo(noon()));
    must(diary.add(on("2026-11-20"), checkIn(2), noon()));
    CHECK(offered(diary) == Offered{1, 0});
    CHECK(must(diary.redo(noon())).empty());
    must(diary.undo(noon()));
    CHECK(offered(diary) == Offered{0, 1});
    must(diary.redo(noon()));
    CHECK(pains(diary) == Pains{2});
}

TEST_CASE("changes of one transaction are taken back and made again together, others alone")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry own = must(diary.add(on("2026-11-19"), checkIn(1), noon()));
    const Entry first{
        {"00000000-0000-4000-8000-000000000001"}, on("2026-11-20"), checkIn(2), noon()};
    const Entry second{
        {"00000000-0000-4000-8000-000000000002"}, on("2026-11-21"), checkIn(3), noon()};
    must(diary.apply(
        [&](const Whole&) {
            return Batch{{&first, &second}, {own.id}, {}, {}};
        },
        noon()));
    CHECK(offered(diary) == Offered{2, 0});
    CHECK(must(diary.steps(9)).done.back().changes.size() == 3);
    CHECK(must(diary.steps(9)).done.back().first.after == first);
    CHECK(must(diary.undo(noon())).size() == 3);
    CHECK(pains(diary) == Pains{1});
    CHECK(must(diary.redo(noon())).size() == 3);
    CHECK(pains(diary) == Pains{2, 3});
    must(diary.undo(noon()));
    must(diary.undo(noon()));
    CHECK(pains(diary).empty());
}

TEST_CASE("what another has changed since is not taken back over it")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry entry = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.amend(entry.id, entry.date, checkIn(2), noon()));
    CHECK(problemOf(diary.takeBack({1}, noon())) == StorageProblem::NotFound);
    CHECK(problemOf(diary.takeBack({7}, noon())) == StorageProblem::NotFound);
    CHECK(pains(diary) == Pains{2});
}

TEST_CASE("what stands again after an undo counts as revised, so that it wins over the correction")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry entry = must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    const Entry amended =
        must(diary.amend(entry.id, entry.date, checkIn(2), at("2026-11-22T09:00:00Z")));
    must(diary.undo(at("2026-11-21T09:00:00Z")));
    const Entry now = must(diary.entries()).front();
    CHECK(now.body == entry.body);
    CHECK(now.revisedAt > amended.revisedAt);
}

TEST_CASE("an id given to an addition keeps a second attempt from adding it twice")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const EntryId id{"00000000-0000-4000-8000-000000000001"};
    const Entry once = must(diary.add(on("2026-11-20"), checkIn(1), noon(), id));
    CHECK(once.id == id);
    CHECK(must(diary.add(on("2026-11-20"), checkIn(1), noon(), id)) == once);
    CHECK(pains(diary) == Pains{1});
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(1), noon(), EntryId{"17"})) ==
          StorageProblem::Other);
}

TEST_CASE("undo and redo are those of a list of states, whatever is mixed")
{
    CHECK(rc::check([] {
        const Folder folder;
        Diary diary = opened(folder.file());
        const auto content = [&diary] {
            std::vector<std::pair<EntryId, EntryBody>> all;
            for (const Entry& entry : must(diary.entries()))
                all.emplace_back(entry.id, entry.body);
            return all;
        };
        std::vector<decltype(content())> states{content()};
        std::size_t place = 0;
        const auto choices = *rc::gen::container<std::vector<int>>(12, rc::gen::inRange(0, 12));
        for (const int choice : choices) {
            if (choice >= 8) {
                must(choice % 2 == 0 ? diary.undo(noon()) : diary.redo(noon()));
                if (choice % 2 == 0 && place > 0)
                    --place;
                if (choice % 2 == 1 && place + 1 < states.size())
                    ++place;
            } else {
                const auto there = must(diary.entries());
                if (there.empty() || choice < 4)
                    must(diary.add(on("2026-11-20"), checkIn(choice), noon()));
                else if (choice < 6)
                    must(
                        diary.amend(there.front().id, there.front().date, checkIn(choice), noon()));
                else
                    must(diary.remove(there.front().id, noon()));
                states.resize(place + 1);
                states.push_back(content());
                ++place;
            }
            const bool same = content() == states[place];
            RC_ASSERT(same);
            const bool told = offered(diary) == Offered(place, states.size() - 1 - place);
            RC_ASSERT(told);
        }
    }));
}

TEST_CASE("changes of one instant are one step only where nothing stands between them")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    must(diary.add(on("2026-11-20"), checkIn(2), at("2026-11-20T11:00:00Z")));
    must(diary.undo(at("2026-11-20T13:00:00Z")));
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    CHECK(offered(diary) == Offered{2, 0});
    CHECK(must(diary.undo(noon())).size() == 1);
    CHECK(pains(diary) == Pains{1});
}

TEST_CASE("an id under which an entry was removed is not given to another")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const EntryId id{"00000000-0000-4000-8000-000000000001"};
    const Entry once = must(diary.add(on("2026-11-20"), checkIn(1), noon(), id));
    must(diary.remove(id, noon()));
    CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(2), noon(), id)) == StorageProblem::Other);
    CHECK(pains(diary).empty());
    must(diary.undo(noon()));
    CHECK(must(diary.entries()) == std::vector{once});
}
