// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/generators.h"
#include "diary/workshop.h"

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("every type of entry comes back with every field, after a restart too")
{
    const Folder folder;
    std::vector<Entry> added;
    {
        Diary diary = opened(folder.file());
        for (const EntryBody& body : oneOfEach())
            added.push_back(must(diary.add(on("2026-11-20"), body, noon())));
        CHECK(must(diary.entries()) == added);
    }
    Diary diary = opened(folder.file());
    CHECK(must(diary.entries()) == added);
    CHECK(must(diary.entries()) == added);
    for (const Entry& entry : added)
        CHECK(must(diary.find(entry.id)) == entry);
}

TEST_CASE("any body that the engine allows is stored and read unchanged")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    CHECK(rc::check([&] {
        const Date date = anyDate();
        const EntryBody body = anyBody();
        const Timestamp now = anyTimestamp();
        const auto added = diary.add(date, body, now);
        RC_ASSERT(added.ok());
        RC_ASSERT(added->body == body);
        RC_ASSERT(added->date == date);
        const auto found = diary.find(added->id);
        RC_ASSERT(found.ok());
        RC_ASSERT(*found == *added);
        const auto history = diary.history(added->id);
        RC_ASSERT(history.ok());
        RC_ASSERT(history->back().after == *added);
    }));
}

TEST_CASE("a body may become one of another type")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const auto bodies = oneOfEach();
    EntryId id = must(diary.add(on("2026-11-20"), bodies.back(), noon())).id;
    for (const EntryBody& body : bodies) {
        CHECK(must(diary.amend(id, on("2026-11-21"), body, noon())).body == body);
        CHECK(must(diary.find(id))->body == body);
    }
}

TEST_CASE("a body that the engine does not allow is refused and nothing is changed")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    CheckIn tooMuchSleep = checkIn(3);
    tooMuchSleep.sleep = 11;
    CheckIn withNul = checkIn(3, std::string("a\0b", 3));
    CheckIn tooLong = checkIn(3, std::string(kLongestNote + 1, 'x'));
    Session noSets{*Pain::from(1), *Pain::from(1), *Pain::from(1)};
    noSets.exercises = {{"squat", 0}};
    for (const EntryBody& body : std::vector<EntryBody>{tooMuchSleep, withNul, tooLong, noSets})
        CHECK(problemOf(diary.add(on("2026-11-20"), body, noon())) == StorageProblem::Other);
    CHECK(must(diary.entries()).empty());
}

TEST_CASE("the longest note fits, in any script")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    std::string note;
    while (note.size() + 4 <= static_cast<std::size_t>(kLongestNote))
        note += "\xF0\x9F\x92\xAA";
    const Entry added = must(diary.add(on("2026-11-20"), checkIn(1, note), noon()));
    CHECK(must(diary.find(added.id)) == added);
}

TEST_CASE("SQL in a text is only text")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const std::string nasty = "'); DROP TABLE entry; --";
    must(diary.add(on("2026-11-20"), checkIn(1, nasty), noon()));
    must(diary.setNote(nasty, nasty));
    CHECK(must(diary.note(nasty)) == nasty);
    CHECK(must(diary.entries()).size() == 1);
    CHECK_FALSE(must(diary.find(EntryId{nasty})).has_value());
}

TEST_CASE("protocol and notes are kept over a restart")
{
    const Folder folder;
    {
        Diary diary = opened(folder.file());
        CHECK(must(diary.protocol()) == ProtocolRef{"standard", 1});
        CHECK_FALSE(must(diary.note("name")).has_value());
        must(diary.setProtocol({"gentle", 2}));
        must(diary.setNote("name", "Ada"));
        must(diary.setNote("name", "Grace"));
    }
    Diary diary = opened(folder.file());
    CHECK(must(diary.protocol()) == ProtocolRef{"gentle", 2});
    CHECK(must(diary.note("name")) == "Grace");
}

TEST_CASE("a directive that lifts, or orders nothing about an exercise, is read as it was written")
{
    const Folder folder;
    Directive lifted;
    lifted.by = Hand::Clinician;
    lifted.capLevel = Order<LevelName>::lift();
    lifted.holdUntil = Order<Date>::lift();
    lifted.acceptablePain = Order<int>::lift();
    lifted.excludeExercises = Order<std::vector<std::string>>::lift();
    Directive level;
    level.setLevel = LevelName{"B1"};
    {
        Diary diary = opened(folder.file());
        must(diary.add(on("2026-11-19"), lifted, noon()));
        must(diary.add(on("2026-11-20"), level, noon()));
    }
    const auto entries = must(opened(folder.file()).entries());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].body == EntryBody{lifted});
    CHECK(entries[1].body == EntryBody{level});
}
