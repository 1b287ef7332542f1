// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/blank.h"

#include "app/entry_form.h"
#include "app/load_box.h"
#include "app/open_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// Clicks in the middle of a box, as who goes there with the mouse does.
QLineEdit& clickInto(QAbstractSpinBox& box)
{
    auto* edit = box.findChild<QLineEdit*>();
    QTest::mouseClick(edit, Qt::LeftButton);
    return *edit;
}

/// Minutes, of which none may be given; seen, so that they can be clicked.
struct Minutes : QSpinBox
{
    explicit Minutes(int given)
    {
        setRange(-1, 240);
        setSuffix(QStringLiteral(" min"));
        app::showBlank(*this);
        setValue(given);
        show();
    }
};

} // namespace

TEST_CASE("a figure takes the place of the dash, wherever the box was clicked")
{
    Minutes box(-1);
    REQUIRE(box.text().toStdString() == "–");
    const auto move = GENERATE(Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_unknown);
    QLineEdit& edit = clickInto(box);
    if (move != Qt::Key_unknown)
        QTest::keyClick(&edit, move);
    QTest::keyClicks(&edit, QStringLiteral("12"));
    CHECK(box.value() == 12);
}

TEST_CASE("a click into a figure goes between its digits, as in any other field")
{
    Minutes box(15);
    QLineEdit& edit = clickInto(box);
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClicks(&edit, QStringLiteral("1"));
    CHECK(box.value() == 115);
}

TEST_CASE("what is emptied is a dash again, and can be filled anew")
{
    Minutes box(15);
    QLineEdit& edit = clickInto(box);
    edit.setCursorPosition(2);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    CHECK(box.value() == 1);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    CHECK(box.value() == -1);
    CHECK(box.text().toStdString() == "–");
    QTest::keyClicks(&edit, QStringLiteral("7"));
    CHECK(box.value() == 7);
}

TEST_CASE("a load can be typed after a click")
{
    app::LoadBox box(WeightUnit::Kilograms);
    box.show();
    QTest::keyClicks(&clickInto(box), QStringLiteral("7.5"));
    REQUIRE(box.load().has_value());
    CHECK(box.load()->grams == 7500);
}

TEST_CASE("minutes of walking and of a session can be typed after a click")
{
    Desk desk(kToday);
    SECTION("in the first run")
    {
        desk.log(kToday, Screening{});
        OpenWindow open(desk);
        auto& box = open.see<QSpinBox>("walkBox");
        QTest::keyClicks(&clickInto(box), QStringLiteral("12"));
        CHECK(box.value() == 12);
    }
    SECTION("where a session is logged")
    {
        desk.begin(2, 20, 0);
        OpenWindow open(desk);
        open.window().showPage(app::PageId::Today);
        open.click("logButton");
        open.see("sessionForm").findChild<QPushButton*>("detailsButton")->click();
        auto& box = open.see<QSpinBox>("minutesBox");
        box.setValue(box.minimum());
        QTest::keyClicks(&clickInto(box), QStringLiteral("12"));
        CHECK(box.value() == 12);
    }
    SECTION("where a session is corrected")
    {
        desk.begin(2, 20, 5);
        const EntryId id = desk.log(kToday, calmSession());
        const auto entry = std::ranges::find(desk.coach().timeline().entries, id, &Entry::id);
        app::EntryForm form(desk.context(), *entry);
        form.show();
        auto* box = form.findChild<QSpinBox*>("minutes");
        REQUIRE(box != nullptr);
        QTest::keyClicks(&clickInto(*box), QStringLiteral("12"));
        CHECK(box->value() == 12);
    }
}
