// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/save_file.h"

#include "support/catch.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace comeback;

namespace {

const std::vector<app::FileKind> kKinds{
    {"Diary (*.json)", ".json"}, {"Table (*.csv)", ".csv"}, {"Record (*.fhir.json)", ".fhir.json"}};

/// What comes of a name that is typed while a kind is chosen: "name, number of the kind".
QString named(const char* typed, std::size_t chosen)
{
    const auto choice = app::withEnding(typed, chosen, kKinds);
    return choice.name + ", " + QString::number(choice.kind);
}

} // namespace

TEST_CASE("a file gets the ending of what is chosen, unless its name says otherwise")
{
    CHECK(named("x", 0) == "x.json, 0");
    CHECK(named("x", 1) == "x.csv, 1");
    CHECK(named("x", 2) == "x.fhir.json, 2");
    CHECK(named("x.csv", 0) == "x.csv, 1");
    CHECK(named("x.CSV", 2) == "x.CSV, 1");
    CHECK(named("x.json", 1) == "x.json, 0");
    CHECK(named("x.fhir.json", 1) == "x.fhir.json, 2");
    CHECK(named("x.json", 2) == "x.json, 2");
    // No ending of a kind is no ending: "week 1.5" is a name.
    CHECK(named("week 1.5", 1) == "week 1.5.csv, 1");
}

TEST_CASE("a file that a name would reach only with its ending is not replaced unasked")
{
    const QTemporaryDir folder;
    const QString there = folder.filePath("x.json");
    QFile file(there);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto answer = [&](const char* button) {
        bool asked = false;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->selectFile(folder.filePath("x"));
            QTimer::singleShot(0, [&asked, button, dialog] {
                auto* pressed = QApplication::activeModalWidget()->findChild<QPushButton*>(button);
                REQUIRE(pressed != nullptr);
                asked = true;
                pressed->click();
                // Another name: the file dialog is there again, and is called off.
                QTimer::singleShot(0, dialog, [dialog] { dialog->reject(); });
            });
            static_cast<QDialog*>(dialog)->accept();
        });
        const auto chosen = app::askWhereToSave({"Save", there, kKinds}, nullptr);
        CHECK(asked);
        return chosen ? chosen->name : QString();
    };
    CHECK(answer("replaceButton") == there);
    CHECK(answer("anotherNameButton") == "");
}
