// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/copy_from_elsewhere.h"
#include "app/main_window.h"
#include "app/rescued_file.h"
#include "app/settings.h"
#include "app/storage_words.h"
#include "app/tray.h"
#include "diary/instance_lock.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QApplication;

namespace comeback::app {

class PlaceWatch;
class ReminderService;

/// Puts the parts together: settings, language, look, diary, coach, window. Start-up does what
/// Today needs and no more: the window stands, empty, before the diary is read.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication& qt, CommandLine line);
    ~Application() override;

    /// Runs until the window is closed, or writes the PDFs that were asked for. Returns the exit
    /// status: 0, or 4 if the diary can't be used, or 1.
    [[nodiscard]] int run();

private:
    static constexpr int kDiaryUnusable = 4; ///< exit status

    [[nodiscard]] QString diaryPath() const;
    [[nodiscard]] coach::Coach::TodaySource todaySource() const;
    [[nodiscard]] bool prepareDemo();
    /// The status to end with where the diary has a window, which comes to the front or is told of;
    /// nothing where this one may go on.
    [[nodiscard]] std::optional<int> takeLock();
    [[nodiscard]] diary::Stored<diary::Diary> openDiary();
    [[nodiscard]] bool openCoach();
    [[nodiscard]] int print();
    void installLanguage();
    void showFrame();
    void fillWindow();
    void followOutsideChanges();
    void openSettings();
    void openCopies();
    /// Removes all that the program keeps, after the person has said so twice, and ends.
    void eraseEverything();
    /// Puts a copy in the diary's place, with the diary closed, and opens what is there then.
    void restore(const ChosenCopy& copy);
    /// Copies by itself: when nothing has changed for a while, and at the end.
    void setUpBackups();
    void backUp();
    /// Tries the newest copies out, once a month; one that cannot be read is told of and replaced.
    void tryCopies();
    /// Where automatic copies go: beside the diary, and where the person wants them.
    [[nodiscard]] std::vector<std::string> backupFolders() const;
    [[nodiscard]] bool lacksCopy(const std::string& folder, int days);
    /// Has the diary's place watched, and takes its lock anew when it was away.
    void watchPlace();
    /// Tells how old the last copy is, once that is more than a week, or that copying fails.
    void tellCopyAge();
    /// Tells what the place and the clock of the diary mean for it.
    void tellNotices();
    /// Offers the copies, or what is whole, for a diary that is damaged; the diary that stands
    /// then, or why there is none.
    [[nodiscard]] diary::Stored<diary::Diary> rescue(const diary::StorageError& error);
    /// The path of the diary that copies are of and are restored to: of a damaged one that is only
    /// looked at, its own.
    [[nodiscard]] std::string placeOfDiary() const;
    void setUpReminders();
    /// The tray's icon, if the person wants it and the desktop has a tray.
    void setUpTray();
    void bringToFront(PageId page);
    /// The system asks the program to end, at a logout say.
    void endForTheSystem();
    /// Into the settings: how the window stands.
    void keepView();
    void answerReminder(Reminder about);
    void report(const diary::StorageError& error) const;
    void report(const StorageWords& said) const;

    QApplication& m_qt;
    CommandLine m_line;
    Settings m_settings;
    library::Language m_language = library::Language::English;
    std::optional<QTemporaryDir> m_demoFolder;
    std::optional<diary::InstanceLock> m_lock;
    std::unique_ptr<RescuedFile> m_rescued; ///< while a damaged diary is only looked at
    bool m_told = false; ///< the person has left the dialog that told why the diary does not open
    std::unique_ptr<coach::Coach> m_coach;
    std::unique_ptr<library::Texts> m_texts;
    std::unique_ptr<MainWindow> m_window;
    ReminderService* m_reminders = nullptr;
    PlaceWatch* m_place = nullptr; ///< goes with the window
    std::unique_ptr<Tray> m_tray;
    double m_basePointSize = 0;
};

} // namespace comeback::app
