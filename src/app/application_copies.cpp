// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program as a whole does with the diary's file: copies, restoring, rescue, erasing. All
// of it needs the diary, the window and the lock together.

#include "app/application.h"
#include "app/copies_dialog.h"
#include "app/copy_list.h"
#include "app/copy_words.h"
#include "app/erase_dialog.h"
#include "app/help.h"
#include "app/missing_dialog.h"
#include "app/notices.h"
#include "app/reminder_service.h"
#include "app/rescue_dialog.h"
#include "coach/clock.h"
#include "diary/backup_rules.h"
#include "diary/erase.h"
#include "diary/opening.h"
#include "diary/surroundings.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <optional>
#include <utility>

namespace comeback::app {

diary::Stored<diary::Diary> Application::rescue(const diary::StorageError& error)
{
    using diary::StorageProblem;
    const bool damaged =
        error.problem == StorageProblem::Damaged || error.problem == StorageProblem::EmptyFile;
    const bool missing = error.problem == StorageProblem::Missing;
    if ((!damaged && !missing) || m_line.prints() || m_demoFolder)
        return error;
    m_lock.reset();
    const Help help(m_language);
    if (missing) {
        const int choice = MissingDialog(diaryPath(), m_window.get()).exec();
        m_told = choice == QDialog::Rejected;
        if (takeLock() || m_told)
            return error;
        return diary::Diary::open(diaryPath().toStdString(), choice == MissingDialog::kBeginAnew
                                                                 ? diary::IfMissing::Create
                                                                 : diary::IfMissing::Refuse);
    }
    RescueDialog dialog(diaryPath(), words(error).title, m_window.get());
    const int choice = dialog.exec();
    m_told = choice == QDialog::Rejected;
    if (takeLock() || m_told)
        return error;
    if (choice == QDialog::Accepted)
        return openDiary();
    m_rescued = dialog.takeRescued();
    return diary::Diary::open(m_rescued->path(), diary::IfMissing::Refuse,
                              {.access = diary::Access::ReadOnly});
}

std::string Application::placeOfDiary() const
{
    return m_rescued ? diaryPath().toStdString() : m_coach->path();
}

void Application::setUpBackups()
{
    auto* rest = new QTimer(m_window.get());
    rest->setSingleShot(true);
    rest->setTimerType(Qt::VeryCoarseTimer);
    rest->setInterval(diary::kBackupRest);
    connect(m_coach.get(), &coach::Coach::changed, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, rest, [this] { backUp(); });
    // Once the person has the page before them: what another program has written, or what could
    // not be copied last time, has its copy too.
    constexpr int kSettled = 1500;
    QTimer::singleShot(kSettled, m_window.get(), [this] {
        tryCopies();
        backUp();
    });
}

std::vector<std::string> Application::backupFolders() const
{
    std::vector<std::string> folders{diary::backupFolderOf(m_coach->path())};
    if (!m_settings.secondBackupFolder.isEmpty())
        folders.push_back(m_settings.secondBackupFolder.toStdString());
    return folders;
}

void Application::backUp()
{
    if (m_demoFolder || m_coach->readOnly() || m_coach->timeline().entries.empty() ||
        m_coach->place() != diary::Place::There)
        return;
    bool made = true;
    for (const std::string& folder : backupFolders())
        made = m_coach->backUpInto(folder).ok() && made;
    m_settings.failedCopies = made ? 0 : m_settings.failedCopies + 1;
    tellCopyAge();
}

void Application::tryCopies()
{
    constexpr int kEveryDays = 30;
    const Date today = m_coach->today();
    const auto last = m_settings.copiesTriedOn;
    const bool due = !last || *last > today || today - *last >= kEveryDays;
    if (m_demoFolder || m_coach->readOnly() || !due)
        return;
    for (const std::string& folder : backupFolders()) {
        const auto tried = m_coach->tryNewestBackup(folder);
        if (!tried && tried.error().problem != diary::StorageProblem::Missing)
            m_window->tell(tr("The newest copy of your diary could not be read. A new one is made; "
                              "see File, Copies."));
    }
    m_settings.copiesTriedOn = today;
    m_settings.save();
}

/// A copy is too old only where the diary has changed since.
bool Application::lacksCopy(const std::string& folder, int days)
{
    constexpr int kOldDays = 7;
    if (days <= kOldDays)
        return false;
    const auto tried = m_coach->tryNewestBackup(folder);
    return !tried || !*tried || (*tried)->holds != diary::TriedBackup::Holds::All;
}

void Application::tellCopyAge()
{
    if (m_demoFolder || m_coach->timeline().entries.empty())
        return;
    constexpr int kFailures = 2;
    const std::string folder = backupFolders().back();
    const auto days = m_coach->daysSinceBackup(folder);
    if (days && *days && lacksCopy(folder, **days))
        return m_window->showCopyAge(
            m_settings.secondBackupFolder.isEmpty()
                ? tr("Last copy: %n day(s) ago", nullptr, **days)
                : tr("Last copy in your second folder: %n day(s) ago", nullptr, **days));
    m_window->showCopyAge(m_settings.failedCopies < kFailures
                              ? QString()
                              : tr("Copies can’t be made at the moment: see File, Copies"));
}

void Application::tellNotices()
{
    if (m_demoFolder)
        return;
    const diary::Surroundings around = diary::lookAround(placeOfDiary());
    m_window->showNotices(notices(around, *m_coach, QDateTime::currentDateTime()));
    if (!m_coach->readOnly())
        m_window->showSecondVersion(secondVersion(around, *m_coach));
    rememberTold(around, *m_coach);
}

void Application::eraseEverything()
{
    const std::string path = m_coach->path();
    // Copies of other diaries may lie in the same folder.
    const auto uuid = m_coach->uuid();
    if (!uuid)
        return report(uuid.error());
    EraseDialog dialog(diary::filesOf(path, *uuid), m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    delete std::exchange(m_reminders, nullptr);
    m_tray.reset();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_coach.reset();
    m_lock.reset();
    // Once more, for what was typed meanwhile.
    const diary::Erased erased = diary::erase(diary::filesOf(path, *uuid), path);
    Settings::erase();
    if (!erased.left.empty()) {
        QStringList left;
        for (const std::string& each : erased.left)
            left << QString::fromStdString(each);
        //: %1: the names of the files, one below the other.
        QMessageBox::warning(nullptr, tr("Some files could not be removed"),
                             tr("What is in these files is still there: their folder cannot be "
                                "written to, or its drive is gone. Delete them by hand:\n\n%1")
                                 .arg(left.join(QLatin1Char('\n'))));
    }
    QApplication::quit();
}

void Application::openCopies()
{
    CopiesDialog dialog({*m_coach, *m_texts}, m_settings.secondBackupFolder, m_window.get());
    std::optional<ChosenCopy> wanted;
    connect(&dialog, &CopiesDialog::restoreWanted, this,
            [&wanted](const ChosenCopy& copy) { wanted = copy; });
    dialog.exec();
    m_settings.secondBackupFolder = dialog.secondFolder();
    m_settings.save();
    // Only when the dialog is gone: its parent goes, too.
    if (wanted)
        QTimer::singleShot(0, this, [this, copy = *wanted] { restore(copy); });
}

void Application::restore(const ChosenCopy& copy)
{
    keepView();
    const std::string path = placeOfDiary();
    delete std::exchange(m_reminders, nullptr);
    m_tray.reset();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_coach.reset();
    m_lock.reset();
    const auto restored = restoreCopy(copy, path);
    if (const auto status = takeLock())
        return QApplication::exit(*status);
    showFrame();
    if (!openCoach())
        return QApplication::exit(kDiaryUnusable);
    fillWindow();
    if (restored)
        return m_window->tell(tr("Restored: %n entries. The diary that was here is set aside.",
                                 nullptr, static_cast<int>(restored->summary.entries)));
    const StorageWords why = words(restored.error());
    QMessageBox::warning(m_window.get(), why.title, why.text);
}

} // namespace comeback::app
