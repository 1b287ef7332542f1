// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace comeback::app {

/// Look, text size, language, units, when a day begins, the number to ring in an emergency,
/// reminders, and where the diary is.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `privacy` says in the person's language that nothing leaves the machine.
    SettingsDialog(const Settings& settings, const QString& diaryPath, const QString& privacy,
                   QWidget* parent);
    ~SettingsDialog() override;

    /// Nothing of the diary can be erased, where it is not the person's own.
    void forbidErasing();

    /// The settings as chosen.
    [[nodiscard]] Settings settings() const;

Q_SIGNALS:
    void eraseWanted();

private:
    void fillGeneral();
    void fillReminders();
    void allowTimes();
    [[nodiscard]] ReminderSettings reminders() const;

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
};

} // namespace comeback::app
