// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copies_dialog.h"

#include "app/open_window.h"
#include "app/passphrase_dialog.h"
#include "app/running.h"
#include "diary/backup_folder.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
constexpr std::int64_t kNoon = 1'795'176'000'000; ///< of that day, UTC
constexpr std::int64_t kDay = 86'400'000;

/// A diary whose newest copy is ten days old.
struct Household
{
    Household()
    {
        auto diary = open();
        log(diary, 12);
        const auto made = diary::backUpInto(diary, folder(), Timestamp{kNoon - 10 * kDay, 0});
        REQUIRE(made.ok());
        app::Settings::erase();
    }
    ~Household() { app::Settings::erase(); }
    diary::Diary open() const
    {
        auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Create);
        REQUIRE(diary.ok());
        return std::move(*diary);
    }
    static void log(diary::Diary& diary, int daysAgo)
    {
        REQUIRE(diary
                    .add(kToday.plusDays(-daysAgo), CheckIn{.pain = pain(2)},
                         Timestamp{kNoon - daysAgo * kDay, 0})
                    .ok());
    }
    std::string folder() const { return diary::backupFolderOf(path.toStdString()); }
    QStringList copies() const
    {
        return QDir(QString::fromStdString(folder())).entryList({"diary-*.db"});
    }
    QTemporaryDir place;
    QString path = place.filePath("diary.db");
};

/// What the foot of the window says of the copies just after the start.
QString copyAgeAtStart(const Household& home)
{
    QObject waits;
    QString words;
    whenSeen(waits, "stack", [&] {
        QTimer::singleShot(300, &waits, [&] {
            const auto* label = seen<QLabel>("copyAge");
            words = label && label->isVisible() ? label->text() : QString();
            QApplication::quit();
        });
    });
    CHECK(runProgram(home.path, kToday) == 0);
    return words;
}

} // namespace

TEST_CASE("a copy that is old is told of only where the diary has changed since")
{
    Household home;
    CHECK(copyAgeAtStart(home) == "");
    {
        auto diary = home.open();
        Household::log(diary, 1);
    }
    CHECK(copyAgeAtStart(home).contains("10 days ago"));
}

TEST_CASE("once a month the newest copy is tried out, and one that cannot be read is replaced")
{
    Household home;
    REQUIRE(home.copies().size() == 1);
    QFile copy(QString::fromStdString(home.folder()) + '/' + home.copies().front());
    REQUIRE(copy.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4096;
    REQUIRE(copy.resize(copy.size() - 2 * kPage));
    copy.close();
    QObject waits;
    QString told;
    whenSeen(waits, "stack", [&] {
        QTimer::singleShot(2500, &waits, [&] {
            for (const QLabel* each : seen<QWidget>("stack")->window()->findChildren<QLabel*>())
                told += each->text();
            QApplication::quit();
        });
    });
    CHECK(runProgram(home.path, kToday) == 0);
    CHECK(told.contains("could not be read"));
    CHECK(home.copies().size() == 2);
    CHECK(app::Settings::load().copiesTriedOn == kToday);
}

TEST_CASE("copying that fails is told of from the second time on, over restarts too")
{
    Household home;
    // A file where the folder should be: nothing can be made in there.
    REQUIRE(QDir(QString::fromStdString(home.folder())).removeRecursively());
    QFile file(QString::fromStdString(home.folder()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(copyAgeAtStart(home) == "");
    CHECK(app::Settings::load().failedCopies == 1);
    (void)copyAgeAtStart(home);
    CHECK(copyAgeAtStart(home).contains("Copies can’t be made"));
}

TEST_CASE("backing up where nothing is new says that the newest copy holds everything, and when")
{
    Desk desk(kToday);
    desk.begin();
    app::CopiesDialog dialog(desk.context(), {});
    auto* backUp = dialog.findChild<QPushButton*>("backUpButton");
    backUp->click();
    const auto text = [&](const char* name) { return dialog.findChild<QLabel*>(name)->text(); };
    backUp->click();
    CHECK(dialog.findChild<QTableWidget*>("copies")->rowCount() == 1);
    CHECK(text("contents").contains("holds all that is in your diary"));
    CHECK(text("contents").contains("checked just now"));
    CHECK(text("lastLabel").contains("holds all that is in your diary"));
    desk.log(kToday, CheckIn{.pain = pain(3)});
    app::CopiesDialog later(desk.context(), {});
    CHECK(later.findChild<QLabel*>("lastLabel")->text().contains("has changed since"));
}

namespace {

/// The question for a passphrase, as it is answered by keys.
struct Asked
{
    Asked() { dialog.show(); }
    void type(const char* first, const char* again)
    {
        edit("passphraseEdit").setText(first);
        edit("againEdit").setText(again);
        dialog.findChild<QPushButton*>("makeButton")->click();
    }
    QLineEdit& edit(const char* name)
    {
        auto* found = dialog.findChild<QLineEdit*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    QString problem()
    {
        const auto* label = dialog.findChild<QLabel*>("problem");
        return label->isHidden() ? QString() : label->text();
    }

    app::PassphraseDialog dialog;
};

} // namespace

TEST_CASE("a slip in a passphrase makes no copy that nobody can read")
{
    Asked asked;
    asked.type("correct horse battery", "correct horse lantern");
    CHECK(asked.dialog.isVisible());
    CHECK(asked.problem().contains("not the same"));
    // The words about it go once something else is typed.
    QTest::keyClicks(&asked.edit("againEdit"), "x");
    CHECK(asked.problem() == "");
    asked.type("correct horse battery", "correct horse battery");
    CHECK(asked.dialog.result() == QDialog::Accepted);
    CHECK(asked.dialog.passphrase() == "correct horse battery");
}

TEST_CASE("a passphrase is as long as on the command line, and may be left out")
{
    Asked asked;
    asked.type("seven77", "seven77");
    CHECK(asked.problem().contains("8 to 1024"));
    asked.type("", "");
    CHECK(asked.dialog.result() == QDialog::Accepted);
    CHECK(asked.dialog.passphrase() == "");
}

TEST_CASE("what is typed as a passphrase is hidden until it is asked to be shown")
{
    Asked asked;
    for (const char* name : {"passphraseEdit", "againEdit"})
        CHECK(asked.edit(name).echoMode() == QLineEdit::Password);
    asked.dialog.findChild<QCheckBox*>("showBox")->setChecked(true);
    for (const char* name : {"passphraseEdit", "againEdit"}) {
        CHECK(asked.edit(name).echoMode() == QLineEdit::Normal);
        CHECK_FALSE(asked.edit(name).accessibleName().isEmpty());
    }
}
