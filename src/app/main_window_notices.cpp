// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window says above its pages and in its status line.

#include "app/main_window.h"
#include "app/status_line.h"
#include "app/storage_words.h"
#include "ui_main_window.h"

namespace comeback::app {

void MainWindow::tell(const QString& message, const QString& spoken)
{
    m_status->tell(message, spoken);
}

void MainWindow::showNotices(const QStringList& notices)
{
    m_ui->noticeBanner->setText(notices.join(QLatin1Char('\n')));
    m_ui->noticeBanner->setVisible(!notices.isEmpty());
}

void MainWindow::showPlace(diary::Place place)
{
    if (place != diary::Place::There)
        m_ui->versionBanner->clear();
    switch (place) {
    case diary::Place::There:
        if (m_ui->placeBanner->isVisibleTo(this))
            tell(tr("Your diary is there again. What was not saved can be saved now."));
        return m_ui->placeBanner->clear();
    case diary::Place::Gone:
        return m_ui->placeBanner->say(
            tr("Your diary is gone: its drive or folder is not there. What you type stays in its "
               "form, and nothing is saved until it is back. Or save all that is here elsewhere."),
            tr("Save elsewhere…"));
    case diary::Place::Another:
        return m_ui->placeBanner->say(
            tr("Another file stands where your diary was, and lacks some of it. It is left alone. "
               "What you type stays in its form. Save all that is here elsewhere, then start "
               "Comeback again."),
            tr("Save elsewhere…"));
    }
}

void MainWindow::showSecondVersion(const std::optional<SecondVersion>& version)
{
    if (!version)
        return m_ui->versionBanner->clear();
    m_secondVersion = version->path;
    m_ui->versionBanner->say(words(*version), tr("Compare…"));
}

void MainWindow::showRescued(const diary::Salvaged& salvaged)
{
    m_ui->readOnlyBanner->setTone(Label::Attention);
    m_ui->readOnlyBanner->setText(
        //: %1 and %2 are numbers of entries.
        tr("Your diary is damaged. This is what can still be read of it, to look at and to export: "
           "entries: %1 · lost: %2. The file is as it was. To mend it, start Comeback again.")
            .arg(salvaged.recovered)
            .arg(salvaged.lost));
}

void MainWindow::showCopyAge(const QString& words)
{
    m_copyAge->setText(words);
    m_copyAge->setVisible(!words.isEmpty());
}

void MainWindow::tellNotSaved(const diary::StorageError& error)
{
    m_toldFailure = true;
    m_status->keep(words(error).title);
}

} // namespace comeback::app
