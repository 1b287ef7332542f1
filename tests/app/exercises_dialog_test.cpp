// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercises_dialog.h"

#include "app/guided_dialog.h"
#include "app/open_window.h"

#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// Does something in the guided session that is about to open.
template<typename Do>
void whenGuided(const Do& act)
{
    QTimer::singleShot(0, [act] {
        auto* dialog = qobject_cast<app::GuidedDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        act(*dialog);
    });
}

} // namespace

TEST_CASE("every exercise of the library can be read, and none is a heading")
{
    Desk desk(kToday);
    desk.begin();
    app::ExercisesDialog dialog(desk.context());
    auto* list = dialog.findChild<QListWidget*>("exercises");
    int exercises = 0;
    for (int row = 0; row < list->count(); ++row)
        exercises += (list->item(row)->flags() & Qt::ItemIsSelectable) ? 1 : 0;
    CHECK(exercises == static_cast<int>(library::exerciseIds().size()));
    dialog.showPurpose("mobility");
    REQUIRE(dialog.findChild<QPushButton*>("tryButton")->isEnabled());
    list->setCurrentRow(0);
    CHECK_FALSE(dialog.findChild<QPushButton*>("tryButton")->isEnabled());
}

TEST_CASE("what is easy can be tried step by step from Today, and leaves the diary as it was")
{
    Desk desk(kToday);
    desk.begin();
    const auto before = desk.coach().timeline().entries.size();
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    open.click("movementsButton");
    REQUIRE(open.see<QPushButton>("tryButton").isEnabled());
    QString title;
    whenGuided([&title](app::GuidedDialog& guided) {
        title = guided.windowTitle();
        QTest::mouseClick(guided.findChild<QPushButton*>("nextButton"), Qt::LeftButton);
        guided.reject();
    });
    open.click("tryButton");
    CHECK(title == "A few movements");
    std::size_t steps = 0;
    whenGuided([&steps](app::GuidedDialog& guided) {
        steps = guided.session().steps().size();
        guided.reject();
    });
    open.click("mobilityButton");
    CHECK(steps >= 8);
    CHECK(desk.coach().timeline().entries.size() == before);
    CHECK(desk.coach().note("guided_session").isEmpty());
}

TEST_CASE("loaded exercises can only be read about, and in a flare nothing but mobility is tried")
{
    Desk desk(kToday);
    desk.begin();
    app::ExercisesDialog calm(desk.context());
    auto* tryIt = calm.findChild<QPushButton*>("tryButton");
    calm.showPurpose("hinge");
    CHECK_FALSE(tryIt->isEnabled());
    calm.showPurpose("flow");
    CHECK(tryIt->isEnabled());
    desk.log(kToday, Flare{});
    app::ExercisesDialog flare(desk.context());
    tryIt = flare.findChild<QPushButton*>("tryButton");
    flare.showPurpose("flow");
    CHECK_FALSE(tryIt->isEnabled());
    flare.showPurpose("mobility");
    CHECK(tryIt->isEnabled());
}

TEST_CASE("while a warning sign stands no movement is offered")
{
    Desk desk(kToday);
    desk.begin();
    Screening screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    screening.answers.set(RedFlag::SaddleNumbness, true);
    desk.log(kToday, screening);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    REQUIRE(open.sees("careCard"));
    CHECK_FALSE(open.sees("movementsButton"));
    app::ExercisesDialog dialog(desk.context());
    dialog.showPurpose("mobility");
    CHECK_FALSE(dialog.findChild<QPushButton*>("tryButton")->isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton*>("mobilityButton")->isEnabled());
}
