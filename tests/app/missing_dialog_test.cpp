// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/missing_dialog.h"
#include "app/unlock_dialog.h"
#include "diary/backup_folder.h"
#include "diary/sealed_backup.h"
#include "support/catch.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// A diary with a copy beside it, and then without itself.
QString goneDiary(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("diary.db");
    auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Create);
    REQUIRE(diary.ok());
    REQUIRE(diary->add(kToday, CheckIn{.pain = pain(3)}, Timestamp{1'795'000'000'000, 60}).ok());
    REQUIRE(diary::backUpInto(*diary, diary::backupFolderOf(path.toStdString()),
                              Timestamp{1'795'000'000'000, 60})
                .ok());
    return path;
}

} // namespace

TEST_CASE("a diary that is not where it was comes back from its copy")
{
    const QTemporaryDir folder;
    const QString path = goneDiary(folder);
    REQUIRE(QFile::rename(path, folder.filePath("elsewhere.db")));
    app::MissingDialog dialog(path);
    dialog.show();
    REQUIRE(dialog.findChild<QListWidget*>("copies")->count() == 1);
    dialog.findChild<QPushButton*>("copyButton")->click();
    CHECK(dialog.result() == QDialog::Accepted);
    auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
    REQUIRE(diary.ok());
    CHECK(diary->entries()->size() == 1);
}

TEST_CASE("a diary that was moved is taken from where it is, and stays there")
{
    const QTemporaryDir folder;
    const QString path = goneDiary(folder);
    const QString moved = folder.filePath("elsewhere.db");
    REQUIRE(QFile::rename(path, moved));
    app::MissingDialog dialog(path);
    CHECK(dialog.take({moved}));
    CHECK(QFile::exists(moved));
    CHECK(diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse).ok());
}

TEST_CASE("an encrypted copy takes the place of a missing diary once its passphrase is given")
{
    const QTemporaryDir folder;
    const QString path = goneDiary(folder);
    const QString sealed = folder.filePath("sealed.db");
    {
        auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
        REQUIRE(diary.ok());
        REQUIRE(diary::backUpSealed(*diary, sealed.toStdString(),
                                    diary::Passphrase("correct horse battery"))
                    .ok());
    }
    REQUIRE(QFile::remove(path));
    QString problem;
    const auto answer = [&problem] {
        auto* asked = qobject_cast<app::UnlockDialog*>(QApplication::activeModalWidget());
        REQUIRE(asked != nullptr);
        auto* edit = asked->findChild<QLineEdit*>("passphraseEdit");
        auto* open = asked->findChild<QPushButton*>("openButton");
        CHECK_FALSE(open->isEnabled());
        CHECK(edit->echoMode() == QLineEdit::Password);
        QTest::keyClicks(edit, "correct horse lantern");
        open->click();
        problem = asked->findChild<QLabel*>("problem")->text();
        CHECK(asked->isVisible());
        edit->clear();
        QTest::keyClicks(edit, "correct horse battery");
        open->click();
    };
    QTimer::singleShot(0, answer);
    const auto copy = app::unlocked(sealed, nullptr);
    CHECK(problem.contains("passphrase is wrong"));
    REQUIRE(copy.has_value());
    app::MissingDialog dialog(path);
    CHECK(dialog.take(*copy));
    auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
    REQUIRE(diary.ok());
    CHECK(diary->entries()->size() == 1);
}

TEST_CASE("who does not know the passphrase of a copy gives up, and nothing is made")
{
    const QTemporaryDir folder;
    const QString path = goneDiary(folder);
    CHECK(app::unlocked(path, nullptr)->passphrase.isEmpty());
    const QString sealed = folder.filePath("sealed.db");
    {
        auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Refuse);
        REQUIRE(diary.ok());
        REQUIRE(
            diary::backUpSealed(*diary, sealed.toStdString(), diary::Passphrase("eight ch")).ok());
    }
    REQUIRE(QFile::remove(path));
    QTimer::singleShot(0, [] {
        if (auto* asked = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            QTest::keyClick(asked, Qt::Key_Escape);
    });
    CHECK_FALSE(app::unlocked(sealed, nullptr).has_value());
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("what is no diary is not taken for the one that is missing, and nothing is made")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("diary.db");
    const QString letter = folder.filePath("letter.txt");
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    app::MissingDialog dialog(path);
    CHECK_FALSE(dialog.take({letter}));
    CHECK_FALSE(dialog.findChild<QLabel*>("result")->text().isEmpty());
    CHECK_FALSE(QFile::exists(path));
}
