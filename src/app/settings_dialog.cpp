// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_dialog.h"

#include "app/emergency_number.h"
#include "ui_settings_dialog.h"

namespace comeback::app {

SettingsDialog::SettingsDialog(const Settings& settings, const QString& diaryPath, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->themeBox->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_ui->themeBox->setCurrentIndex(static_cast<int>(settings.appearance));
    for (const int percent : {100, 125, 150, 175, 200})
        m_ui->textBox->addItem(tr("%1 %").arg(percent), percent);
    m_ui->textBox->setCurrentIndex(std::max(0, m_ui->textBox->findData(settings.textPercent)));
    m_ui->languageBox->addItem(tr("As the system"));
    m_ui->languageBox->addItem(QStringLiteral("English"),
                               static_cast<int>(library::Language::English));
    m_ui->languageBox->addItem(QStringLiteral("Deutsch"),
                               static_cast<int>(library::Language::German));
    if (settings.language)
        m_ui->languageBox->setCurrentIndex(static_cast<int>(*settings.language) + 1);
    m_ui->stillBox->setChecked(settings.stillFigures);
    m_ui->emergencyEdit->setText(settings.emergencyNumber);
    m_ui->emergencyEdit->setPlaceholderText(emergencyNumber());
    m_ui->pathLabel->setText(diaryPath);
}

SettingsDialog::~SettingsDialog() = default;

Settings SettingsDialog::settings() const
{
    Settings chosen = m_settings;
    chosen.appearance = static_cast<Appearance>(m_ui->themeBox->currentIndex());
    chosen.textPercent = m_ui->textBox->currentData().toInt();
    const QVariant language = m_ui->languageBox->currentData();
    chosen.language = language.isValid()
                          ? std::optional{static_cast<library::Language>(language.toInt())}
                          : std::nullopt;
    chosen.stillFigures = m_ui->stillBox->isChecked();
    chosen.emergencyNumber = m_ui->emergencyEdit->text().trimmed();
    return chosen;
}

} // namespace comeback::app
