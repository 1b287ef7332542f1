// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialogs that the window opens.

#include "app/exercises_dialog.h"
#include "app/export_diary.h"
#include "app/import_dialog.h"
#include "app/main_window.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/visit_dialog.h"
#include "app/week_sheet_dialog.h"

#include <QFileDialog>

namespace comeback::app {

void MainWindow::openProtocol()
{
    auto* dialog = new ProtocolDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProtocolDialog::told, this, [this](const QString& message) { tell(message); });
    dialog->open();
}

void MainWindow::openExercises(const QString& purpose)
{
    auto* dialog = new ExercisesDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPurpose(purpose.toStdString());
    dialog->open();
}

void MainWindow::openExercise(const std::string& exercise)
{
    auto* dialog = new ExercisesDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showExercise(exercise);
    dialog->open();
}

void MainWindow::openVisit()
{
    auto* dialog = new VisitDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VisitDialog::told, this, [this](const QString& message) { tell(message); });
    dialog->open();
}

void MainWindow::openWeekSheet()
{
    auto* dialog = new WeekSheetDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WeekSheetDialog::told, this,
            [this](const QString& message) { tell(message); });
    dialog->open();
}

void MainWindow::askForImport()
{
    const QString fileName = QFileDialog::getOpenFileName(
        this, tr("Import"), QString(),
        tr("Diary files, tables, health records (*.json *.csv *.tsv *.txt *.db);;All files (*)"));
    if (!fileName.isEmpty())
        importFrom(fileName);
}

void MainWindow::importFrom(const QString& fileName)
{
    auto* dialog = new ImportDialog(*m_context, fileName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::told, this, [this](const QString& message) { tell(message); });
    connect(dialog, &QDialog::finished, this, &MainWindow::importClosed);
    if (dialog->read())
        dialog->open();
    else
        dialog->deleteLater();
}

void MainWindow::askForExport()
{
    const QString told = exportDiary(*m_context, this);
    if (!told.isEmpty())
        tell(told);
}

void MainWindow::startBreak()
{
    ExercisesDialog dialog(*m_context, this);
    dialog.startBreak();
}

void MainWindow::openPreview(int document)
{
    auto* dialog =
        new PreviewDialog(*m_context, static_cast<PreviewDialog::Document>(document), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::told, this, [this](const QString& message) { tell(message); });
    dialog->open();
}

} // namespace comeback::app
