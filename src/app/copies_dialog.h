// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_from_elsewhere.h"
#include "app/page.h"
#include "diary/backup_folder.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace comeback::app {

class Label;

/// The copies of the diary: when the last one was made, one more now, one for elsewhere (encrypted,
/// if a passphrase is given), a second folder, and each copy with what is in it and how it differs
/// from the diary. Restoring is asked for here and done by the program as a whole, which closes the
/// diary for it.
class CopiesDialog : public QDialog
{
    Q_OBJECT

public:
    CopiesDialog(const Context& context, const QString& secondFolder, QWidget* parent = nullptr);

    /// The second folder as it was chosen; empty for none.
    [[nodiscard]] QString secondFolder() const;
    /// A copy to a new file; the words for what came of it.
    QString copyTo(const QString& fileName, const QString& passphrase);

Q_SIGNALS:
    void restoreWanted(const comeback::app::ChosenCopy& copy);

private:
    void fill();
    /// How old the newest copy is, and what a look into it shows.
    [[nodiscard]] QString wordsOnNewest();
    void backUpNow();
    void askWhereTo();
    void chooseFolder();
    void look();
    void restoreChosen();
    void restoreFromElsewhere();
    /// `which` says in words which copy it is.
    void askToRestore(const ChosenCopy& copy, const QString& which);
    [[nodiscard]] const diary::BackupFile* chosen() const;

    Context m_context;
    std::vector<diary::BackupFile> m_files;
    Label* m_last = nullptr;
    QTableWidget* m_table = nullptr;
    Label* m_contents = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace comeback::app
