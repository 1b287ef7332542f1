// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminders.h"
#include "engine/date.h"
#include "engine/load_advice.h"
#include "library/language.h"

#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace comeback::app {

enum class Appearance : std::uint8_t { System, Light, Dark };

inline constexpr int kLatestDayStart = 6;

/// What the person has chosen about the window: never anything from the diary. Kept in
/// $XDG_CONFIG_HOME/comeback/comeback.ini.
struct Settings
{
    Appearance appearance = Appearance::System;
    int textPercent = 100;                     ///< 100 to 200
    std::optional<library::Language> language; ///< nothing: as the system says
    QString emergencyNumber;                   ///< empty: as the locale suggests
    WeightUnit weightUnit = WeightUnit::Kilograms;
    /// Hour from which a new day counts, 0 to kLatestDayStart: who is up late logs the day before.
    int dayStartsAt = 0;
    ReminderSettings reminders;
    QString secondBackupFolder;        ///< copies go there as well; empty: nowhere else
    int failedCopies = 0;              ///< automatic ones, one after the other
    std::optional<Date> copiesTriedOn; ///< when the newest copies were last read again
    bool staysInTray = false;          ///< closing the window leaves the program in the tray
    bool stillFigures = false;         ///< exercises are shown as start and end
    QByteArray windowGeometry;
    QStringList progressPanels;   ///< of the page Progress, by their ids; none: as at first
    bool diaryHasExisted = false; ///< so that a missing diary is an alarm, not a welcome

    [[nodiscard]] static Settings load();
    void save() const;
    /// Removes the file of the settings.
    static void erase();
};

} // namespace comeback::app
