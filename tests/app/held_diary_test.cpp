// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/running.h"
#include "diary/instance_lock.h"
#include "support/catch.h"

#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

TEST_CASE("a diary that is held where no window can be reached is told of")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("diary.db");
    const auto lock = diary::InstanceLock::take(path.toStdString());
    REQUIRE(lock.ok());
    // Signed by nobody.
    REQUIRE(QFile::resize(path + ".lock", 0));
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
    CHECK(told.contains("holds your diary"));
}
