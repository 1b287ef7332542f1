// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/running.h"
#include "app/screening_dialog.h"
#include "diary/diary.h"
#include "support/catch.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

#include <csignal>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

QString begunDiary(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("diary.db"));
    auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Create);
    REQUIRE(diary.ok());
    const Screening none{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    REQUIRE(diary->add(kToday, none, Timestamp{0, 0}).ok());
    REQUIRE(diary->add(kToday, Start{*Pain::from(2), 20, {}}, Timestamp{1, 0}).ok());
    return path;
}

} // namespace

TEST_CASE("the system ends the program though a question waits for an answer")
{
    const QTemporaryDir folder;
    const QString path = begunDiary(folder);
    QObject waits;
    whenSeen(waits, "warningButton", [&waits] {
        whenSeen(waits, "saveNowButton", [] { std::raise(SIGTERM); });
        seen<QPushButton>("warningButton")->click();
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<app::ScreeningDialog*>(top))
                dialog->findChildren<QRadioButton*>().front()->click();
    });
    constexpr int kStuck = 9;
    QTimer::singleShot(20'000, &waits, [] { QCoreApplication::exit(kStuck); });
    CHECK(runProgram(path, kToday) == 0);
}
