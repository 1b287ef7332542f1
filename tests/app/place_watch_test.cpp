// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/place_watch.h"

#include "app/export_diary.h"
#include "app/open_window.h"
#include "app/running.h"
#include "exchange/diary_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// The window of a diary whose drive can be pulled out.
struct Drive
{
    Drive()
    {
        desk.begin(2, 20, 1);
        open.emplace(desk);
        watch.emplace(
            desk.coach(), [] { return true; }, nullptr);
        QObject::connect(&*watch, &app::PlaceWatch::changed, &open->window(),
                         &app::MainWindow::showPlace);
        open->window().showPage(app::PageId::Today);
    }
    QString diary() const { return desk.file("diary.db"); }
    void pull() const { REQUIRE(QFile::rename(diary(), diary() + ".away")); }
    /// The file comes back as another one of the same content, as that of a drive does.
    void putBack() const { REQUIRE(QFile::copy(diary() + ".away", diary())); }
    Desk desk{kToday};
    std::optional<OpenWindow> open;
    std::optional<app::PlaceWatch> watch;
};

} // namespace

TEST_CASE("while the diary's drive is gone what is typed stays, and all that was read can be saved")
{
    Drive drive;
    auto& note = *drive.open->see<QWidget>("checkInForm").findChild<QLineEdit*>("noteEdit");
    note.setText("slept on the sofa");
    drive.pull();
    CHECK_FALSE(drive.watch->look());
    CHECK(drive.open->see<QLabel>("bannerLabel").text().contains("What you type stays"));
    CHECK(drive.open->sees("bannerButton"));
    CHECK(note.text() == "slept on the sofa");
    const QTemporaryDir elsewhere;
    const QString saved = elsewhere.filePath("diary.json");
    REQUIRE_FALSE(app::exportDiaryTo(drive.desk.context(), saved, app::ExportFormat::Diary, nullptr)
                      .isEmpty());
    QFile file(saved);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto read = exchange::readDiaryFile(file.readAll().toStdString());
    REQUIRE(read.ok());
    CHECK(read->entries == drive.desk.coach().timeline().entries);
}

TEST_CASE("a drive that comes back is gone on with, whatever the system calls it now")
{
    Drive drive;
    drive.pull();
    CHECK_FALSE(drive.watch->look());
    drive.putBack();
    CHECK(drive.watch->look());
    CHECK_FALSE(drive.open->sees("bannerLabel"));
    drive.desk.log(kToday, CheckIn{.pain = pain(3)});
    drive.watch.reset();
    drive.open.reset();
    drive.desk.restart();
    CHECK(countOf(drive.desk, EntryType::CheckIn) == 1);
}

TEST_CASE("a file that lacks entries is not taken for the diary that was there")
{
    Drive drive;
    REQUIRE(QFile::copy(drive.diary(), drive.diary() + ".older"));
    drive.desk.log(kToday, CheckIn{.pain = pain(3)});
    drive.pull();
    REQUIRE(QFile::rename(drive.diary() + ".older", drive.diary()));
    CHECK_FALSE(drive.watch->look());
    CHECK(drive.open->see<QLabel>("bannerLabel").text().contains("lacks some of it"));
    CHECK_FALSE(drive.desk.coach().add(kToday, CheckIn{.pain = pain(4)}).ok());
    CHECK_FALSE(drive.watch->look());
    REQUIRE(QFile::remove(drive.diary()));
    CHECK_FALSE(drive.watch->look());
    drive.putBack();
    CHECK(drive.watch->look());
}

TEST_CASE("the program notices within five seconds that the diary's folder is gone, and is back")
{
    const QTemporaryDir drive;
    const QString folder = drive.filePath("stick");
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + "/diary.db";
    REQUIRE(diary::Diary::open(path.toStdString(), diary::IfMissing::Create).ok());
    QObject waits;
    QElapsedTimer since;
    qint64 noticed = -1;
    whenSeen(waits, "stack", [&] {
        since.start();
        CHECK(QFile::rename(folder, folder + "-away"));
    });
    whenSeen(waits, "bannerLabel", [&] {
        noticed = since.elapsed();
        CHECK(QFile::rename(folder + "-away", folder));
        QTimer::singleShot(5000, &waits, [] {
            CHECK(seen<QLabel>("bannerLabel") == nullptr);
            QApplication::quit();
        });
    });
    CHECK(runProgram(path, kToday) == 0);
    CHECK(noticed >= 0);
    CHECK(noticed <= 5000);
}
