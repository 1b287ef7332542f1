// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pain_scale.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using comeback::Pain;
using comeback::app::PainScale;

TEST_CASE("a pain scale starts with nothing chosen and cannot be accepted so")
{
    PainScale scale;
    scale.show();
    QSignalSpy accepted(&scale, &PainScale::accepted);
    CHECK_FALSE(scale.value().has_value());
    QTest::keyClick(&scale, Qt::Key_Return);
    CHECK(accepted.isEmpty());
    for (const auto* each : scale.findChildren<QAbstractButton*>())
        CHECK_FALSE(each->isChecked());
}

TEST_CASE("every figure has its key, its button and its name")
{
    PainScale scale;
    scale.show();
    scale.setQuestion("Pain this morning");
    const auto buttons = scale.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 11);
    for (int figure = 0; figure <= 10; ++figure) {
        const auto key = figure == 10 ? Qt::Key_X : static_cast<Qt::Key>(Qt::Key_0 + figure);
        QTest::keyClick(&scale, key);
        CHECK(scale.value() == Pain::from(figure));
        CHECK(buttons[figure]->accessibleName().toStdString() ==
              "Pain this morning: " + std::to_string(figure) + " of 10");
        scale.setValue(std::nullopt);
        QTest::mouseClick(buttons[figure], Qt::LeftButton);
        CHECK(scale.value() == Pain::from(figure));
    }
}

TEST_CASE("arrow keys move along the scale and stay on it")
{
    PainScale scale;
    scale.show();
    QTest::keyClick(&scale, Qt::Key_Right);
    CHECK(scale.value() == Pain::from(0));
    for (int i = 0; i < 15; ++i)
        QTest::keyClick(&scale, Qt::Key_Right);
    CHECK(scale.value() == Pain::from(10));
    for (int i = 0; i < 15; ++i)
        QTest::keyClick(&scale, Qt::Key_Left);
    CHECK(scale.value() == Pain::from(0));
}

TEST_CASE("a stray arrow and Enter save nothing: the first Enter only confirms")
{
    PainScale scale;
    scale.show();
    QSignalSpy accepted(&scale, &PainScale::accepted);
    QTest::keyClick(&scale, Qt::Key_Left);
    QTest::keyClick(&scale, Qt::Key_Return);
    CHECK(accepted.isEmpty());
    QTest::keyClick(&scale, Qt::Key_Return);
    CHECK(accepted.size() == 1);
    QTest::keyClick(&scale, Qt::Key_3);
    QTest::keyClick(&scale, Qt::Key_Return);
    CHECK(accepted.size() == 2);
}

TEST_CASE("a figure that assistive technology chooses counts as one that was clicked, and once")
{
    PainScale scale;
    scale.show();
    const auto buttons = scale.findChildren<QAbstractButton*>();
    QSignalSpy chosen(&scale, &PainScale::chosen);
    QSignalSpy changed(&scale, &PainScale::valueChanged);
    buttons[4]->toggle();
    CHECK(scale.value() == Pain::from(4));
    CHECK(scale.accessibleDescription() == "4 of 10");
    CHECK(chosen.size() == 1);
    CHECK(changed.size() == 1);
    QTest::mouseClick(buttons[6], Qt::LeftButton);
    CHECK(scale.value() == Pain::from(6));
    CHECK(chosen.size() == 2);
    CHECK(changed.size() == 2);
}

TEST_CASE("a digit after an arrow needs no second Enter")
{
    PainScale scale;
    scale.show();
    QSignalSpy accepted(&scale, &PainScale::accepted);
    QTest::keyClick(&scale, Qt::Key_Right);
    QTest::keyClick(&scale, Qt::Key_4);
    QTest::keyClick(&scale, Qt::Key_Return);
    CHECK(accepted.size() == 1);
}

TEST_CASE("the words under a scale name the pain and promise no training, which orders may forbid")
{
    PainScale scale;
    QStringList words;
    for (const auto* each : scale.findChildren<QLabel*>())
        words << each->text();
    CHECK(words.join("|").toStdString() == "no pain|mild|strong|worst imaginable");
}
