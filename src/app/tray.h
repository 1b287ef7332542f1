// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace comeback::app {

/// The icon in the tray and its menu: open, log the morning's figure, a break for the legs, quiet
/// for an hour, quit.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Whether the desktop has a tray at all.
    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void tell(const QString& title, const QString& text);
    [[nodiscard]] QMenu& menu() { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    void checkInWanted();
    void breakWanted();
    void quietWanted();
    void quitWanted();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace comeback::app
