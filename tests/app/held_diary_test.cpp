// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/running.h"
#include "diary/instance_lock.h"
#include "support/catch.h"

#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace comeback;
using namespace comeback::test;

namespace {

/// Starts the program over a diary whose lock is held, and returns the title of what it tells.
QString toldAt(const QString& path)
{
    QString told;
    QTimer boxes;
    QObject::connect(&boxes, &QTimer::timeout, &boxes, [&told] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            told = box->text();
            box->accept();
        }
    });
    constexpr int kLook = 20;
    boxes.start(kLook);
    CHECK(runProgram(path, *Date::fromYmd(2026, 11, 20)) == 4);
    return told;
}

} // namespace

TEST_CASE("a diary that is held where no window can be reached is told of")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("diary.db");
    const auto lock = diary::InstanceLock::take(path.toStdString());
    REQUIRE(lock.ok());
    // Signed by nobody.
    REQUIRE(QFile::resize(path + ".lock", 0));
    CHECK(toldAt(path) == "Your diary is open elsewhere");
}

TEST_CASE("a second start sends no signal to a stranger whose number stands in the lock")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("diary.db");
    const auto lock = diary::InstanceLock::take(path.toStdString());
    REQUIRE(lock.ok());
    // A signal that is ignored here would be ignored there, too.
    ::signal(SIGUSR1, SIG_DFL);
    QProcess stranger;
    stranger.start("sleep", {"60"});
    REQUIRE(stranger.waitForStarted());
    QFile file(path + ".lock");
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray signature = file.readAll();
    const QByteArray mark = signature.mid(signature.indexOf('\n'));
    REQUIRE(file.resize(0));
    REQUIRE(file.seek(0));
    // As the window of another computer has signed it.
    REQUIRE(file.write(QByteArray::number(stranger.processId()) + mark) > 0);
    file.close();
    CHECK(toldAt(path) == "Your diary is open elsewhere");
    constexpr int kLittle = 200;
    CHECK_FALSE(stranger.waitForFinished(kLittle));
    stranger.kill();
    stranger.waitForFinished();
}
