// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/hashing.h"
#include "diary/workshop.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

const EntryId kFirst{"00000000-0000-4000-8000-000000000001"};
const EntryId kSecond{"00000000-0000-4000-8000-000000000002"};

Entry entryOf(const EntryId& id, int pain)
{
    return {id, on("2026-11-20"), checkIn(pain), at("2026-11-20T07:30:00+01:00"),
            at("2026-11-20T08:00:00+01:00")};
}

Stored<Done> apply(Diary& diary, const Batch& batch)
{
    return diary.apply([&](const Whole&) { return batch; }, noon());
}

} // namespace

TEST_CASE("a batch adds, changes, removes and brings back, and each is in the change log")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry own = must(diary.add(on("2026-11-19"), checkIn(1), noon()));
    const Entry first = entryOf(kFirst, 2);
    const Entry second = entryOf(kSecond, 3);
    must(apply(diary, {{&second, &first}, {own.id}, {}, ProtocolRef{"gentle", 1}}));
    CHECK(must(diary.entries()) == std::vector{first, second});
    CHECK(must(diary.protocol()) == ProtocolRef{"gentle", 1});
    const Entry later = entryOf(kFirst, 7);
    must(apply(diary, {{&later, &own}, {}, {}}));
    CHECK(must(diary.entries()) == std::vector{own, later, second});
    const auto changes = must(diary.history(kFirst));
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].kind == ChangeKind::Amend);
    CHECK(changes[1].before == first);
    CHECK(must(diary.history(own.id)).size() == 3);
    must(diary.undo(noon()));
    CHECK_FALSE(must(diary.find(own.id)).has_value());
    must(Diary::open(folder.file(), IfMissing::Refuse));
}

TEST_CASE("a batch that cannot be kept leaves nothing behind")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry good = entryOf(kFirst, 2);
    const Entry noUuid = entryOf({"17"}, 2);
    CHECK(problemOf(apply(diary, {{&good, &noUuid}, {}, {}})) == StorageProblem::Other);
    Entry noTime = entryOf(kSecond, 2);
    noTime.recordedAt.reset();
    CHECK(problemOf(apply(diary, {{&good, &noTime}, {}, {}})) == StorageProblem::Other);
    CHECK(problemOf(apply(diary, {{&good}, {kSecond}, {}})) == StorageProblem::NotFound);
    CHECK(must(diary.entries()).empty());
    must(diary.add(on("2026-11-19"), checkIn(1), noon()));
}

TEST_CASE("removals are noted with their latest instant, whatever the clock does")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry own = must(diary.add(on("2026-11-19"), checkIn(1), noon()));
    CHECK(must(diary.whole()).fates.empty());
    must(diary.remove(own.id, noon()));
    CHECK(must(diary.whole()).fates == std::vector<Fate>{{own.id, noon(), Fate::Kind::Removed}});
    must(diary.undo(at("2016-01-01T00:00:00Z")));
    const Whole whole = must(diary.whole());
    REQUIRE(whole.fates.size() == 1);
    CHECK(whole.fates[0].kind == Fate::Kind::Restored);
    CHECK(whole.fates[0].at > noon());
    CHECK(whole.entries == std::vector{own});
    const Fate elsewhere{kFirst, noon(), Fate::Kind::Removed};
    must(apply(diary, {{}, {}, {elsewhere}}));
    CHECK(must(diary.whole()).fates.front() == elsewhere);
}

TEST_CASE("a removal is noted no earlier than the entry was touched, whatever the clock does")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Timestamp longAgo = at("2016-01-01T00:00:00Z");
    const Entry removed = must(diary.add(on("2026-11-19"), checkIn(1), noon()));
    must(diary.remove(removed.id, longAgo));
    must(diary.add(on("2026-11-20"), checkIn(2), noon()));
    must(diary.undo(longAgo));
    const auto fates = must(diary.whole()).fates;
    REQUIRE(fates.size() == 2);
    for (const Fate& each : fates) {
        CHECK(each.kind == Fate::Kind::Removed);
        CHECK(each.at.utcMilliseconds >= noon().utcMilliseconds);
    }
}

TEST_CASE("entries of the same instant stand in the order of their ids in every copy")
{
    const Folder folder;
    const Entry first = entryOf(kFirst, 2);
    const Entry second = entryOf(kSecond, 3);
    for (const char* name : {"one.db", "two.db"}) {
        Diary diary = opened(folder.file(name));
        const bool turned = std::string_view(name) == "two.db";
        must(apply(diary, {{turned ? &second : &first}, {}, {}}));
        must(apply(diary, {{turned ? &first : &second}, {}, {}}));
        CHECK(must(diary.entries()) == std::vector{first, second});
    }
}

TEST_CASE("what an import put over an entry can be taken back where it was never revised")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const Entry own = must(diary.add(on("2026-11-19"), checkIn(1), noon()));
    Entry other = own;
    other.body = checkIn(7);
    must(apply(diary, {{&other}, {}, {}}));
    CHECK(must(diary.entries()) == std::vector{other});
    must(diary.undo(at("2026-11-21T09:00:00Z")));
    const Entry again = must(diary.entries()).front();
    CHECK(again.body == own.body);
    CHECK(again.revisedAt == at("2026-11-21T09:00:00Z"));
}

TEST_CASE("all that a diary holds is the same whether it was just opened or read before")
{
    const Folder folder;
    const Entry entry = must(opened(folder.file()).add(on("2026-11-19"), checkIn(1), noon()));
    Diary diary = opened(folder.file());
    const Whole first = must(diary.whole());
    const Whole second = must(diary.whole());
    CHECK(first.entries == std::vector{entry});
    CHECK(second.entries == first.entries);
    CHECK(second.protocol == first.protocol);
}
