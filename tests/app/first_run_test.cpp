// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_view.h"
#include "app/open_window.h"
#include "app/pain_scale.h"
#include "report/source.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// From the welcome past the warning signs, none of them, to how it is now.
void comeToBaseline(OpenWindow& open)
{
    open.key(Qt::Key_Return);
    open.key(Qt::Key_N, Qt::AltModifier);
    REQUIRE(open.sees("baselineNext"));
}

/// On to the activities, with a pain of 3 and 20 minutes.
void comeToActivities(OpenWindow& open)
{
    comeToBaseline(open);
    open.key(Qt::Key_3);
    open.key(Qt::Key_2);
    open.key(Qt::Key_0);
    open.key(Qt::Key_G, Qt::AltModifier);
    REQUIRE(open.sees("activitiesNext"));
}

/// The buttons of one answer, question by question.
QList<QRadioButton*> buttonsOf(const QString& answer, OpenWindow& open)
{
    QList<QRadioButton*> found;
    for (QRadioButton* each : open.see("screeningForm").findChildren<QRadioButton*>())
        if (each->text() == answer)
            found << each;
    return found;
}

} // namespace

TEST_CASE("the first run goes from the welcome to the plan by keys alone")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    CHECK(open.sees("welcomeTitle"));
    CHECK_FALSE(open.sees("navigation"));
    open.key(Qt::Key_Return);
    CHECK(open.sees("noneButton"));
    open.key(Qt::Key_N, Qt::AltModifier);
    CHECK(countOf(desk, EntryType::Screening) == 1);
    open.key(Qt::Key_3);
    open.key(Qt::Key_2);
    open.key(Qt::Key_0);
    open.key(Qt::Key_G, Qt::AltModifier);
    REQUIRE(countOf(desk, EntryType::Start) == 1);
    const auto& start = std::get<Start>(desk.coach().timeline().entries.back().body);
    CHECK(start.pain == pain(3));
    CHECK(start.walkMinutes == 20);
    QTest::keyClicks(QApplication::focusWidget(), "carry the shopping");
    open.key(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    open.key(Qt::Key_G, Qt::AltModifier);
    const auto& goal = std::get<Questionnaire>(desk.coach().timeline().entries.back().body);
    CHECK(goal.answers == std::vector<std::pair<std::string, int>>{{"carry the shopping", 4}});
    open.key(Qt::Key_Space);
    open.key(Qt::Key_G, Qt::AltModifier);
    const auto& equipment = desk.coach().timeline().preferences.equipment;
    REQUIRE(equipment);
    CHECK(equipment->size() == 1);
    CHECK(open.words().contains("W4"));
    CHECK_FALSE(open.sees("navigation"));
    open.key(Qt::Key_Return);
    CHECK(open.sees("navigation"));
    CHECK(open.window().currentPage() == app::PageId::Today);
    CHECK(open.words().contains("W4"));
}

TEST_CASE("what follows the start may be left empty, and is taken up where it was stopped")
{
    Desk desk(kToday);
    desk.begin();
    REQUIRE(desk.coach().setNote("first_run", "activitiesPage"));
    {
        OpenWindow open(desk);
        CHECK(open.sees("activitiesNext"));
        open.key(Qt::Key_G, Qt::AltModifier);
        CHECK(open.sees("exercisesNext"));
        CHECK(countOf(desk, EntryType::Questionnaire) == 0);
    }
    OpenWindow again(desk);
    CHECK(again.sees("exercisesNext"));
    again.key(Qt::Key_G, Qt::AltModifier);
    again.key(Qt::Key_Return);
    CHECK(again.sees("navigation"));
    CHECK(desk.coach().timeline().preferences.equipment->empty());
    OpenWindow later(desk);
    CHECK(later.sees("navigation"));
}

TEST_CASE("the welcome shows the way ahead, and begins at its title however small the window is")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    for (const char* stage : {"Walking", "Bodyweight", "Loaded", "Staying well"})
        CHECK(open.words().contains(stage));
    CHECK(open.see("stagesRow").findChildren<app::FigureView*>().size() == 4);
    open.window().resize(960, 400);
    QCoreApplication::processEvents();
    CHECK(open.see("welcomeNext").hasFocus());
    CHECK(open.see<QScrollArea>("scroll").verticalScrollBar()->value() == 0);
}

TEST_CASE("half an activity is not saved, and what is missing is said")
{
    Desk desk(kToday);
    desk.begin();
    REQUIRE(desk.coach().setNote("first_run", "activitiesPage"));
    OpenWindow open(desk);
    QTest::keyClicks(QApplication::focusWidget(), "dance");
    open.key(Qt::Key_G, Qt::AltModifier);
    CHECK(open.sees("activitiesProblem"));
    CHECK(open.sees("activitiesNext"));
    CHECK(countOf(desk, EntryType::Questionnaire) == 0);
}

TEST_CASE("taking the start back leads back to how it is now")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    comeToBaseline(open);
    open.key(Qt::Key_3);
    open.key(Qt::Key_5);
    open.see<QComboBox>("onsetBox").setCurrentIndex(2);
    open.click("baselineNext");
    REQUIRE(open.sees("activitiesNext"));
    CHECK(report::sourceOf(desk.coach(), desk.context().texts).onset == "1_to_6_weeks");
    desk.coach().undoStack().undo();
    CHECK(open.sees("baselineNext"));
    CHECK_FALSE(open.sees("navigation"));
}

TEST_CASE("nothing is preselected, and a plan needs both the pain and the minutes")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    open.key(Qt::Key_Return);
    for (const QRadioButton* each : open.window().findChildren<QRadioButton*>())
        CHECK_FALSE(each->isChecked());
    CHECK_FALSE(open.see<QPushButton>("saveButton").isEnabled());
    open.key(Qt::Key_N, Qt::AltModifier);
    CHECK_FALSE(open.see<QPushButton>("baselineNext").isEnabled());
    open.key(Qt::Key_3);
    CHECK_FALSE(open.see<QPushButton>("baselineNext").isEnabled());
    open.see<QSpinBox>("walkBox").setValue(0);
    CHECK(open.see<QPushButton>("baselineNext").isEnabled());
}

TEST_CASE("a warning sign ends the first run with what to do, and the answers stay")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    open.key(Qt::Key_Return);
    for (QRadioButton* each : open.window().findChildren<QRadioButton*>())
        if (each->isVisible() && each->text().contains("No"))
            each->click();
    // The first question, numbness around the genitals, is an emergency.
    open.window().findChildren<QRadioButton*>().first()->click();
    open.click("saveButton");
    CHECK(desk.coach().timeline().state.mode == Mode::Referred);
    CHECK(open.sees("careCard"));
    CHECK(open.sees("carePrint"));
    CHECK_FALSE(open.sees("baselineNext"));
    const auto& screening = std::get<Screening>(desk.coach().timeline().entries.back().body);
    CHECK(screening.answers.answer(RedFlag::SaddleNumbness) == true);
}

TEST_CASE("the diary may change while the all-clear is asked about, and nothing is cleared by it")
{
    Desk desk(kToday);
    Screening screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    screening.answers.set(RedFlag::SaddleNumbness, true);
    desk.begin();
    desk.log(kToday, screening);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    bool asked = false;
    QTimer::singleShot(0, [&] {
        const QPointer<QMessageBox> box(
            qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
        REQUIRE_FALSE(box.isNull());
        desk.log(kToday, CheckIn{.pain = pain(1)});
        asked = !box.isNull();
        REQUIRE(asked);
        box->button(QMessageBox::No)->click();
    });
    open.see<QPushButton>("clearanceButton").click();
    CHECK(asked);
    CHECK(desk.coach().timeline().state.mode == Mode::Referred);
}

TEST_CASE("a first run that was stopped is taken up where it was")
{
    Desk desk(kToday);
    {
        OpenWindow open(desk);
        open.key(Qt::Key_Return);
        open.key(Qt::Key_N, Qt::AltModifier);
    }
    OpenWindow again(desk);
    CHECK(again.sees("baselineNext"));
    CHECK_FALSE(again.sees("welcomeTitle"));
}

TEST_CASE("Back leads to the step before with what was given, and a correction replaces it")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    CHECK_FALSE(open.sees("backButton"));
    open.key(Qt::Key_Return);
    open.key(Qt::Key_K, Qt::AltModifier);
    CHECK(open.sees("welcomeTitle"));
    comeToActivities(open);
    QTest::keyClicks(QApplication::focusWidget(), "dance");
    open.key(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    open.key(Qt::Key_G, Qt::AltModifier);
    REQUIRE(countOf(desk, EntryType::Questionnaire) == 1);
    open.click("backButton");
    open.click("backButton");
    REQUIRE(open.sees("baselineNext"));
    CHECK(open.see<app::PainScale>("painScale").value() == pain(3));
    open.see("painScale").setFocus();
    open.key(Qt::Key_2);
    open.key(Qt::Key_G, Qt::AltModifier);
    open.key(Qt::Key_G, Qt::AltModifier);
    REQUIRE(countOf(desk, EntryType::Start) == 1);
    CHECK(countOf(desk, EntryType::Questionnaire) == 1);
    for (const Entry& entry : desk.coach().timeline().entries)
        if (const auto* start = std::get_if<Start>(&entry.body)) {
            CHECK(start->pain == pain(2));
            CHECK(start->walkMinutes == 20);
        }
}

TEST_CASE("Back to the warning signs finds the answers, and leaving them so logs them once")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    comeToBaseline(open);
    open.click("backButton");
    REQUIRE(open.sees("screeningForm"));
    CHECK(buttonsOf("No", open).size() == 19);
    CHECK(std::ranges::all_of(buttonsOf("No", open), &QRadioButton::isChecked));
    CHECK(std::ranges::none_of(buttonsOf("Yes", open), &QRadioButton::isChecked));
    open.click("saveButton");
    CHECK(open.sees("baselineNext"));
    CHECK(countOf(desk, EntryType::Screening) == 1);
}

TEST_CASE("A warning sign that comes to mind on the way back refers, though the start stands")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    comeToActivities(open);
    open.click("backButton");
    open.click("backButton");
    buttonsOf("Yes", open).front()->click();
    open.click("saveButton");
    CHECK(desk.coach().timeline().state.mode == Mode::Referred);
    CHECK(open.sees("careView"));
    CHECK(countOf(desk, EntryType::Screening) == 2);
}

TEST_CASE("A wrong answer that led to care can be corrected where care is told")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    open.key(Qt::Key_Return);
    buttonsOf("Yes", open).front()->click();
    open.click("saveNowButton");
    REQUIRE(desk.coach().timeline().state.mode == Mode::Referred);
    open.click("careBack");
    for (QRadioButton* each : buttonsOf("No", open))
        each->click();
    open.click("saveButton");
    CHECK(open.sees("baselineNext"));
    CHECK(desk.coach().timeline().state.mode != Mode::Referred);
    CHECK(countOf(desk, EntryType::Screening) == 1);
}
