// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/button_keys.h"
#include "app/first_run.h"
#include "app/help.h"
#include "app/icons.h"
#include "app/keep_in_view.h"
#include "app/label.h"
#include "app/learn_page.h"
#include "app/pages.h"
#include "app/preview_dialog.h"
#include "app/progress_page.h"
#include "app/questionnaire_dialog.h"
#include "app/status_line.h"
#include "app/step_words.h"
#include "app/theme.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>

#include <utility>

namespace comeback::app {

namespace {

constexpr int kNavigationRow = 44;
constexpr QSize kUsualSize(1280, 720);

/// The menu Help, and F1 wherever the person is.
void setUpHelp(const Ui::MainWindow& ui, const library::Texts& texts, QWidget* window)
{
    auto* help = new Help(texts.language(), window);
    QObject::connect(ui.manualAction, &QAction::triggered, help, &Help::openHere);
    QObject::connect(ui.keysAction, &QAction::triggered, help, [help] {
        help->open({QStringLiteral("keys"), 0});
    });
    QObject::connect(ui.aboutAction, &QAction::triggered, window, [&texts, window] {
        auto* dialog = new AboutDialog(texts, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Comeback"));
    // With room for the window's own frame: the status line must be in sight.
    constexpr int kFrame = 40;
    const QSize most = screen()->availableSize() - QSize(0, kFrame);
    resize(kUsualSize.boundedTo(most.expandedTo(QSize(1, 1))));
}

MainWindow::MainWindow(const Context& context, QWidget* parent) : MainWindow(parent)
{
    fill(context);
}

void MainWindow::fill(const Context& context)
{
    const QSize size = this->size();
    m_context.emplace(context);
    m_ui = std::make_unique<Ui::MainWindow>();
    m_ui->setupUi(this);
    resize(size);
    m_status = new StatusLine(this);
    statusBar()->addWidget(m_status, 1);
    m_copyAge = new Label(QString(), Label::Small, this);
    m_copyAge->setObjectName(QStringLiteral("copyAge"));
    m_copyAge->hide();
    statusBar()->addPermanentWidget(m_copyAge);
    qApp->installEventFilter(new ButtonKeys(this));
    connect(qApp, &QApplication::focusChanged, this, [](QWidget* before, QWidget* now) {
        // With the window itself comes the focus that it had: what is seen stays.
        if (before)
            keepInView(now);
    });
    setUpNavigation();
    setUpMenu();
    setUpActions();
    setUpHelp(*m_ui, context.texts, this);
    connect(&context.coach, &coach::Coach::changed, this, &MainWindow::showWhatFits);
    connect(&context.coach, &coach::Coach::notSaved, this, &MainWindow::tellNotSaved);
    m_ui->readOnlyBanner->setVisible(context.coach.readOnly());
    m_ui->protocolBanner->setVisible(context.coach.protocolMissing());
    showWhatFits();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpNavigation()
{
    m_ui->navigation->setProperty("navigation", true);
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        auto* item = new QListWidgetItem(titleOf(id), m_ui->navigation);
        item->setSizeHint({0, kNavigationRow});
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(titleOf(id)).arg(i + 1));
    }
    restyleNavigation();
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && static_cast<PageId>(row) != m_current)
            showPage(static_cast<PageId>(row));
    });
}

void MainWindow::setUpMenu()
{
    QUndoStack& stack = m_context->coach.undoStack();
    m_undo = new QAction(this);
    m_redo = new QAction(this);
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::nameSteps);
    nameSteps();
    m_undo->setShortcut(QKeySequence::Undo);
    // Where the system has one of the two already, a second of the same would make both unclear.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence other(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(other))
        redoKeys.prepend(other);
    m_redo->setShortcuts(redoKeys);
    QAction* first = m_ui->editMenu->actions().value(0);
    m_ui->editMenu->insertActions(first, {m_undo, m_redo});
    m_ui->editMenu->insertSeparator(first);
    const auto tellAfter = [this](QAction* action, const QString& message) {
        // The stack has done its work when this runs; a failure has been told already and stays.
        connect(action, &QAction::triggered, this, [this, message] {
            if (!std::exchange(m_toldFailure, false))
                tell(message);
        });
    };
    tellAfter(m_undo, tr("Taken back. Ctrl+Y makes it again."));
    tellAfter(m_redo, tr("Made again. Ctrl+Z takes it back."));
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        QAction* action = m_ui->viewMenu->addAction(titleOf(id));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    }
}

/// The menu says what would be taken back, so that nobody presses Ctrl+Z to find out.
void MainWindow::nameSteps()
{
    const auto name = [this](QAction& action, const QString& verb,
                             const std::optional<coach::StepSummary>& step) {
        action.setEnabled(step.has_value());
        //: In the menu: %1 is "Undo" or "Redo", %2 what that does.
        action.setText(step ? tr("%1: %2").arg(verb, words(*step, m_context->texts)) : verb);
    };
    name(*m_undo, tr("&Undo"), m_context->coach.toUndo());
    name(*m_redo, tr("&Redo"), m_context->coach.toRedo());
}

void MainWindow::setUpActions()
{
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quitWanted);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::askForImport);
    connect(m_ui->placeBanner, &Banner::taken, this, &MainWindow::askForExport);
    connect(m_ui->versionBanner, &Banner::taken, this, [this] { importFrom(m_secondVersion); });
    m_ui->paperAction->setEnabled(!m_context->coach.readOnly());
    connect(m_ui->paperAction, &QAction::triggered, this, &MainWindow::openWeekSheet);
    connect(m_ui->visitAction, &QAction::triggered, this, &MainWindow::openVisit);
    connect(m_ui->exportAction, &QAction::triggered, this, &MainWindow::askForExport);
    connect(m_ui->copiesAction, &QAction::triggered, this, &MainWindow::copiesWanted);
    m_ui->importAction->setEnabled(!m_context->coach.readOnly());
    setAcceptDrops(true);
    for (const library::QuestionnaireInfo& info : library::questionnaires()) {
        const QString title =
            QString::fromStdString(m_context->texts.questionnaire(info.id, "title"));
        m_ui->editMenu->addAction(title + QStringLiteral("…"), this, [this, &info] {
            auto* dialog = new QuestionnaireDialog(*m_context, info, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    m_ui->viewMenu->addSeparator();
    m_ui->viewMenu->addAction(m_ui->exercisesAction);
    connect(m_ui->exercisesAction, &QAction::triggered, this, [this] { openExercises({}); });
    connect(m_ui->protocolAction, &QAction::triggered, this, &MainWindow::openProtocol);
    connect(m_ui->printPlanAction, &QAction::triggered, this,
            [this] { openPreview(PreviewDialog::Plan); });
    connect(m_ui->printReportAction, &QAction::triggered, this,
            [this] { openPreview(PreviewDialog::Report); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && m_context && !m_context->coach.readOnly())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFrom(event->mimeData()->urls().front().toLocalFile());
}

Page* MainWindow::page(PageId id)
{
    Page*& slot = m_pages[static_cast<std::size_t>(id)];
    if (slot)
        return slot;
    slot = makePage(id, *m_context, m_ui->stack);
    m_ui->stack->addWidget(slot);
    if (auto* progress = qobject_cast<ProgressPage*>(slot)) {
        progress->setWantedPanels(m_progressPanels);
        connect(progress, &ProgressPage::wantedPanelsChanged, this, &MainWindow::setProgressPanels);
    }
    connect(slot, &Page::pageWanted, this, &MainWindow::showPage);
    connect(slot, &Page::told, this, &MainWindow::tell);
    connect(slot, &Page::cardWanted, this, [this](const QString& card) {
        showPage(PageId::Learn);
        if (auto* learn = qobject_cast<LearnPage*>(page(PageId::Learn)))
            learn->showCard(card);
    });
    connect(slot, &Page::exercisesWanted, this, &MainWindow::openExercises);
    connect(slot, &Page::exerciseWanted, this, &MainWindow::openExercise);
    connect(slot, &Page::printPlanWanted, m_ui->printPlanAction, &QAction::trigger);
    connect(slot, &Page::printReportWanted, m_ui->printReportAction, &QAction::trigger);
    return slot;
}

void MainWindow::showPage(PageId id)
{
    if (m_firstRun)
        return;
    m_current = id;
    Page* wanted = page(id);
    m_ui->stack->setCurrentWidget(wanted);
    m_ui->navigation->setCurrentRow(static_cast<int>(id));
    wanted->enter();
}

void MainWindow::showWhatFits()
{
    const bool started = m_context->coach.timeline().state.started;
    m_ui->printPlanAction->setEnabled(started);
    m_ui->visitAction->setEnabled(started);
    m_ui->protocolBanner->setVisible(m_context->coach.protocolMissing());
    const bool unfinished = FirstRun::isUnfinished(m_context->coach);
    if (unfinished && !m_firstRun)
        return showFirstRun();
    if (!unfinished && m_firstRun)
        leaveFirstRun();
}

void MainWindow::leaveFirstRun()
{
    // It ends when the diary says so, and once more when it says so itself.
    if (!m_firstRun)
        return;
    m_ui->stack->removeWidget(m_firstRun);
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
    m_ui->navigationFrame->show();
    for (QAction* each : m_ui->viewMenu->actions())
        each->setEnabled(true);
    showPage(PageId::Today);
}

void MainWindow::showFirstRun()
{
    auto* firstRun = new FirstRun(*m_context, m_ui->stack);
    m_firstRun = firstRun;
    m_ui->stack->addWidget(firstRun);
    m_ui->stack->setCurrentWidget(firstRun);
    m_ui->navigationFrame->hide();
    for (QAction* each : m_ui->viewMenu->actions())
        each->setEnabled(false);
    connect(firstRun, &FirstRun::finished, this, &MainWindow::leaveFirstRun);
    connect(firstRun, &FirstRun::exerciseWanted, this, &MainWindow::openExercise);
    connect(firstRun, &FirstRun::printReportWanted, m_ui->printReportAction, &QAction::trigger);
}

void MainWindow::restyleNavigation()
{
    for (int i = 0; i < kPageCount; ++i)
        m_ui->navigation->item(i)->setIcon(
            themedIcon(iconNameOf(static_cast<PageId>(i)), palette()));
    m_ui->navigation->setPalette(navigationPalette(palette()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui && m_ui->navigation->count() == kPageCount)
        restyleNavigation();
}

} // namespace comeback::app
