// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercises_dialog.h"
#include "app/first_run.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/preferences_dialog.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/settings_dialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// Every English text of the interface that reads otherwise in German.
QSet<QString> englishTexts()
{
    QFile file(QStringLiteral(COMEBACK_TRANSLATIONS "/comeback_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> texts;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") &&
                 xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            texts << source;
    }
    return texts;
}

QStringList leftInEnglish(const QWidget& top)
{
    static const QSet<QString> english = englishTexts();
    QStringList found;
    const auto look = [&found](const QString& text) {
        if (english.contains(text))
            found << text;
    };
    for (const auto* button : top.findChildren<QAbstractButton*>())
        look(button->text());
    for (const auto* label : top.findChildren<QLabel*>())
        look(label->text());
    for (const auto* each : top.findChildren<QWidget*>())
        look(each->accessibleName());
    look(top.windowTitle());
    return found;
}

} // namespace

TEST_CASE("in German no page and no dialog has an English text left")
{
    QTranslator german;
    REQUIRE(german.load(":/i18n/comeback_de"));
    QApplication::installTranslator(&german);
    REQUIRE(englishTexts().size() > 300);
    Desk desk(kToday, library::Language::German);
    CHECK(leftInEnglish(app::FirstRun(desk.context())).join('|').toStdString() == "");
    desk.begin(2, 20, 3);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenWindow open(desk);
    for (int i = 0; i < app::kPageCount; ++i) {
        open.window().showPage(static_cast<app::PageId>(i));
        CHECK(leftInEnglish(open.window()).join('|').toStdString() == "");
    }
    CHECK(leftInEnglish(app::ExercisesDialog(desk.context())).join('|').toStdString() == "");
    CHECK(leftInEnglish(app::OrdersDialog(desk.context())).join('|').toStdString() == "");
    CHECK(leftInEnglish(app::PreferencesDialog(desk.context())).join('|').toStdString() == "");
    CHECK(leftInEnglish(app::ProtocolDialog(desk.context())).join('|').toStdString() == "");
    const app::PreviewDialog preview(desk.context(), app::PreviewDialog::Report);
    CHECK(leftInEnglish(preview).join('|').toStdString() == "");
    CHECK(leftInEnglish(app::SettingsDialog({}, "/a/diary.db", {}, nullptr))
              .join('|')
              .toStdString() == "");
}
