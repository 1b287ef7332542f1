// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/left_behind_card.h"
#include "app/open_today.h"
#include "app/open_window.h"
#include "app/pain_scale.h"
#include "app/questionnaire_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

struct OpenPage : OpenToday
{
    using OpenToday::OpenToday;

    template<typename T>
    T& in(const char* form, const char* name)
    {
        auto* found = page.findChild<QWidget*>(QString::fromLatin1(form))
                          ->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    bool offers()
    {
        QCoreApplication::processEvents();
        return in<QWidget>("content", "leftBehindCard").isVisible();
    }
    void press(const char* button)
    {
        in<QPushButton>("leftBehindCard", button).click();
        QCoreApplication::processEvents();
    }
};

/// A day on which a check-in was begun, and the program went before it was saved.
struct Begun
{
    Begun()
    {
        desk.begin(2, 20, 1);
        OpenPage open(desk);
        CHECK_FALSE(open.offers());
        open.in<app::PainScale>("checkInForm", "scale").setValue(pain(3));
        open.in<QLineEdit>("checkInForm", "noteEdit").setText("slept on the so");
    }
    Desk desk{kToday};
};

} // namespace

TEST_CASE("a check-in that was begun is offered, marked, and in the diary only after Save")
{
    Begun begun;
    begun.desk.restart();
    {
        OpenPage open(begun.desk);
        CHECK(open.offers());
        auto& scale = open.in<app::PainScale>("checkInForm", "scale");
        CHECK_FALSE(scale.value());
        open.press("goOnButton");
        CHECK_FALSE(open.offers());
        CHECK(scale.value() == pain(3));
        CHECK(open.in<QLineEdit>("checkInForm", "noteEdit").text() == "slept on the so");
        auto& mark = open.in<QLabel>("checkInForm", "draftLabel");
        CHECK(mark.isVisible());
        CHECK(mark.text().contains("not saved"));
        CHECK(countOf(begun.desk, EntryType::CheckIn) == 0);
        open.in<QPushButton>("checkInForm", "saveButton").click();
        CHECK(countOf(begun.desk, EntryType::CheckIn) == 1);
        CHECK_FALSE(mark.isVisible());
    }
    begun.desk.restart();
    OpenPage open(begun.desk);
    CHECK_FALSE(open.offers());
}

TEST_CASE("what was begun can be thrown away, and is offered again until someone decides")
{
    Begun begun;
    begun.desk.restart();
    {
        OpenPage open(begun.desk);
        CHECK(open.offers());
    }
    begun.desk.restart();
    OpenPage open(begun.desk);
    REQUIRE(open.offers());
    open.press("throwAwayButton");
    CHECK_FALSE(open.offers());
    begun.desk.restart();
    CHECK(begun.desk.coach().drafts().leftBehind().empty());
    CHECK(countOf(begun.desk, EntryType::CheckIn) == 0);
}

TEST_CASE("a session that was begun comes back with its figures, loads and note")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    desk.log(kToday, CheckIn{.pain = pain(2)});
    {
        OpenPage open(desk);
        open.in<app::PainScale>("sessionForm", "beforeScale").setValue(pain(1));
        open.in<app::PainScale>("sessionForm", "duringScale").setValue(pain(4));
        open.in<QComboBox>("sessionForm", "completionBox").setCurrentIndex(1);
        open.in<QLineEdit>("sessionForm", "noteEdit").setText("the hill");
    }
    desk.restart();
    OpenPage open(desk);
    REQUIRE(open.offers());
    open.press("goOnButton");
    CHECK(open.in<app::PainScale>("sessionForm", "beforeScale").value() == pain(1));
    CHECK(open.in<app::PainScale>("sessionForm", "duringScale").value() == pain(4));
    CHECK_FALSE(open.in<app::PainScale>("sessionForm", "afterScale").value());
    CHECK(open.in<QComboBox>("sessionForm", "completionBox").currentIndex() == 1);
    CHECK(open.in<QLineEdit>("sessionForm", "noteEdit").text() == "the hill");
    CHECK_FALSE(open.in<QPushButton>("sessionForm", "saveButton").isEnabled());
}

TEST_CASE("saving one form leaves what stands in the other")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    open.in<QLineEdit>("sessionForm", "noteEdit").setText("the hill");
    open.in<app::PainScale>("checkInForm", "scale").setValue(pain(3));
    open.in<QPushButton>("checkInForm", "saveButton").click();
    CHECK(countOf(desk, EntryType::CheckIn) == 1);
    CHECK(open.in<QLineEdit>("sessionForm", "noteEdit").text() == "the hill");
}

TEST_CASE("after midnight an empty form is for the new day, and one that was begun keeps its date")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    OpenPage open(desk);
    auto& date = open.in<QDateEdit>("checkInForm", "dateEdit");
    desk.setToday(kToday.plusDays(1));
    CHECK(date.date() == QDate(2026, 11, 21));
    open.in<QLineEdit>("checkInForm", "noteEdit").setText("still up");
    desk.setToday(kToday.plusDays(2));
    CHECK(date.date() == QDate(2026, 11, 21));
    CHECK(date.maximumDate() == QDate(2026, 11, 22));
}

TEST_CASE("a questionnaire that was closed without saving is there when it is opened again")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    const auto& info = *library::questionnaire("week_in_six");
    {
        app::QuestionnaireDialog dialog(desk.context(), info);
        dialog.findChildren<QComboBox*>()[2]->setCurrentIndex(5);
    }
    desk.restart();
    app::QuestionnaireDialog dialog(desk.context(), info);
    dialog.show();
    CHECK(dialog.findChildren<QComboBox*>()[2]->currentIndex() == 5);
    CHECK(dialog.findChild<QLabel*>("draftLabel")->isVisible());
    CHECK(desk.coach().drafts().leftBehind().empty());
}
