// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copy_from_elsewhere.h"

#include "app/unlock_dialog.h"
#include "diary/sealed_backup.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::CopyFromElsewhere)
};

} // namespace

std::optional<ChosenCopy> askForCopy(const QString& folder, QWidget* parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, Words::tr("Take a diary or a copy of it"), folder,
                                     Words::tr("Diaries (*.db);;All files (*)"));
    return path.isEmpty() ? std::nullopt : unlocked(path, parent);
}

std::optional<ChosenCopy> unlocked(const QString& path, QWidget* parent)
{
    if (!diary::isSealed(path.toStdString()))
        return ChosenCopy{path};
    UnlockDialog dialog(path, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ChosenCopy{path, dialog.passphrase()};
}

} // namespace comeback::app
