// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_dialog.h"

#include "app/emergency_number.h"
#include "app/tray.h"
#include "ui_settings_dialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace comeback::app {

SettingsDialog::SettingsDialog(const Settings& settings, const QString& diaryPath,
                               const QString& privacy, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_settings(settings)
{
    m_ui->setupUi(this);
    fillGeneral();
    fillReminders();
    m_ui->privacyLabel->setText(privacy);
    m_ui->pathLabel->setText(diaryPath);
    connect(m_ui->eraseButton, &QPushButton::clicked, this, &SettingsDialog::eraseWanted);
    connect(m_ui->folderButton, &QPushButton::clicked, this, [diaryPath] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(diaryPath).path()));
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::forbidErasing()
{
    m_ui->eraseButton->hide();
}

void SettingsDialog::fillGeneral()
{
    m_ui->themeBox->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_ui->themeBox->setCurrentIndex(static_cast<int>(m_settings.appearance));
    for (const int percent : {100, 125, 150, 175, 200})
        m_ui->textBox->addItem(tr("%1 %").arg(percent), percent);
    m_ui->textBox->setCurrentIndex(std::max(0, m_ui->textBox->findData(m_settings.textPercent)));
    m_ui->languageBox->addItem(tr("As the system"));
    for (const library::Language each : library::kAllLanguages) {
        const auto name = library::nameOf(each);
        m_ui->languageBox->addItem(
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
            static_cast<int>(each));
    }
    if (m_settings.language)
        m_ui->languageBox->setCurrentIndex(static_cast<int>(*m_settings.language) + 1);
    m_ui->unitBox->addItems({tr("Kilograms"), tr("Pounds")});
    m_ui->unitBox->setCurrentIndex(static_cast<int>(m_settings.weightUnit));
    for (int hour = 0; hour <= kLatestDayStart; ++hour)
        m_ui->dayBox->addItem(QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    m_ui->dayBox->setCurrentIndex(m_settings.dayStartsAt);
    m_ui->stillBox->setChecked(m_settings.stillFigures);
    m_ui->emergencyEdit->setText(m_settings.emergencyNumber);
    m_ui->emergencyEdit->setPlaceholderText(emergencyNumber());
}

void SettingsDialog::fillReminders()
{
    const ReminderSettings& reminders = m_settings.reminders;
    m_ui->checkInBox->setChecked(reminders.wants(Reminder::CheckIn));
    m_ui->trainingBox->setChecked(reminders.wants(Reminder::Training));
    m_ui->breakBox->setChecked(reminders.wants(Reminder::MoveBreak));
    m_ui->checkInEdit->setTime(reminders.checkInAt);
    m_ui->trainingEdit->setTime(reminders.trainingAt);
    m_ui->breakEdit->setRange(kLeastBreakMinutes, kMostBreakMinutes);
    m_ui->breakEdit->setValue(reminders.breakEveryMinutes);
    m_ui->quietFromEdit->setTime(reminders.quietFrom);
    m_ui->quietUntilEdit->setTime(reminders.quietUntil);
    // With AM and PM a time that is typed over another comes out as a third.
    for (QTimeEdit* edit :
         {m_ui->checkInEdit, m_ui->trainingEdit, m_ui->quietFromEdit, m_ui->quietUntilEdit})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    m_ui->trayBox->setChecked(m_settings.staysInTray);
    if (!Tray::isAvailable()) {
        m_ui->trayBox->setEnabled(false);
        m_ui->reminderNote->setText(tr(
            "This desktop has no tray: closing the window ends Comeback, and reminders come only "
            "while it is open. They never say anything of your diary."));
    }
    for (const QCheckBox* box : {m_ui->checkInBox, m_ui->trainingBox, m_ui->breakBox})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::allowTimes);
    allowTimes();
}

void SettingsDialog::allowTimes()
{
    m_ui->checkInEdit->setEnabled(m_ui->checkInBox->isChecked());
    m_ui->trainingEdit->setEnabled(m_ui->trainingBox->isChecked());
    m_ui->breakEdit->setEnabled(m_ui->breakBox->isChecked());
}

ReminderSettings SettingsDialog::reminders() const
{
    return {.wanted = {m_ui->checkInBox->isChecked(), m_ui->trainingBox->isChecked(),
                       m_ui->breakBox->isChecked()},
            .checkInAt = m_ui->checkInEdit->time(),
            .trainingAt = m_ui->trainingEdit->time(),
            .breakEveryMinutes = m_ui->breakEdit->value(),
            .quietFrom = m_ui->quietFromEdit->time(),
            .quietUntil = m_ui->quietUntilEdit->time()};
}

Settings SettingsDialog::settings() const
{
    Settings chosen = m_settings;
    chosen.appearance = static_cast<Appearance>(m_ui->themeBox->currentIndex());
    chosen.textPercent = m_ui->textBox->currentData().toInt();
    const QVariant language = m_ui->languageBox->currentData();
    chosen.language = language.isValid()
                          ? std::optional{static_cast<library::Language>(language.toInt())}
                          : std::nullopt;
    chosen.weightUnit = static_cast<WeightUnit>(m_ui->unitBox->currentIndex());
    chosen.dayStartsAt = m_ui->dayBox->currentIndex();
    chosen.reminders = reminders();
    chosen.staysInTray = m_ui->trayBox->isChecked();
    chosen.stillFigures = m_ui->stillBox->isChecked();
    chosen.emergencyNumber = m_ui->emergencyEdit->text().trimmed();
    return chosen;
}

} // namespace comeback::app
