// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_tile.h"
#include "app/load_box.h"
#include "app/open_today.h"
#include "app/open_window.h"
#include "app/pain_scale.h"
#include "app/today_plan.h"
#include "diary/opening.h"
#include "library/load_history.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

struct OpenPage : OpenToday
{
    using OpenToday::OpenToday;

    void type(int key)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    }
    template<typename T>
    T* child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE("a check-in takes two keys: a digit and Enter")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    open.type(Qt::Key_3);
    open.type(Qt::Key_Return);

    REQUIRE(countOf(desk, EntryType::CheckIn) == 1);
    const Entry& entry = desk.coach().timeline().entries.back();
    CHECK(entry.date == kToday);
    CHECK(std::get<CheckIn>(entry.body).pain == pain(3));
}

TEST_CASE("X logs a pain of ten")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    open.type(Qt::Key_X);
    open.type(Qt::Key_Return);
    REQUIRE(countOf(desk, EntryType::CheckIn) == 1);
    CHECK(std::get<CheckIn>(desk.coach().timeline().entries.back().body).pain == pain(10));
}

TEST_CASE("a digit is passed over where the diary can only be read")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    auto diary = diary::Diary::open(desk.file("diary.db").toStdString(), diary::IfMissing::Refuse,
                                    {.access = diary::Access::ReadOnly});
    REQUIRE(diary.ok());
    const auto opened = coach::Coach::open(std::move(diary).value(), [] { return kToday; });
    REQUIRE(opened.ok());
    app::TodayPage page({**opened, desk.context().texts});
    page.show();
    QApplication::setActiveWindow(&page);
    auto* button = page.findChild<QPushButton*>("flareButton");
    REQUIRE(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_5);
    CHECK_FALSE(page.findChild<app::PainScale*>("scale")->value().has_value());
}

TEST_CASE("an untouched scale can't be saved: pain is never prefilled")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    CHECK_FALSE(open.child<app::PainScale>("scale")->value().has_value());
    open.type(Qt::Key_Return);
    QTest::mouseClick(open.child<QWidget>("checkInForm")->findChild<QPushButton*>("saveButton"),
                      Qt::LeftButton);
    CHECK(countOf(desk, EntryType::CheckIn) == 0);
}

TEST_CASE("a session takes four keys after the morning's check-in")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    for (const int key :
         {Qt::Key_2, Qt::Key_Return, Qt::Key_2, Qt::Key_3, Qt::Key_1, Qt::Key_Return})
        open.type(key);

    REQUIRE(countOf(desk, EntryType::Session) == 1);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    CHECK(session.before == pain(2));
    CHECK(session.during == pain(3));
    CHECK(session.after == pain(1));
    CHECK(session.completion == Completion::Full);
    CHECK(session.kind == SessionKind::Training);
}

TEST_CASE("a session with one figure missing is not saved, and the missing scale has the focus")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    open.type(Qt::Key_2);
    open.type(Qt::Key_2);
    open.child<QWidget>("duringScale")->setFocus();
    open.type(Qt::Key_Return);
    CHECK(countOf(desk, EntryType::Session) == 0);
    CHECK(QApplication::focusWidget() == open.child<QWidget>("afterScale"));
}

TEST_CASE("what was saved is taken back by undo and the scale stands empty again")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    open.type(Qt::Key_5);
    open.type(Qt::Key_Return);
    REQUIRE(countOf(desk, EntryType::CheckIn) == 1);
    desk.coach().undoStack().undo();
    CHECK(countOf(desk, EntryType::CheckIn) == 0);
    CHECK(open.child<QWidget>("checkInCard")->isVisible());
    CHECK_FALSE(open.child<app::PainScale>("scale")->value().has_value());
}

TEST_CASE("a red flag leaves nothing on the page that could be taken for a plan")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    RedFlagAnswers answers;
    answers.set(RedFlag::BladderBowel, true);
    desk.log(kToday, Screening{ScreenScope::Full, answers});
    OpenPage open(desk);
    CHECK(open.child<QWidget>("careCard")->isVisible());
    for (const char* name : {"planCard", "nextCard", "weekCard", "sessionCard", "logButton",
                             "flareButton", "directiveButton", "answerCard"}) {
        CAPTURE(name);
        CHECK_FALSE(open.child<QWidget>(name)->isVisible());
    }
}

TEST_CASE("a sign worth a conversation is answered with its own words, and the plan goes on")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::SlowCourse, true);
    desk.log(kToday, Screening{ScreenScope::Full, answers});
    OpenPage open(desk);
    CHECK(open.child<QWidget>("planCard")->isVisible());
    auto* view = open.child<QWidget>("answerView");
    const auto words = desk.context().texts.redFlag(RedFlag::SlowCourse);
    for (const std::string& each : {words.question, words.whatToDo, words.howSoon, words.say}) {
        CAPTURE(each);
        const QString part = QString::fromStdString(each);
        CHECK(view->accessibleName().contains(part));
        const auto labels = view->findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        }));
    }
}

TEST_CASE("a sign worth a conversation of the first run is told where the plan begins")
{
    Desk desk(kToday);
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::SlowCourse, true);
    desk.log(kToday, Screening{ScreenScope::Full, answers});
    desk.log(kToday, Start{.pain = pain(3), .walkMinutes = 20});
    const auto words = desk.context().texts.redFlag(RedFlag::SlowCourse);
    const QString whatToDo = QString::fromStdString(words.whatToDo);
    {
        OpenPage open(desk);
        CHECK(open.child<QWidget>("answerView")->accessibleName().contains(whatToDo));
    }
    desk.log(kToday, CheckIn{.pain = pain(3)});
    desk.setToday(kToday.plusDays(9));
    OpenPage later(desk);
    CHECK_FALSE(later.child<QWidget>("answerView")->accessibleName().contains(whatToDo));
}

TEST_CASE("a third session of the week is without weights, and the page says so")
{
    Desk desk(kToday);
    desk.begin(2, 40, 10);
    desk.orderLevel(kToday.plusDays(-10), "L1");
    for (const int daysAgo : {4, 2}) {
        desk.log(kToday.plusDays(-daysAgo), calmSession());
        desk.log(kToday.plusDays(1 - daysAgo), CheckIn{.pain = pain(1)});
    }
    desk.log(kToday, CheckIn{.pain = pain(1)});
    const QString words = QString::fromStdString(desk.context().texts.sentence("bodyweight_day"));
    const auto isTold = [&words](OpenPage& open) {
        const auto labels = open.child<QWidget>("recommendationView")->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* each) { return each->text() == words; });
    };
    {
        OpenPage open(desk);
        CHECK(isTold(open));
        const auto plan = app::planOf(desk.coach(), desk.context().texts);
        CHECK_FALSE(plan.exercises.empty());
        CHECK(plan.loads.empty());
        CHECK(std::ranges::none_of(
            plan.exercises, [](const ExerciseDone& each) { return library::isLoaded(each.id); }));
    }
    desk.setToday(kToday.plusDays(3));
    desk.log(kToday.plusDays(3), CheckIn{.pain = pain(1)});
    OpenPage later(desk);
    CHECK_FALSE(isTold(later));
    CHECK_FALSE(app::planOf(desk.coach(), desk.context().texts).loads.empty());
}

TEST_CASE("an answer in words follows each session")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(2)});
    OpenPage open(desk);
    for (const int key : {Qt::Key_2, Qt::Key_7, Qt::Key_2, Qt::Key_Return})
        open.type(key);
    CHECK(desk.coach().timeline().decisions.back().action == Action::Regress);
    CHECK(open.child<QWidget>("answerCard")->isVisible());
    CHECK_FALSE(
        open.child<QWidget>("answerView")->findChildren<QLabel*>().front()->text().isEmpty());
}

TEST_CASE("with a screening due the page asks for it before anything is trained")
{
    Desk desk(kToday);
    desk.log(kToday, Start{pain(2), 20, {}});
    OpenPage open(desk);
    CHECK(open.child<QWidget>("screenCard")->isVisible());
    CHECK_FALSE(open.child<QWidget>("sessionCard")->isVisible());
}

namespace {

/// A desk at L1, the first level with loads, by a clinician's order.
void beginAtL1(Desk& desk)
{
    desk.begin(2, 30, 2);
    desk.orderLevel(desk.today().plusDays(-2), "L1");
}

app::LoadBox* squatBox(OpenPage& open)
{
    for (auto* box : open.page.findChildren<app::LoadBox*>())
        if (box->accessibleName().contains(QStringLiteral("squat"), Qt::CaseInsensitive))
            return box;
    return nullptr;
}

} // namespace

TEST_CASE("the first time with a load the person chooses it, and it is kept with the session")
{
    Desk desk(kToday);
    beginAtL1(desk);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    auto* box = squatBox(open);
    REQUIRE(box != nullptr);
    CHECK(box->isVisible());
    CHECK_FALSE(box->load().has_value());
    CHECK(box->accessibleDescription().contains(QStringLiteral("effort of 4")));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("7.5"));
    open.child<QWidget>("beforeScale")->setFocus();
    for (const int key : {Qt::Key_2, Qt::Key_3, Qt::Key_1, Qt::Key_Return})
        open.type(key);

    REQUIRE(countOf(desk, EntryType::Session) == 1);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    REQUIRE_FALSE(session.exercises.empty());
    CHECK(session.exercises[0].id == "goblet_squat");
    CHECK(session.exercises[0].load == Load{7500});
    CHECK(desk.coach().loadAdvice("goblet_squat").last == Load{7500});
}

TEST_CASE("the load that is advised stands in the form and four keys log it")
{
    Desk desk(kToday);
    beginAtL1(desk);
    desk.log(kToday.plusDays(-1),
             Session{.before = pain(2),
                     .during = pain(5),
                     .after = pain(2),
                     .exercises = {{"goblet_squat", 2, 8, std::nullopt, Load{20'000}}}});
    desk.orderLevel(kToday.plusDays(-1), "L1");
    desk.setToday(kToday.plusDays(2));
    desk.log(desk.today(), CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    auto* box = squatBox(open);
    REQUIRE(box != nullptr);
    CHECK(box->load() == Load{15'000});
    CHECK(box->accessibleDescription().contains(QStringLiteral("fifth less")));
    for (const int key : {Qt::Key_2, Qt::Key_3, Qt::Key_1, Qt::Key_Return})
        open.type(key);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    CHECK(session.exercises[0].load == Load{15'000});
}

TEST_CASE("what counts for walking is what the person has and likes")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    REQUIRE(desk.coach().setPreferences({.favourites = {"bike"}}).ok());
    OpenPage open(desk);
    QStringList words;
    for (const auto* label : open.child<QWidget>("doseTiles")->findChildren<QLabel*>())
        words << label->text();
    CHECK(words.contains(QStringLiteral("Cycle")));
    CHECK(app::guidedSession(desk.coach()).steps().front().dose.exercise == "bike");
}

TEST_CASE("a Tab after a digit goes where the digit has gone already, and no further")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    for (const int key :
         {Qt::Key_2, Qt::Key_Tab, Qt::Key_4, Qt::Key_Tab, Qt::Key_1, Qt::Key_Return})
        open.type(key);
    REQUIRE(countOf(desk, EntryType::Session) == 1);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    CHECK(session.before == pain(2));
    CHECK(session.during == pain(4));
    CHECK(session.after == pain(1));
}

TEST_CASE("a second Tab moves on, and arrows look for a figure without moving on")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    for (const int key : {Qt::Key_2, Qt::Key_Tab, Qt::Key_Tab})
        open.type(key);
    CHECK(QApplication::focusWidget() == open.child<QWidget>("afterScale"));
    open.child<QWidget>("beforeScale")->setFocus();
    for (const int key : {Qt::Key_2, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
        open.type(key);
    CHECK(QApplication::focusWidget() == open.child<QWidget>("duringScale"));
    CHECK(open.child<app::PainScale>("duringScale")->value() == pain(2));
    open.type(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == open.child<QWidget>("afterScale"));
}

TEST_CASE(
    "after a check-in on a training day the answer stays in sight, and digits are still meant "
    "for the session")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    open.type(Qt::Key_2);
    open.type(Qt::Key_Return);
    QCoreApplication::processEvents();
    auto* answer = open.child<QWidget>("answerCard");
    REQUIRE(answer->isVisible());
    const QRect seen(answer->mapTo(&open.page, QPoint()), answer->size());
    CHECK(open.page.rect().contains(seen));
    CHECK(QApplication::focusWidget() == open.child<QWidget>("startButton"));
    open.type(Qt::Key_1);
    CHECK(open.child<app::PainScale>("beforeScale")->value() == pain(1));
    CHECK(QApplication::focusWidget() == open.child<QWidget>("duringScale"));
}

TEST_CASE("a new warning sign and a flare can be told from anywhere on the page")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    auto* bar = open.child<QScrollArea>("scroll")->verticalScrollBar();
    for (const int place : {bar->minimum(), bar->maximum()}) {
        bar->setValue(place);
        for (const char* name : {"warningButton", "flareButton", "directiveButton"}) {
            CAPTURE(name, place);
            auto* button = open.child<QWidget>(name);
            CHECK(button->isVisible());
            CHECK(open.page.rect().contains(
                QRect(button->mapTo(&open.page, QPoint()), button->size())));
        }
    }
}

TEST_CASE("each exercise of today stands there with its dose and leads to how it is done")
{
    Desk desk(kToday);
    beginAtL1(desk);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenPage open(desk);
    const auto tiles = open.child<QWidget>("doseTiles")->findChildren<app::ExerciseTile*>();
    const auto asked = app::prescriptionOfToday(desk.coach());
    REQUIRE(asked->strength);
    REQUIRE(tiles.size() == static_cast<qsizetype>(asked->strength->exercises.size()) + 1);
    CHECK(tiles.front()->accessibleName().contains(QString::number(asked->walk.minutes)));
    QSignalSpy wanted(&open.page, &app::Page::exerciseWanted);
    tiles.at(1)->setFocus();
    QTest::keyClick(tiles.at(1), Qt::Key_Space);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<std::string>() == asked->strength->exercises[0].exercise);
}

TEST_CASE("a guided session of which everything was left out is forgotten, and nothing is logged")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    auto session = app::guidedSession(desk.coach());
    session.setBefore(pain(1));
    while (!session.isOver())
        session.skip();
    REQUIRE(desk.coach().setNote("guided_session", QString::fromStdString(session.toText())));
    OpenPage open(desk);
    QSignalSpy told(&open.page, &app::Page::told);
    open.child<QPushButton>("startButton")->click();
    REQUIRE(told.size() == 1);
    CHECK(told.front().front().toString().contains(QStringLiteral("nothing to log")));
    CHECK(desk.coach().note("guided_session").isEmpty());
    CHECK(countOf(desk, EntryType::Session) == 0);
}

TEST_CASE("who stopped because it hurt is told that this was right, then and after saving")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    auto session = app::guidedSession(desk.coach());
    session.setBefore(pain(1));
    session.stop();
    REQUIRE(desk.coach().setNote("guided_session", QString::fromStdString(session.toText())));
    OpenPage open(desk);
    CHECK(open.child<QWidget>("sessionForm")
              ->findChild<QLabel*>("hintLabel")
              ->text()
              .contains(QStringLiteral("you stopped")));
    open.child<QWidget>("duringScale")->setFocus();
    for (const int key : {Qt::Key_3, Qt::Key_2, Qt::Key_Return})
        open.type(key);
    REQUIRE(countOf(desk, EntryType::Session) == 1);
    QString words;
    for (const auto* label : open.child<QWidget>("planCard")->findChildren<QLabel*>())
        words += label->text();
    if (desk.coach().recommendation().kind == RecommendationKind::Done)
        CHECK(words.contains(QStringLiteral("You stopped because it hurt")));
    CHECK_FALSE(words.contains(QStringLiteral("That was your dose")));
}

TEST_CASE("nothing can be logged for a day before the diary began")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenPage open(desk);
    auto* date = open.child<QWidget>("checkInForm")->findChild<QDateEdit*>("dateEdit");
    CHECK(date->minimumDate() == QDate(2026, 11, 17));
    CHECK(date->maximumDate() == QDate(2026, 11, 20));
}

TEST_CASE("the answer to a bad morning says that today is eased off")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenPage open(desk);
    open.type(Qt::Key_6);
    open.type(Qt::Key_Return);
    QString words;
    for (const auto* label : open.child<QWidget>("answerView")->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.contains(QStringLiteral("Today is eased off")));
    CHECK_FALSE(words.contains(QStringLiteral("changes nothing")));
}
