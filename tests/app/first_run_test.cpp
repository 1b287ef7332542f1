// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

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
    open.key(Qt::Key_Tab);
    open.key(Qt::Key_Return);
    REQUIRE(countOf(desk, EntryType::Start) == 1);
    const auto& start = std::get<Start>(desk.coach().timeline().entries.back().body);
    CHECK(start.pain == pain(3));
    CHECK(start.walkMinutes == 20);
    CHECK(open.sees("navigation"));
    CHECK(open.window().currentPage() == app::PageId::Today);
    CHECK(open.words().contains("W4"));
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
