// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/week_sheet_dialog.h"

#include "app/digit_cell.h"
#include "app/not_saved_box.h"
#include "app/open_window.h"
#include "diary/faulty_vfs.h"
#include "exchange/arrival.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

struct Sheet
{
    explicit Sheet(Desk& desk) : dialog(desk.context())
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QCoreApplication::processEvents();
        cell("morning0").setFocus();
    }
    app::DigitCell& cell(const QString& name)
    {
        auto* found = dialog.findChild<app::DigitCell*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void type(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(QApplication::focusWidget(), key);
    }
    void save()
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>("saveWeekButton"), Qt::LeftButton);
    }

    app::WeekSheetDialog dialog;
};

} // namespace

TEST_CASE("a week on paper is typed in cell after cell, and taken back in one step")
{
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    const auto before = desk.coach().timeline().entries.size();
    Sheet sheet(desk);
    CHECK_FALSE(sheet.dialog.findChild<QPushButton*>("saveWeekButton")->isEnabled());
    // The first day whole, past its box; of the second the morning alone.
    sheet.type({Qt::Key_2, Qt::Key_Tab, Qt::Key_1, Qt::Key_X, Qt::Key_3, Qt::Key_0});
    sheet.save();
    const auto& entries = desk.coach().timeline().entries;
    REQUIRE(entries.size() == before + 3);
    const Date first = kToday.plusDays(-6);
    CHECK(std::ranges::count_if(entries, [first](const Entry& entry) {
              const auto* session = std::get_if<Session>(&entry.body);
              return session && entry.date == first && session->before == pain(1) &&
                     session->during == pain(10) && session->after == pain(3);
          }) == 1);
    CHECK(std::ranges::count_if(entries, [first](const Entry& entry) {
              const auto* checkIn = std::get_if<CheckIn>(&entry.body);
              return checkIn && entry.date == first.plusDays(1) && checkIn->pain == pain(0);
          }) == 1);
    desk.coach().undoStack().undo();
    CHECK(desk.coach().timeline().entries.size() == before);
}

TEST_CASE("a session with a figure missing is named, and nothing at all is saved")
{
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    const auto before = desk.coach().timeline().entries.size();
    Sheet sheet(desk);
    sheet.type({Qt::Key_2, Qt::Key_Tab, Qt::Key_1, Qt::Key_4});
    sheet.save();
    CHECK(desk.coach().timeline().entries.size() == before);
    auto* problem = sheet.dialog.findChild<QLabel*>("problem");
    CHECK(problem->isVisible());
    CHECK(problem->text().contains("belong together"));
    CHECK(sheet.cell("session0_1").pain() == pain(4));
}

TEST_CASE("what the diary has already stands on the sheet, and is not typed over")
{
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    desk.log(kToday.plusDays(-6), CheckIn{.pain = pain(5)});
    desk.log(kToday.plusDays(-6), calmSession());
    Sheet sheet(desk);
    sheet.cell("morning0").setFocus();
    sheet.type({Qt::Key_9});
    CHECK(sheet.cell("morning0").pain() == pain(5));
    CHECK(sheet.cell("session0_1").pain() == pain(2));
    CHECK_FALSE(sheet.dialog.findChild<QPushButton*>("saveWeekButton")->isEnabled());
}

TEST_CASE("what was typed stays when the week turns out to be another one")
{
    Desk desk(kToday);
    desk.begin(2, 20, 20);
    desk.log(kToday.plusDays(-12), CheckIn{.pain = pain(5)});
    Sheet sheet(desk);
    sheet.type({Qt::Key_2, Qt::Key_Tab, Qt::Key_1, Qt::Key_4, Qt::Key_3, Qt::Key_7});
    // The morning of the second day is in the diary, so what was typed there is not.
    sheet.dialog.showWeek(kToday.plusDays(-13));
    CHECK(sheet.cell("morning0").pain() == pain(2));
    CHECK(sheet.cell("session0_1").pain() == pain(4));
    CHECK(sheet.cell("morning1").pain() == pain(5));
    CHECK(sheet.cell("morning1").isKnown());
    sheet.save();
    const auto& entries = desk.coach().timeline().entries;
    CHECK(std::ranges::any_of(entries, [](const Entry& entry) {
        const auto* checkIn = std::get_if<CheckIn>(&entry.body);
        return checkIn && entry.date == kToday.plusDays(-13) && checkIn->pain == pain(2);
    }));
}

TEST_CASE("days that have not come yet cannot be filled in")
{
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    Sheet sheet(desk);
    sheet.dialog.showWeek(kToday.plusDays(-1));
    CHECK(sheet.cell("morning1").isEnabled());
    CHECK_FALSE(sheet.cell("morning2").isEnabled());
}

TEST_CASE("a tick without its three pains is named, and nothing at all is saved")
{
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    const auto before = desk.coach().timeline().entries.size();
    Sheet sheet(desk);
    auto* problem = sheet.dialog.findChild<QLabel*>("problem");
    auto* tick = sheet.dialog.findChild<QCheckBox*>("exercises1");
    tick->click();
    SECTION("beside a morning that could be saved")
    {
        sheet.type({Qt::Key_2});
    }
    SECTION("alone") {}
    sheet.save();
    CHECK(desk.coach().timeline().entries.size() == before);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains("are ticked"));
    // Taking the tick away takes the words away.
    tick->click();
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("a figure added after a failed save does not change which entry is which")
{
    diary::test::FaultyVfs disk;
    Desk desk(kToday);
    desk.begin(2, 20, 10);
    const auto before = desk.coach().timeline().entries.size();
    const QString elsewhere = desk.file("kept.json");
    {
        Sheet sheet(desk);
        sheet.cell("morning3").setText("4");
        disk.failAt(diary::test::Fault::WriteFull, 1, diary::test::FaultyVfs::Lasting::Persistent);
        sheet.save();
        auto* box = sheet.dialog.findChild<app::NotSavedBox*>();
        REQUIRE(box->isVisible());
        box->keepIn(elsewhere);
        sheet.cell("morning0").setText("7");
    }
    disk.heal();
    // The program ends, and the sheet is gone on with: the entries are the same ones still.
    desk.restart();
    Sheet sheet(desk);
    CHECK(sheet.cell("morning3").pain() == pain(4));
    sheet.save();
    REQUIRE(desk.coach().timeline().entries.size() == before + 2);
    QFile file(elsewhere);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto read = exchange::readDiaryFile(file.readAll().toStdString());
    REQUIRE(read.ok());
    auto arrivals = exchange::arrivalsOf(std::move(*read));
    REQUIRE(arrivals.ok());
    REQUIRE(desk.coach().take(*arrivals).ok());
    CHECK(desk.coach().timeline().entries.size() == before + 2);
    CHECK(std::ranges::any_of(desk.coach().timeline().entries, [](const Entry& entry) {
        const auto* checkIn = std::get_if<CheckIn>(&entry.body);
        return checkIn && entry.date == kToday.plusDays(-6) && checkIn->pain == pain(7);
    }));
}
