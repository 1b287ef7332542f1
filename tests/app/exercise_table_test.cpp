// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_table.h"

#include "support/catch.h"

#include <QApplication>
#include <QPushButton>
#include <QTableWidget>

using namespace comeback;

TEST_CASE("the row in which one types is the chosen one, which Remove takes away")
{
    const library::Texts texts(library::Language::English);
    app::ExerciseTable table(texts, WeightUnit::Kilograms);
    table.setExercises({{.id = "bridge"}, {.id = "goblet_squat"}, {.id = "hinge_drill"}});
    table.show();
    QApplication::setActiveWindow(&table);
    QCoreApplication::processEvents();
    auto* rows = table.findChild<QTableWidget*>();
    rows->selectRow(2);
    rows->cellWidget(1, 2)->setFocus();
    CHECK(rows->currentRow() == 1);
    for (QPushButton* each : table.findChildren<QPushButton*>())
        if (each->text().contains("Remove"))
            each->click();
    const auto left = table.exercises();
    REQUIRE(left.size() == 2);
    CHECK(left[0].id == "bridge");
    CHECK(left[1].id == "hinge_drill");
}
