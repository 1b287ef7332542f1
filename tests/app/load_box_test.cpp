// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/load_box.h"

#include "support/catch.h"

#include <QTest>

using comeback::Load;
using comeback::app::LoadBox;

TEST_CASE("a load is read with a point or a comma, whatever the locale")
{
    for (const char* locale : {"en_GB", "de_DE", "fr_FR", "de_CH"})
        for (const char* typed : {"7.5", "7,5"}) {
            INFO(locale << ' ' << typed);
            LoadBox box;
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
    LoadBox box;
    CHECK_FALSE(box.load().has_value());
    box.setLoad(Load{0});
    CHECK(box.load() == Load{0});
    box.setLoad(std::nullopt);
    CHECK_FALSE(box.load().has_value());
    box.setLoad(Load{1});
    CHECK(box.load() == Load{1});
}

TEST_CASE("a load shows no zeros that could be read as thousands")
{
    LoadBox box;
    box.setLocale(QLocale(QStringLiteral("de_DE")));
    box.setLoad(Load{15'000});
    CHECK(box.text().toStdString() == "15");
    box.setLoad(Load{7500});
    CHECK(box.text().toStdString() == "7,5");
    box.setLoad(Load{2268});
    CHECK(box.text().toStdString() == "2,268");
}
