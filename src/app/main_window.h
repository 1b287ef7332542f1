// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/second_versions.h"
#include "diary/salvage.h"

#include <QMainWindow>

#include <array>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace Ui {
class MainWindow;
}

namespace comeback::app {

class StatusLine;

/// The one window: pages listed at the left (Ctrl+1 to Ctrl+5), the page in front at the right, the
/// menu above. Before there is a plan it shows the first run instead. The window can be on the
/// screen before there is a diary to show: it is then an empty frame until it is filled.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// An empty frame.
    explicit MainWindow(QWidget* parent = nullptr);
    /// A frame that is filled at once.
    explicit MainWindow(const Context& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Puts pages and menus into the frame; once.
    void fill(const Context& context);

    void showPage(PageId id);
    /// The two-minute break for who has sat long, step by step.
    void startBreak();
    /// What the person should know about the diary's place and clock, above the page; empty: all
    /// is well.
    void showNotices(const QStringList& notices);
    /// Where the diary is now; says what that means until it is there again.
    void showPlace(diary::Place place);
    /// A second version beside the diary, to be compared; nothing: there is none.
    void showSecondVersion(const std::optional<SecondVersion>& version);
    /// Says, for good, that this is what could be read of a damaged diary.
    void showRescued(const diary::Salvaged& salvaged);
    /// Stands at the right of the status line for as long as it is true: "Last copy 9 days ago".
    void showCopyAge(const QString& words);
    /// Says something in the status line.
    void tell(const QString& message, const QString& spoken = {});
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// The page, made if it has not been yet.
    [[nodiscard]] Page* page(PageId id);

    /// The panels of the page Progress, as the settings keep them.
    void setProgressPanels(const QStringList& ids) { m_progressPanels = ids; }
    [[nodiscard]] const QStringList& progressPanels() const { return m_progressPanels; }

Q_SIGNALS:
    void settingsWanted();
    /// The copies of the diary, which need the whole program to be restored.
    void copiesWanted();
    void quitWanted();
    /// An import is done or called off.
    void importClosed();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpNavigation();
    void setUpMenu();
    void nameSteps();
    void setUpActions();
    void showWhatFits();
    void showFirstRun();
    void leaveFirstRun();
    void tellNotSaved(const diary::StorageError& error);
    void restyleNavigation();
    void openProtocol();
    void openExercises(const QString& purpose);
    void openExercise(const std::string& exercise);
    void openVisit();
    void openWeekSheet();
    void askForImport();
    void importFrom(const QString& fileName);
    void askForExport();
    void openPreview(int document);

    std::optional<Context> m_context;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::array<Page*, kPageCount> m_pages{};
    StatusLine* m_status = nullptr;
    QLabel* m_copyAge = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QWidget* m_firstRun = nullptr;
    PageId m_current = PageId::Today;
    QStringList m_progressPanels;
    QString m_secondVersion;    ///< the file that can be compared
    bool m_toldFailure = false; ///< of the undo or redo that is just being made
};

} // namespace comeback::app
