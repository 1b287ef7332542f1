// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/backup_folder.h"
#include "diary/salvage.h"

#include <QDialog>
#include <QLocale>

#include <optional>
#include <vector>

class QListWidget;
class QPushButton;

namespace comeback::app {

class Label;

/// What can be done about a diary that is damaged: take a copy, or save what is whole in it. The
/// damaged file is never altered or deleted; whatever takes its place sets it aside.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    RescueDialog(const QString& diaryPath, const QString& problem, QWidget* parent = nullptr);
    ~RescueDialog() override;

    /// Puts the copy in the diary's place; false and a message if it could not be.
    bool takeCopy(const std::string& path);
    /// Saves what is whole, and puts that in the diary's place; says how much came through.
    bool recover();

private:
    void offerCopies(const QLocale& locale);
    /// Saves what is whole to a file of its own, so that its number can be weighed against those of
    /// the copies before anything is chosen.
    void countWhatIsWhole();
    [[nodiscard]] std::string savedPath() const { return m_diaryPath.toStdString() + ".recovered"; }

    QString m_diaryPath;
    std::optional<diary::Salvaged> m_salvaged;
    std::vector<diary::BackupFile> m_copies;
    QListWidget* m_list = nullptr;
    Label* m_whole = nullptr;
    Label* m_result = nullptr;
};

} // namespace comeback::app
