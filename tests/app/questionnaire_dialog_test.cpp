// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questionnaire_dialog.h"

#include "app/desk.h"
#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

} // namespace

TEST_CASE("a figure that nobody gave can't be saved, and all six are kept as they were given")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    app::QuestionnaireDialog dialog(desk.context(), *library::questionnaire("week_in_six"));
    dialog.show();
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveButton"));
    const auto boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 6);
    for (QComboBox* box : boxes) {
        CHECK_FALSE(save->isEnabled());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_4);
    }
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    const auto& kept = std::get<Questionnaire>(desk.coach().timeline().entries.back().body);
    CHECK(kept.instrument == "week_in_six");
    REQUIRE(kept.answers.size() == 6);
    CHECK(kept.answers[0] == std::pair<std::string, int>("average_pain", 4));
    desk.coach().undoStack().undo();
    CHECK_FALSE(std::holds_alternative<Questionnaire>(desk.coach().timeline().entries.back().body));
}

TEST_CASE("own activities are named once, come back the next time, and the change is told in words")
{
    Desk desk(kToday);
    desk.begin(2, 20, 20);
    desk.log(kToday.plusDays(-14), Questionnaire{"own_activities", {{"carry the shopping", 3}}});
    app::QuestionnaireDialog dialog(desk.context(), *library::questionnaire("own_activities"));
    dialog.show();
    CHECK(dialog.findChildren<QLineEdit*>()[0]->text() == QStringLiteral("carry the shopping"));
    auto* box = dialog.findChildren<QComboBox*>()[0];
    box->setFocus();
    QTest::keyClick(box, Qt::Key_6);
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveButton"));
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    const QString result = dialog.findChild<QLabel*>(QStringLiteral("resultLabel"))->text();
    CHECK(result.contains(QStringLiteral("from 3.0 to 6.0")));
    CHECK(result.contains(QStringLiteral("goes better")));
}

TEST_CASE("an activity with a name and no figure, or a figure and no name, can't be saved")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    app::QuestionnaireDialog dialog(desk.context(), *library::questionnaire("own_activities"));
    dialog.show();
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveButton"));
    dialog.findChildren<QLineEdit*>()[0]->setText(QStringLiteral("garden"));
    CHECK_FALSE(save->isEnabled());
    dialog.findChildren<QComboBox*>()[1]->setCurrentIndex(4);
    CHECK_FALSE(save->isEnabled());
    dialog.findChildren<QComboBox*>()[0]->setCurrentIndex(4);
    CHECK_FALSE(save->isEnabled());
    dialog.findChildren<QLineEdit*>()[1]->setText(QStringLiteral("garden"));
    CHECK_FALSE(save->isEnabled());
    dialog.findChildren<QLineEdit*>()[1]->setText(QStringLiteral("stairs"));
    CHECK(save->isEnabled());
}
