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

/// Look, text size, language, the number to ring in an emergency, and where the diary is.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings& settings, const QString& diaryPath, QWidget* parent);
    ~SettingsDialog() override;

    /// The settings as chosen.
    [[nodiscard]] Settings settings() const;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
};

} // namespace comeback::app
