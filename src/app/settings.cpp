// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

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

constexpr std::array kReminderKeys{"reminders/check_in", "reminders/training",
                                   "reminders/move_break"};

/// A time as "08:00"; what is no time is the usual one.
void loadTime(const QSettings& file, const char* key, QTime& time)
{
    const QTime read = QTime::fromString(file.value(key).toString(), QStringLiteral("HH:mm"));
    if (read.isValid())
        time = read;
}

ReminderSettings loadReminders(const QSettings& file)
{
    ReminderSettings reminders;
    for (std::size_t i = 0; i < kReminderKeys.size(); ++i)
        reminders.wanted[i] = file.value(kReminderKeys[i], false).toBool();
    loadTime(file, "reminders/check_in_at", reminders.checkInAt);
    loadTime(file, "reminders/training_at", reminders.trainingAt);
    loadTime(file, "reminders/quiet_from", reminders.quietFrom);
    loadTime(file, "reminders/quiet_until", reminders.quietUntil);
    const QVariant every = file.value("reminders/break_every_minutes", reminders.breakEveryMinutes);
    reminders.breakEveryMinutes = std::clamp(every.toInt(), kLeastBreakMinutes, kMostBreakMinutes);
    return reminders;
}

void saveReminders(QSettings& file, const ReminderSettings& reminders)
{
    for (std::size_t i = 0; i < kReminderKeys.size(); ++i)
        file.setValue(kReminderKeys[i], static_cast<bool>(reminders.wanted[i]));
    const QString form = QStringLiteral("HH:mm");
    file.setValue("reminders/check_in_at", reminders.checkInAt.toString(form));
    file.setValue("reminders/training_at", reminders.trainingAt.toString(form));
    file.setValue("reminders/quiet_from", reminders.quietFrom.toString(form));
    file.setValue("reminders/quiet_until", reminders.quietUntil.toString(form));
    file.setValue("reminders/break_every_minutes", reminders.breakEveryMinutes);
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
    settings.weightUnit = file.value("view/weight_unit").toString() == QLatin1String("lb")
                              ? WeightUnit::Pounds
                              : WeightUnit::Kilograms;
    settings.dayStartsAt =
        std::clamp(file.value("diary/day_starts_at", 0).toInt(), 0, kLatestDayStart);
    settings.reminders = loadReminders(file);
    settings.staysInTray = file.value("reminders/stays_in_tray", false).toBool();
    settings.secondBackupFolder = file.value("diary/second_backup_folder").toString();
    settings.failedCopies = std::max(0, file.value("diary/failed_copies", 0).toInt());
    settings.copiesTriedOn =
        Date::parse(file.value("diary/copies_tried_on").toString().toStdString());
    settings.windowGeometry = file.value("view/geometry").toByteArray();
    settings.progressPanels = file.value("view/progress_panels").toStringList();
    settings.diaryHasExisted = file.value("diary/has_existed", false).toBool();
    return settings;
}

void Settings::erase()
{
    QFile::remove(filePath());
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
    file.setValue("view/weight_unit", weightUnit == WeightUnit::Pounds ? "lb" : "kg");
    file.setValue("diary/day_starts_at", dayStartsAt);
    saveReminders(file, reminders);
    file.setValue("reminders/stays_in_tray", staysInTray);
    file.setValue("diary/second_backup_folder", secondBackupFolder);
    file.setValue("diary/failed_copies", failedCopies);
    if (copiesTriedOn)
        file.setValue("diary/copies_tried_on", QString::fromStdString(copiesTriedOn->toString()));
    file.setValue("view/geometry", windowGeometry);
    file.setValue("view/progress_panels", progressPanels);
    file.setValue("diary/has_existed", diaryHasExisted);
}

} // namespace comeback::app
