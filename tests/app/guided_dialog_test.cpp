// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guided_dialog.h"

#include "app/desk.h"
#include "app/load_box.h"
#include "app/pain_scale.h"
#include "app/today_page.h"
#include "app/today_plan.h"
#include "support/catch.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// A desk at a level, ready for a session today.
void beginAt(Desk& desk, std::string level)
{
    desk.begin(2, 30, 2);
    desk.orderLevel(desk.today().plusDays(-2), std::move(level));
    desk.log(desk.today(), CheckIn{.pain = pain(1)});
}

struct OpenDialog
{
    OpenDialog(Desk& desk, coach::GuidedSession session)
        : dialog(desk.context(), std::move(session))
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QCoreApplication::processEvents();
    }
    template<typename T>
    T* child(const char* name)
    {
        T* found = dialog.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    QString title() { return child<QLabel>("stepTitle")->text(); }

    app::GuidedDialog dialog;
};

coach::GuidedSession today(Desk& desk)
{
    return app::guidedSession(desk.coach());
}

} // namespace

TEST_CASE("a guided session begins with the pain before it, and only once it was given")
{
    Desk desk(kToday);
    beginAt(desk, "B1");
    OpenDialog open(desk, today(desk));
    CHECK_FALSE(open.child<QPushButton>("nextButton")->isEnabled());
    QTest::keyClick(open.child<app::PainScale>("beforeScale"), Qt::Key_2);
    QTest::keyClick(open.child<app::PainScale>("beforeScale"), Qt::Key_Return);
    CHECK(open.dialog.session().before() == pain(2));
    CHECK(open.title().startsWith(QStringLiteral("1 of 6: Walk")));
}

TEST_CASE("sets are counted, rested after, left out and swapped, and the end is told")
{
    Desk desk(kToday);
    beginAt(desk, "L1");
    auto session = today(desk);
    session.setBefore(pain(1));
    OpenDialog open(desk, session);
    open.press("skipButton");
    CHECK(open.title().contains(QStringLiteral("Goblet squat")));
    open.child<app::LoadBox>("")->setLoad(Load{6000});
    open.press("nextButton");
    CHECK(open.child<QLabel>("clock")->text().startsWith(QStringLiteral("Rest")));
    open.press("nextButton");
    CHECK(open.child<QLabel>("dose")->text().startsWith(QStringLiteral("Set 2 of 2")));
    open.press("nextButton");
    CHECK(open.title().contains(QStringLiteral("Romanian deadlift")));
    open.press("swapButton");
    CHECK_FALSE(open.title().contains(QStringLiteral("Romanian deadlift")));
    open.press("stopButton");
    CHECK(open.dialog.result() == QDialog::Accepted);
    CHECK(open.dialog.session().completion() == Completion::Stopped);
    REQUIRE(open.dialog.session().done().size() == 1);
    CHECK(open.dialog.session().done()[0].load == Load{6000});
}

TEST_CASE("the clock of a walk runs, stands still in a pause, and can be ended early")
{
    Desk desk(kToday);
    beginAt(desk, "B1");
    auto session = today(desk);
    session.setBefore(pain(1));
    OpenDialog open(desk, session);
    CHECK(open.child<QLabel>("clock")->text() == QStringLiteral("19:00"));
    open.press("nextButton");
    QTest::qWait(1300);
    CHECK(open.child<QLabel>("clock")->text() == QStringLiteral("18:59"));
    open.press("pauseButton");
    const QString paused = open.child<QLabel>("clock")->text();
    QTest::qWait(1300);
    CHECK(open.child<QLabel>("clock")->text() == paused);
    open.press("pauseButton");
    open.press("nextButton");
    CHECK(open.dialog.session().minutes() == 19);
}

TEST_CASE("a session that was begun is kept, goes on after a restart, and is logged as it was done")
{
    Desk desk(kToday);
    beginAt(desk, "B1");
    {
        app::TodayPage page(desk.context());
        page.show();
        QTimer::singleShot(0, &page, [] {
            auto* dialog = qobject_cast<app::GuidedDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            QTest::keyClick(dialog->findChild<app::PainScale*>(QStringLiteral("beforeScale")),
                            Qt::Key_3);
            auto* next = dialog->findChild<QPushButton*>(QStringLiteral("nextButton"));
            next->click();
            dialog->findChild<QPushButton*>(QStringLiteral("skipButton"))->click();
            next->click();
            dialog->reject();
        });
        page.findChild<QPushButton*>(QStringLiteral("startButton"))->click();
    }
    app::TodayPage page(desk.context());
    page.show();
    page.enter();
    auto* start = page.findChild<QPushButton*>(QStringLiteral("startButton"));
    CHECK(start->text().contains(QStringLiteral("Go on")));
    QTimer::singleShot(0, &page, [] {
        auto* dialog = qobject_cast<app::GuidedDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        CHECK(dialog->session().done().size() == 1);
        dialog->findChild<QPushButton*>(QStringLiteral("stopButton"))->click();
    });
    start->click();
    auto* during = page.findChild<app::PainScale*>(QStringLiteral("duringScale"));
    QTest::keyClick(during, Qt::Key_3);
    auto* after = page.findChild<app::PainScale*>(QStringLiteral("afterScale"));
    QTest::keyClick(after, Qt::Key_2);
    QTest::keyClick(after, Qt::Key_Return);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    CHECK(session.before == pain(3));
    CHECK(session.completion == Completion::Stopped);
    CHECK(session.exercises.size() == 1);
    CHECK_FALSE(start->text().contains(QStringLiteral("Go on")));
}

TEST_CASE("a session that ends after midnight is logged for the day on which it was begun")
{
    Desk desk(kToday);
    beginAt(desk, "B1");
    auto session = today(desk);
    session.setBefore(pain(1));
    while (!session.isOver())
        session.setDone();
    REQUIRE(desk.coach().setNote("guided_session", QString::fromStdString(session.toText())));
    desk.setToday(kToday.plusDays(1));
    app::TodayPage page(desk.context());
    page.show();
    page.findChild<QPushButton*>(QStringLiteral("startButton"))->click();
    QTest::keyClick(page.findChild<app::PainScale*>(QStringLiteral("duringScale")), Qt::Key_2);
    auto* after = page.findChild<app::PainScale*>(QStringLiteral("afterScale"));
    QTest::keyClick(after, Qt::Key_1);
    QTest::keyClick(after, Qt::Key_Return);
    const Entry& logged = desk.coach().timeline().entries.back();
    CHECK(logged.date == kToday);
    const auto& done = std::get<Session>(logged.body);
    CHECK(done.kind == SessionKind::Training);
    CHECK(done.exercises.size() == 5);
}

TEST_CASE("a session that was left unfinished yesterday is not taken up today")
{
    Desk desk(kToday);
    beginAt(desk, "B1");
    auto session = today(desk);
    session.setBefore(pain(1));
    session.setDone();
    REQUIRE(desk.coach().setNote("guided_session", QString::fromStdString(session.toText())));
    desk.setToday(kToday.plusDays(1));
    app::TodayPage page(desk.context());
    page.show();
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("startButton"))
                    ->text()
                    .contains(QStringLiteral("Go on")));
}

TEST_CASE("of two walks a day the second may wait, and is called a time of the day, not a set")
{
    Desk desk(kToday);
    beginAt(desk, "W1");
    coach::GuidedSession session = today(desk);
    REQUIRE(session.steps().front().dose.sets > 1);
    session.setBefore(pain(1));
    OpenDialog open(desk, session);
    CHECK(open.child<QLabel>("dose")->text().startsWith("Time 1 of"));
    CHECK_FALSE(open.child<QLabel>("cues")->text().contains("later today"));
    open.press("nextButton");
    open.press("nextButton");
    CHECK(open.child<QLabel>("dose")->text().startsWith("Time 2 of"));
    CHECK(open.child<QLabel>("cues")->text().contains("later today"));
}
