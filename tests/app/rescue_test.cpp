// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue_dialog.h"

#include "app/open_window.h"
#include "app/running.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// A diary of twenty days in the folder, with forty bytes of it spoilt.
QString damagedDiary(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("diary.db"));
    {
        auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Create);
        REQUIRE(diary.ok());
        REQUIRE(diary
                    ->add(*Date::fromYmd(2026, 11, 1),
                          Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)},
                          Timestamp{0, 0})
                    .ok());
        REQUIRE(
            diary->add(*Date::fromYmd(2026, 11, 1), Start{pain(2), 20, {}}, Timestamp{1, 0}).ok());
        for (int day = 1; day <= 20; ++day)
            REQUIRE(diary
                        ->add(*Date::fromYmd(2026, 11, day), CheckIn{.pain = pain(day % 5)},
                              Timestamp{day * 86'400'000LL, 0})
                        .ok());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 3000));
    REQUIRE(file.write(QByteArray(40, 'x')) == 40);
    file.close();
    const auto broken = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
    REQUIRE_FALSE(broken.ok());
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList rescuedFiles(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({".comeback-part-*"}, QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("what is whole in a damaged diary is saved, and the damaged file stays")
{
    const QTemporaryDir folder;
    const QString path = damagedDiary(folder);
    app::RescueDialog dialog(path, "Your diary is damaged");
    QTimer::singleShot(0, [] {
        if (auto* told = QApplication::activeModalWidget())
            told->close();
    });
    // How much would come through is told before anything is chosen.
    const QString promised = dialog.findChild<QLabel*>("whole")->text();
    REQUIRE(dialog.recover());
    auto mended = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
    REQUIRE(mended.ok());
    const auto saved = mended->entries();
    REQUIRE(saved.ok());
    CHECK(promised.contains(QStringLiteral("saved: %1 ").arg(saved->size())));
    CHECK(QDir(folder.path()).entryList({"diary.db.replaced-*"}).size() == 1);
}

TEST_CASE(
    "a damaged diary can be looked at: nothing of it is written to, and nothing can be entered")
{
    const QTemporaryDir folder;
    const QString path = damagedDiary(folder);
    const QByteArray before = bytesOf(path);
    QString banner;
    bool enterable = false;
    bool asked = false;
    qsizetype rescued = 0;
    QObject waits;
    whenSeen(waits, "lookButton", [] { seen<QPushButton>("lookButton")->click(); });
    whenSeen(waits, "readOnlyBanner", [&] {
        const auto* label = seen<QLabel>("readOnlyBanner");
        banner = label->text();
        for (const char* name : {"checkInForm", "sessionForm", "flareButton", "directiveButton"})
            enterable |= label->window()->findChild<QWidget*>(name)->isEnabled();
        asked = label->window()->findChild<QWidget*>("warningButton")->isEnabled();
        rescued = rescuedFiles(folder).size();
        QApplication::quit();
    });
    CHECK(runProgram(path, kToday) == 0);
    CHECK(banner.contains("Your diary is damaged"));
    CHECK(banner.contains("lost"));
    CHECK_FALSE(enterable);
    // What a warning sign asks for is told in any case.
    CHECK(asked);
    CHECK(rescued == 1);
    CHECK(rescuedFiles(folder).isEmpty());
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder.path()).entryList({"diary.db*"}) == QStringList{"diary.db", "diary.db.lock"});
}

TEST_CASE("who quits where the diary is damaged is not told a second time")
{
    const QTemporaryDir folder;
    const QString path = damagedDiary(folder);
    QObject waits;
    bool again = false;
    whenSeen(waits, "quitButton", [] { seen<QPushButton>("quitButton")->click(); });
    QTimer boxes;
    QObject::connect(&boxes, &QTimer::timeout, &boxes, [&again] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            again = true;
            box->accept();
        }
    });
    boxes.start(20);
    CHECK(runProgram(path, kToday) == 4);
    CHECK_FALSE(again);
}

TEST_CASE("the copy of what could be read goes with the dialog, and only the person could read it")
{
    const QTemporaryDir folder;
    const QString path = damagedDiary(folder);
    {
        app::RescueDialog dialog(path, "Your diary is damaged");
        REQUIRE(rescuedFiles(folder).size() == 1);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        CHECK_FALSE(QFile::permissions(folder.filePath(rescuedFiles(folder).front())) & others);
    }
    CHECK(rescuedFiles(folder).isEmpty());
}
