// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/button_keys.h"
#include "app/look.h"
#include "app/open_window.h"
#include "app/settings.h"
#include "app/settings_dialog.h"
#include "app/tray.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTranslator>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
constexpr double kPointSize = 10;

/// The buttons of the current page on which some of the words do not fit.
QString cutButtons(QWidget& top)
{
    QString cut;
    for (const auto* button : top.findChildren<QPushButton*>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut += button->text() + QLatin1Char('\n');
    return cut;
}

} // namespace

TEST_CASE("settings are kept in a file of their own, without anything from the diary")
{
    app::Settings settings;
    settings.appearance = app::Appearance::Dark;
    settings.textPercent = 150;
    settings.language = library::Language::German;
    settings.emergencyNumber = "999";
    settings.stillFigures = true;
    settings.weightUnit = WeightUnit::Pounds;
    settings.dayStartsAt = 3;
    settings.staysInTray = true;
    settings.reminders.wanted = {true, false, true};
    settings.reminders.checkInAt = QTime(6, 45);
    settings.reminders.breakEveryMinutes = 55;
    settings.reminders.quietUntil = QTime(6, 30);
    settings.save();
    const app::Settings loaded = app::Settings::load();
    CHECK(loaded.appearance == app::Appearance::Dark);
    CHECK(loaded.textPercent == 150);
    CHECK(loaded.language == library::Language::German);
    CHECK(loaded.emergencyNumber == "999");
    CHECK(loaded.stillFigures);
    CHECK(loaded.weightUnit == WeightUnit::Pounds);
    CHECK(loaded.dayStartsAt == 3);
    CHECK(loaded.staysInTray);
    CHECK(loaded.reminders == settings.reminders);
    app::Settings().save();
}

TEST_CASE("the settings' dialog gives back what was chosen in it")
{
    app::SettingsDialog dialog({}, "/a/diary.db", {}, nullptr);
    dialog.show();
    auto* theme = dialog.findChild<QComboBox*>("themeBox");
    auto* text = dialog.findChild<QComboBox*>("textBox");
    REQUIRE(theme != nullptr);
    REQUIRE(text != nullptr);
    theme->setCurrentIndex(2);
    text->setCurrentIndex(text->count() - 1);
    dialog.accept();
    CHECK(dialog.settings().appearance == app::Appearance::Dark);
    CHECK(dialog.settings().textPercent == 200);
}

TEST_CASE("at 200 % text, in both languages, no button loses words and every page can be scrolled")
{
    for (const auto language : {library::Language::English, library::Language::German}) {
        QTranslator translator;
        if (language == library::Language::German) {
            REQUIRE(translator.load(":/i18n/comeback_de"));
            QApplication::installTranslator(&translator);
        }
        app::applyLook(*qApp, app::Appearance::Light, 200, kPointSize);
        {
            Desk desk(kToday, language);
            desk.begin(2, 20, 3);
            desk.log(kToday.plusDays(-2), calmSession());
            OpenWindow open(desk);
            for (int i = 0; i < app::kPageCount; ++i) {
                open.window().showPage(static_cast<app::PageId>(i));
                QCoreApplication::processEvents();
                INFO(i);
                CHECK(cutButtons(open.window()).toStdString().empty());
            }
        }
        app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
        QApplication::removeTranslator(&translator);
    }
}

TEST_CASE("the German window has no English word left")
{
    QTranslator translator;
    REQUIRE(translator.load(":/i18n/comeback_de"));
    QApplication::installTranslator(&translator);
    {
        Desk desk(kToday, library::Language::German);
        desk.begin(2, 20, 0);
        OpenWindow open(desk);
        const QStringList english{"Today", "Your ", "this morning", "Session", "Save", "Walk"};
        for (int i = 0; i < app::kPageCount; ++i) {
            open.window().showPage(static_cast<app::PageId>(i));
            for (const QString& word : english) {
                INFO(i << ' ' << word.toStdString());
                CHECK_FALSE(open.words().contains(word));
            }
        }
    }
    QApplication::removeTranslator(&translator);
}

TEST_CASE("reminders are off until they are ticked, and their times wait for that")
{
    app::SettingsDialog dialog({}, "/a/diary.db", {}, nullptr);
    CHECK_FALSE(dialog.settings().reminders.wantsAny());
    CHECK_FALSE(dialog.findChild<QWidget*>("checkInEdit")->isEnabled());
    dialog.findChild<QCheckBox*>("checkInBox")->click();
    CHECK(dialog.findChild<QWidget*>("checkInEdit")->isEnabled());
    dialog.findChild<QComboBox*>("unitBox")->setCurrentIndex(1);
    CHECK(dialog.settings().reminders.wants(app::Reminder::CheckIn));
    CHECK(dialog.settings().weightUnit == WeightUnit::Pounds);
}

TEST_CASE("a time that is typed over another is the time that is kept")
{
    app::SettingsDialog dialog({}, "/a/diary.db", {}, nullptr);
    dialog.findChild<QCheckBox*>("checkInBox")->setChecked(true);
    auto* edit = dialog.findChild<QTimeEdit*>("checkInEdit");
    app::ButtonKeys keys;
    qApp->installEventFilter(&keys);
    dialog.show();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, "07:56");
    CHECK(dialog.settings().reminders.checkInAt.toString("HH:mm").toStdString() == "07:56");
}

TEST_CASE("where there is no tray nobody is promised one")
{
    REQUIRE_FALSE(app::Tray::isAvailable());
    app::SettingsDialog dialog({}, "/a/diary.db", {}, nullptr);
    CHECK_FALSE(dialog.findChild<QCheckBox*>("trayBox")->isEnabled());
    CHECK(dialog.findChild<QLabel*>("reminderNote")->text().contains("no tray"));
}
