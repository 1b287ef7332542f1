// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emergency_number.h"

#include "app/settings.h"
#include "library/care.h"

#include <QLocale>

namespace comeback::app {

QString emergencyNumber()
{
    QString chosen = Settings::load().emergencyNumber;
    if (!chosen.isEmpty())
        return chosen;
    const QString territory = QLocale::system().name().section(QLatin1Char('_'), 1, 1);
    return QString::fromStdString(library::suggestedEmergencyNumber(territory.toStdString()));
}

} // namespace comeback::app
