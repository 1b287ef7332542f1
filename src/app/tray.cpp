// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray.h"

#include "app/icons.h"

#include <QMenu>

namespace comeback::app {

Tray::Tray(QObject* parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("&Open Comeback"), this, &Tray::openWanted);
    m_menu->addAction(tr("Log this &morning’s pain"), this, &Tray::checkInWanted);
    m_menu->addAction(tr("A two-minute &break"), this, &Tray::breakWanted);
    m_menu->addAction(tr("&Quiet for an hour"), this, &Tray::quietWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Q&uit"), this, &Tray::quitWanted);
    m_icon.setIcon(programIcon());
    m_icon.setToolTip(QStringLiteral("Comeback"));
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::tell(const QString& title, const QString& text)
{
    m_icon.showMessage(title, text);
}

} // namespace comeback::app
