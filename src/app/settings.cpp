// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace comeback::app {

namespace {

QString filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/comeback/comeback.ini");
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Appearance appearanceFrom(const QString& name)
{
    for (const auto each : {Appearance::Light, Appearance::Dark})
        if (nameOf(each) == name)
            return each;
    return Appearance::System;
}

} // namespace

Settings Settings::load()
{
    const QSettings file(filePath(), QSettings::IniFormat);
    Settings settings;
    settings.appearance = appearanceFrom(file.value("view/theme").toString());
    settings.textPercent = std::clamp(file.value("view/text_percent", 100).toInt(), 100, 200);
    settings.language =
        library::languageFromTag(file.value("view/language").toString().toStdString());
    settings.emergencyNumber = file.value("care/emergency_number").toString();
    settings.stillFigures = file.value("view/still_figures", false).toBool();
    settings.windowGeometry = file.value("view/geometry").toByteArray();
    settings.diaryHasExisted = file.value("diary/has_existed", false).toBool();
    return settings;
}

void Settings::save() const
{
    QSettings file(filePath(), QSettings::IniFormat);
    file.setValue("view/theme", nameOf(appearance));
    file.setValue("view/text_percent", textPercent);
    if (language) {
        const auto id = library::idOf(*language);
        file.setValue("view/language",
                      QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    } else {
        file.remove("view/language");
    }
    file.setValue("care/emergency_number", emergencyNumber);
    file.setValue("view/still_figures", stillFigures);
    file.setValue("view/geometry", windowGeometry);
    file.setValue("diary/has_existed", diaryHasExisted);
}

} // namespace comeback::app
