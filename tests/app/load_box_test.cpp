// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/load_box.h"

#include "support/approx.h"
#include "support/catch.h"

#include <QTest>

using comeback::Load;
using comeback::app::LoadBox;

TEST_CASE("a load is read with a point or a comma, whatever the locale")
{
    for (const char* locale : {"en_GB", "de_DE", "fr_FR", "de_CH"})
        for (const char* typed : {"7.5", "7,5"}) {
            INFO(locale << ' ' << typed);
            LoadBox box(comeback::WeightUnit::Kilograms);
            box.setLocale(QLocale(QString::fromLatin1(locale)));
            box.show();
            box.setFocus();
            box.selectAll();
            QTest::keyClicks(&box, QString::fromLatin1(typed));
            QTest::keyClick(&box, Qt::Key_Return);
            REQUIRE(box.load().has_value());
            CHECK(box.load()->grams == 7500);
        }
}

TEST_CASE("no load and a load of nothing are two things")
{
    LoadBox box(comeback::WeightUnit::Kilograms);
    CHECK_FALSE(box.load().has_value());
    box.setLoad(comeback::Load{0});
    CHECK(box.load() == comeback::Load{0});
    box.setLoad(std::nullopt);
    CHECK_FALSE(box.load().has_value());
    box.setLoad(comeback::Load{1});
    CHECK(box.load() == comeback::Load{1});
}

TEST_CASE("a load shows no zeros that could be read as thousands")
{
    LoadBox box(comeback::WeightUnit::Kilograms);
    box.setLocale(QLocale(QStringLiteral("de_DE")));
    box.setLoad(comeback::Load{15'000});
    CHECK(box.cleanText().toStdString() == "15");
    box.setLoad(comeback::Load{7500});
    CHECK(box.cleanText().toStdString() == "7,5");
    box.setLoad(comeback::Load{2268});
    CHECK(box.cleanText().toStdString() == "2,268");
}

TEST_CASE("thousands of pounds stay thousands when the box is left")
{
    for (const char* locale : {"en_US", "de_DE"}) {
        INFO(locale);
        LoadBox box(comeback::WeightUnit::Pounds);
        box.setLocale(QLocale(QString::fromLatin1(locale)));
        box.setValue(1050);
        CHECK(box.cleanText().toStdString() == "1050");
        CHECK(box.valueFromText(box.text()) == Approx(1050));
    }
}

TEST_CASE("in pounds a load is shown to a tenth, and one that is only looked at stays as it was")
{
    comeback::app::LoadBox box(comeback::WeightUnit::Pounds);
    box.setLoad(comeback::Load{10'000});
    CHECK(box.value() == Approx(22.0));
    CHECK(box.load() == comeback::Load{10'000});
    box.setValue(25);
    CHECK(box.load() == comeback::Load{11'340});
    CHECK(box.text().endsWith("lb"));
}
