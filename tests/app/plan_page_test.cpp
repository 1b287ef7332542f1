// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_view.h"
#include "app/ladder_view.h"
#include "app/open_window.h"
#include "app/plan_page.h"
#include "app/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

const Directive& lastDirective(Desk& desk)
{
    return std::get<Directive>(desk.coach().timeline().entries.back().body);
}

} // namespace

TEST_CASE("the plan shows the ladder, the level and what opens the next one")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    CHECK(open.sees("ladder"));
    CHECK(open.words().contains("W4"));
    CHECK(open.words().contains("0 of 3"));
}

TEST_CASE("stay here is a cap of one's own, and can be lifted again")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    open.click("stayButton");
    REQUIRE(countOf(desk, EntryType::Directive) == 1);
    CHECK(lastDirective(desk).by == Hand::Self);
    CHECK(lastDirective(desk).capLevel.value() == LevelName{"W4"});
    CHECK_FALSE(open.sees("stayButton"));
    open.click("moveOnButton");
    CHECK_FALSE(desk.coach().timeline().state.cap().has_value());
    CHECK(open.sees("stayButton"));
}

TEST_CASE("a clinician's orders become one directive with what was changed alone")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    open.click("cliniciansOrdersButton");
    auto& cap = open.see<QComboBox>("capBox");
    cap.setCurrentIndex(cap.findData(7));
    auto* save = open.see<QDialogButtonBox>("buttons").button(QDialogButtonBox::Save);
    CHECK(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCoreApplication::processEvents();
    REQUIRE(countOf(desk, EntryType::Directive) == 1);
    const Directive& directive = lastDirective(desk);
    CHECK(directive.by == Hand::Clinician);
    CHECK(directive.capLevel.value() == LevelName{"B3"});
    CHECK_FALSE(directive.setLevel.has_value());
    CHECK_FALSE(directive.holdUntil.given());
    CHECK_FALSE(directive.acceptablePain.given());
    CHECK_FALSE(directive.excludeExercises.given());
    open.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(countOf(desk, EntryType::Directive) == 0);
}

TEST_CASE("orders that change nothing cannot be saved")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    open.click("cliniciansOrdersButton");
    CHECK_FALSE(open.see<QDialogButtonBox>("buttons").button(QDialogButtonBox::Save)->isEnabled());
    open.key(Qt::Key_Escape);
    CHECK(countOf(desk, EntryType::Directive) == 0);
}

TEST_CASE("while a red flag stands the plan shows no exercise")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    Screening screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    screening.answers.set(RedFlag::ChestPain, true);
    desk.log(kToday, screening);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    CHECK(open.sees("pausedCard"));
    CHECK_FALSE(open.sees("exerciseList"));
    open.window().showPage(app::PageId::Today);
    CHECK(open.sees("careCard"));
    CHECK_FALSE(open.sees("logButton"));
}

namespace {

/// Chooses the exercise of that name in the list of the level, and shows it.
bool chooseExercise(QListWidget& list, const QString& start)
{
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->text().startsWith(start)) {
            list.setCurrentRow(row);
            return true;
        }
    return false;
}

} // namespace

TEST_CASE(
    "an exercise that is not wanted is replaced by one of the same purpose, and undo brings it "
    "back")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 2);
    desk.orderLevel(desk.today(), "B4");
    app::PlanPage page(desk.context());
    page.resize(1280, 900);
    page.show();
    page.enter();
    auto* list = page.findChild<QListWidget*>(QStringLiteral("exerciseList"));
    REQUIRE(list != nullptr);
    REQUIRE(chooseExercise(*list, QStringLiteral("Side plank from the knees")));
    auto* view = page.findChild<QWidget*>(QStringLiteral("exerciseView"));
    QTest::mouseClick(view->findChild<QPushButton*>(QStringLiteral("notWantedButton")),
                      Qt::LeftButton);
    CHECK_FALSE(chooseExercise(*list, QStringLiteral("Side plank from the knees")));
    CHECK(chooseExercise(*list, QStringLiteral("Side plank at the wall")));
    const auto& order = std::get<Directive>(desk.coach().timeline().entries.back().body);
    CHECK(order.by == Hand::Self);
    desk.coach().undoStack().undo();
    CHECK(chooseExercise(*list, QStringLiteral("Side plank from the knees")));
}

TEST_CASE("an exercise that is liked stays open")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 2);
    desk.orderLevel(desk.today(), "B4");
    app::PlanPage page(desk.context());
    page.resize(1280, 900);
    page.show();
    auto* list = page.findChild<QListWidget*>(QStringLiteral("exerciseList"));
    REQUIRE(chooseExercise(*list, QStringLiteral("Side plank from the knees")));
    auto* view = page.findChild<QWidget*>(QStringLiteral("exerciseView"));
    QTest::mouseClick(view->findChild<QPushButton*>(QStringLiteral("likeButton")), Qt::LeftButton);
    CHECK(desk.coach().timeline().preferences.favourites ==
          std::vector<std::string>{"side_plank_knees"});
    REQUIRE(list->currentItem() != nullptr);
    CHECK(list->currentItem()->text().startsWith(QStringLiteral("Side plank from the knees")));
    CHECK(view->isVisible());
}

TEST_CASE("what is not at hand is replaced in the plan, and the plan says instead of what")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 2);
    desk.orderLevel(desk.today(), "L1");
    app::PreferencesDialog dialog(desk.context());
    for (auto* box : dialog.findChildren<QCheckBox*>())
        box->setChecked(false);
    dialog.findChild<QComboBox*>(QStringLiteral("dead_bug"))->setCurrentIndex(2);
    REQUIRE(dialog.keep());
    app::PlanPage page(desk.context());
    page.show();
    auto* list = page.findChild<QListWidget*>(QStringLiteral("exerciseList"));
    REQUIRE(chooseExercise(*list, QStringLiteral("Split squat")));
    CHECK(list->currentItem()->text().contains(QStringLiteral("instead of Goblet squat")));
    CHECK_FALSE(chooseExercise(*list, QStringLiteral("Dead bug")));
    CHECK(desk.coach().timeline().preferences.equipment->empty());
    desk.coach().undoStack().undo();
    CHECK_FALSE(desk.coach().timeline().preferences.equipment.has_value());
    CHECK(chooseExercise(*list, QStringLiteral("Dead bug")));
    CHECK(chooseExercise(*list, QStringLiteral("Goblet squat")));
}

TEST_CASE("looking at the preferences changes nothing of them")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 2);
    // The later one in the list was liked first; the third is not asked about in the dialog.
    library::Preferences preferences;
    preferences.favourites = {"side_plank_knees", "dead_bug", "cat_camel"};
    REQUIRE(desk.coach().setPreferences(preferences));
    app::PreferencesDialog dialog(desk.context());
    REQUIRE(dialog.keep());
    CHECK(desk.coach().timeline().preferences == preferences);
    dialog.findChild<QComboBox*>(QStringLiteral("dead_bug"))->setCurrentIndex(0);
    REQUIRE(dialog.keep());
    CHECK(desk.coach().timeline().preferences.favourites ==
          std::vector<std::string>{"side_plank_knees", "cat_camel"});
}

TEST_CASE("the ladder shows the levels of another protocol that has as many")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 2);
    app::LadderView ladder;
    ladder.show(desk.coach(), desk.context().texts);
    Protocol own = desk.coach().protocol();
    own.id = "own";
    own.name = "Own";
    own.levels.back().id = "Z9";
    REQUIRE(desk.coach().chooseProtocol(own));
    ladder.show(desk.coach(), desk.context().texts);
    const auto rungs = ladder.findChildren<app::RungButton*>();
    REQUIRE(rungs.size() == static_cast<qsizetype>(own.levels.size()));
    CHECK(std::ranges::any_of(
        rungs, [](const app::RungButton* rung) { return rung->text() == QStringLiteral("Z9"); }));
    CHECK(std::ranges::count_if(rungs, &app::RungButton::isChecked) == 1);
}

TEST_CASE("a figure moves while it is seen, stands still on Space, and never moves unasked for")
{
    QWidget window;
    app::FigureView view(&window);
    view.setExercise("bridge", QStringLiteral("Bridge"));
    CHECK_FALSE(view.isMoving());
    window.show();
    CHECK(view.isMoving());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK_FALSE(view.isMoving());
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(view.isMoving());
    view.hide();
    CHECK_FALSE(view.isMoving());
    app::FigureView::setMotionWanted(false);
    view.show();
    CHECK_FALSE(view.isMoving());
    app::FigureView::setMotionWanted(true);
}
