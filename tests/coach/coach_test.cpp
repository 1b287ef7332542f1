// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/coach.h"

#include "coach/elsewhere.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace comeback;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// A coach over a diary in a folder of its own, on a day that the test sets.
struct Study
{
    Study() { open(); }

    void open()
    {
        coach.reset();
        auto diary = diary::Diary::open(path(), diary::IfMissing::Create);
        REQUIRE(diary.ok());
        auto opened = coach::Coach::open(std::move(diary).value(), [this] { return today; });
        REQUIRE(opened.ok());
        coach = std::move(opened).value();
    }
    [[nodiscard]] std::string path() const { return folder.filePath("diary.db").toStdString(); }
    EntryId add(Date date, EntryBody body)
    {
        const auto saved = coach->add(date, std::move(body));
        REQUIRE(saved.ok());
        return saved->id;
    }
    void begin()
    {
        add(today, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
        add(today, Start{*Pain::from(2), 20, {}});
    }
    [[nodiscard]] const coach::Timeline& timeline() const { return coach->timeline(); }

    QTemporaryDir folder;
    Date today = kToday;
    std::unique_ptr<coach::Coach> coach;
};

CheckIn checkIn(int pain)
{
    return {.pain = *Pain::from(pain)};
}

Session session(int before, int during, int after)
{
    return {
        .before = *Pain::from(before), .during = *Pain::from(during), .after = *Pain::from(after)};
}

} // namespace

TEST_CASE("what was added stands again after a restart")
{
    Study study;
    study.begin();
    study.add(study.today, checkIn(3));
    const auto before = study.timeline().entries;
    study.open();
    CHECK(study.timeline().entries == before);
    CHECK(study.timeline().state.mode == Mode::Active);
}

TEST_CASE("every change can be taken back and made again, in order")
{
    Study study;
    study.begin();
    const EntryId id = study.add(study.today, checkIn(3));
    REQUIRE(study.coach->amend(id, study.today, checkIn(5)).ok());
    REQUIRE(study.coach->remove(id).ok());
    const auto painNow = [&]() -> int {
        const auto place = study.timeline().find(id);
        return place ? std::get<CheckIn>(study.timeline().entries[*place].body).pain.value() : -1;
    };
    QUndoStack& stack = study.coach->undoStack();
    CHECK(painNow() == -1);
    stack.undo();
    CHECK(painNow() == 5);
    stack.undo();
    CHECK(painNow() == 3);
    stack.undo();
    CHECK(painNow() == -1);
    stack.redo();
    CHECK(painNow() == 3);
    stack.redo();
    CHECK(painNow() == 5);
    stack.redo();
    CHECK(painNow() == -1);
}

TEST_CASE("what an earlier run has done is taken back, and made again by the next one")
{
    Study study;
    study.begin();
    const EntryId id = study.add(study.today, checkIn(3));
    REQUIRE(study.coach->amend(id, study.today, checkIn(5)).ok());
    const auto painNow = [&]() -> int {
        const auto place = study.timeline().find(id);
        return place ? std::get<CheckIn>(study.timeline().entries[*place].body).pain.value() : -1;
    };
    study.open();
    CHECK(study.coach->toUndo()->kind == coach::StepSummary::Kind::Corrected);
    CHECK(study.coach->toUndo()->type == EntryType::CheckIn);
    CHECK(study.coach->toUndo()->date == study.today);
    CHECK_FALSE(study.coach->toRedo());
    study.coach->undoStack().undo();
    CHECK(painNow() == 3);
    study.coach->undoStack().undo();
    CHECK(painNow() == -1);
    study.open();
    CHECK(study.coach->toRedo()->kind == coach::StepSummary::Kind::Added);
    study.coach->undoStack().redo();
    CHECK(painNow() == 3);
    study.open();
    study.coach->undoStack().redo();
    CHECK(painNow() == 5);
    CHECK_FALSE(study.coach->toRedo());
    study.coach->undoStack().undo();
    study.add(study.today, checkIn(1));
    study.open();
    CHECK_FALSE(study.coach->toRedo());
}

TEST_CASE("entries added together are one step")
{
    Study study;
    study.begin();
    REQUIRE(study.coach
                ->addTogether({{coach::newEntryId(), study.today, checkIn(1)},
                               {coach::newEntryId(), study.today, checkIn(2)}})
                .ok());
    study.open();
    CHECK(study.coach->toUndo()->changes == 2);
    study.coach->undoStack().undo();
    CHECK(study.timeline().entries.size() == 2);
    study.coach->undoStack().redo();
    CHECK(study.timeline().entries.size() == 4);
}

TEST_CASE("an undo that could not be written stays to be done")
{
    int count = 0;
    const QCoreApplication application(count, nullptr);
    Study study;
    study.begin();
    study.add(study.today, checkIn(3));
    const QString path = QString::fromStdString(study.path());
    int told = 0;
    QObject::connect(study.coach.get(), &coach::Coach::notSaved, [&told] { ++told; });
    REQUIRE(QFile::rename(path, path + ".away"));
    study.coach->undoStack().undo();
    CHECK(told == 1);
    CHECK(study.timeline().entries.size() == 3);
    REQUIRE(QFile::rename(path + ".away", path));
    QCoreApplication::sendPostedEvents();
    REQUIRE(study.coach->toUndo());
    study.coach->undoStack().undo();
    CHECK(study.timeline().entries.size() == 2);
}

TEST_CASE("an old entry corrected replays everything after it")
{
    Study study;
    study.today = kToday.plusDays(-3);
    study.begin();
    const EntryId spiked = study.add(study.today, session(1, 6, 2));
    study.today = kToday;
    study.coach->refresh();
    CHECK(study.timeline().decisions.back().action == Action::Regress);
    REQUIRE(study.coach->amend(spiked, kToday.plusDays(-3), session(1, 2, 2)).ok());
    CHECK(study.timeline().decisions.back().reason == Reason::Pending);
}

TEST_CASE("an entry dated after today is kept and steers nothing until its day comes")
{
    Study study;
    study.today = kToday.plusDays(1);
    study.begin();
    study.add(study.today, Flare{});
    CHECK(study.timeline().state.mode == Mode::Flare);
    study.today = kToday;
    study.coach->refresh();
    CHECK(study.timeline().entries.size() == 3);
    CHECK(study.timeline().state.mode == Mode::NotStarted);
}

TEST_CASE("what another program writes is taken in at the next refresh")
{
    Study study;
    study.begin();
    {
        auto other = diary::Diary::open(study.path(), diary::IfMissing::Refuse);
        REQUIRE(other.ok());
        REQUIRE(other->add(study.today, checkIn(4), Timestamp{1'800'000'000'000, 0}).ok());
    }
    study.coach->refresh();
    CHECK(study.timeline().entries.size() == 3);
}

TEST_CASE("a protocol that another program has set is followed from the next refresh on")
{
    Study study;
    {
        auto other = diary::Diary::open(study.path(), diary::IfMissing::Refuse);
        REQUIRE(other.ok());
        REQUIRE(other->setProtocol({"gentle", 1}).ok());
    }
    study.coach->refresh();
    CHECK(study.coach->protocol().id == "gentle");
    CHECK_FALSE(study.coach->protocolMissing());
}

TEST_CASE("other preferences are one step and one new timeline, taken back likewise")
{
    Study study;
    study.begin();
    int changes = 0;
    QObject::connect(study.coach.get(), &coach::Coach::changed, [&changes] { ++changes; });
    library::Preferences preferences = study.timeline().preferences;
    preferences.favourites = {"bridge"};
    REQUIRE(study.coach->setPreferences(preferences).ok());
    CHECK(study.timeline().preferences == preferences);
    CHECK(changes == 1);
    study.coach->undoStack().undo();
    CHECK(study.timeline().preferences.favourites.empty());
    CHECK(changes == 2);
    study.coach->undoStack().redo();
    CHECK(study.timeline().preferences == preferences);
    CHECK(changes == 3);
}

TEST_CASE("a change that can't be saved leaves the timeline as it was")
{
    Study study;
    study.begin();
    const auto before = study.timeline().entries;
    QFile::remove(QString::fromStdString(study.path()));
    const auto saved = study.coach->add(study.today, checkIn(4));
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().problem == diary::StorageProblem::Moved);
    CHECK(study.timeline().entries == before);
    CHECK(study.coach->undoStack().count() == 2);
}
