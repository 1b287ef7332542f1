// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_from_elsewhere.h"
#include "diary/backup_folder.h"
#include "diary/restore.h"

#include <QListWidget>
#include <QLocale>

#include <string>
#include <vector>

namespace comeback::app {

/// The copies that lie beside a diary, the newest first, each with when it was made and what it
/// holds; one is chosen.
class CopyList : public QListWidget
{
    Q_OBJECT

public:
    explicit CopyList(const QString& diaryPath, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_copies.empty(); }
    /// The chosen copy; empty if there is none.
    [[nodiscard]] std::string chosen() const;

private:
    std::vector<diary::BackupFile> m_copies;
};

/// The copies that lie beside a diary, the newest first, and behind them what restoring has set
/// aside. A folder that can't be read has none.
[[nodiscard]] std::vector<diary::BackupFile> copiesOf(const std::string& diaryPath);

/// When a copy was made: by its name, else by its file.
[[nodiscard]] QString whenMade(const diary::BackupFile& copy, const QLocale& locale);

/// Puts a copy in the diary's place, which no Coach may have open.
[[nodiscard]] diary::Copied<diary::Restored> restoreCopy(const ChosenCopy& copy,
                                                         const std::string& diaryPath);
/// The same; what went wrong in words, empty if nothing did.
[[nodiscard]] QString putInPlace(const ChosenCopy& copy, const QString& diaryPath);

} // namespace comeback::app
