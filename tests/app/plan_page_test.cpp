// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

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
