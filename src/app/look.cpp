// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/look.h"

#include "app/label.h"
#include "app/style.h"
#include "app/theme.h"

#include <QApplication>
#include <QFont>

namespace comeback::app {

namespace {

/// The body text is 15 px at 100 %; the system's font is usually 13 px (10 points at 96 dpi).
constexpr double kBodyShare = 15.0 / 13.0;

const Theme& themeFor(const QApplication& application, Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return lightTheme();
    case Appearance::Dark:
        return darkTheme();
    case Appearance::System:
        break;
    }
    // What the system has, and not what was chosen before.
    QApplication::setPalette(QPalette());
    return themeOf(application.palette());
}

} // namespace

void applyLook(QApplication& application, Appearance appearance, int textPercent,
               double basePointSize)
{
    const QPalette palette = paletteOf(themeFor(application, appearance));
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setPalette(palette);
    QFont font = QApplication::font();
    font.setPointSizeF(basePointSize * kBodyShare * textPercent / 100.0);
    QApplication::setFont(font);
    // Words in a role have a font of their own, to which the program's does not come through.
    for (QWidget* each : QApplication::allWidgets())
        if (auto* label = qobject_cast<Label*>(each))
            label->setRole(label->role());
}

} // namespace comeback::app
