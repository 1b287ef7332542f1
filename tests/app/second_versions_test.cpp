// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/second_versions.h"

#include "app/import_dialog.h"
#include "app/open_window.h"

#include <QLabel>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
const char* const kName = "diary (conflicted copy 2026-11-20).db";

/// A diary, and beside it the version of another computer, which has one entry more.
struct TwoVersions
{
    TwoVersions()
    {
        desk.begin(2, 20, 3);
        const std::string other = desk.file(kName).toStdString();
        REQUIRE(desk.coach().backUp(other).ok());
        auto diary = diary::Diary::open(other, diary::IfMissing::Refuse);
        REQUIRE(diary.ok());
        REQUIRE(diary->add(kToday, CheckIn{.pain = pain(4)}, Timestamp{1'900'000'000'000, 0}).ok());
        desk.log(kToday.plusDays(-1), CheckIn{.pain = pain(1)});
    }
    std::optional<app::SecondVersion> look()
    {
        return app::secondVersion(diary::lookAround(desk.coach().path()), desk.coach());
    }
    Desk desk{kToday};
};

} // namespace

TEST_CASE("a second version beside the diary is compared, taken over by hand, and taken back")
{
    TwoVersions two;
    OpenWindow open(two.desk);
    open.window().showSecondVersion(two.look());
    CHECK(open.see<QLabel>("bannerLabel").text().contains(kName));
    CHECK(countOf(two.desk, EntryType::CheckIn) == 1);
    open.click("bannerButton");
    CHECK(open.see<QLabel>("summary").text().contains("New entries: 1"));
    CHECK(countOf(two.desk, EntryType::CheckIn) == 1);
    open.click("importButton");
    CHECK(countOf(two.desk, EntryType::CheckIn) == 2);
    open.window().showSecondVersion(two.look());
    CHECK(open.see<QLabel>("bannerLabel").text().contains("you can delete it"));
    two.desk.coach().undoStack().undo();
    CHECK(countOf(two.desk, EntryType::CheckIn) == 1);
    REQUIRE(QFile::remove(two.desk.file(kName)));
    open.window().showSecondVersion(two.look());
    CHECK_FALSE(open.sees("bannerLabel"));
}

TEST_CASE("comparing does not write to the second version, and one that is no diary is told so")
{
    TwoVersions two;
    const auto bytes = [&] {
        QFile file(two.desk.file(kName));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    CHECK(two.look()->bringsNews);
    CHECK(bytes() == before);
    QFile file(two.desk.file(kName));
    REQUIRE(file.resize(3000));
    REQUIRE(two.look());
    CHECK_FALSE(two.look()->readable);
    CHECK(app::words(*two.look()).contains("cannot be read"));
}

TEST_CASE("the diary that is open is not imported into itself")
{
    Desk desk(kToday);
    desk.begin();
    app::ImportDialog dialog(desk.context(), desk.file("diary.db"));
    QString told;
    QTimer::singleShot(0, [&told] {
        auto* box = QApplication::activeModalWidget();
        REQUIRE(box != nullptr);
        told = box->property("text").toString();
        box->close();
    });
    CHECK_FALSE(dialog.read());
    CHECK(told.contains("diary that is open"));
}
