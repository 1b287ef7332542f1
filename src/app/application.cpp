// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/demo.h"
#include "app/figure_view.h"
#include "app/icons.h"
#include "app/look.h"
#include "app/printing.h"
#include "app/raise_signal.h"
#include "app/reminder_service.h"
#include "app/settings_dialog.h"
#include "app/storage_words.h"
#include "coach/clock.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace comeback::app {

namespace {

constexpr int kFailed = 1;

} // namespace

Application::Application(QApplication& qt, CommandLine line)
    : m_qt(qt), m_line(std::move(line)), m_settings(Settings::load())
{
    m_basePointSize = QApplication::font().pointSizeF();
    installLanguage();
}

Application::~Application() = default;

void Application::installLanguage()
{
    using library::Language;
    // The default is the system's until it is set below.
    const auto system = library::languageFromTag(QLocale().name().toStdString());
    m_language =
        m_line.language.value_or(m_settings.language.value_or(system.value_or(Language::English)));
    const auto id = library::idOf(m_language);
    const QString tag = QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
    // The person's region keeps its date order where it speaks the chosen language.
    if (system != m_language)
        QLocale::setDefault(QLocale(tag));
    for (const QString& name : {QStringLiteral("comeback_"), QStringLiteral("qtbase_")}) {
        auto* translator = new QTranslator(&m_qt);
        if (translator->load(QStringLiteral(":/i18n/") + name + tag))
            QApplication::installTranslator(translator);
    }
    m_texts = std::make_unique<library::Texts>(m_language);
}

QString Application::diaryPath() const
{
    if (m_demoFolder)
        return m_demoFolder->filePath(QStringLiteral("diary.db"));
    if (!m_line.diaryPath.isEmpty())
        return m_line.diaryPath;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/comeback/diary.db");
}

coach::Coach::TodaySource Application::todaySource() const
{
    if (m_line.today)
        return [today = *m_line.today] { return today; };
    // Read at each look: the settings can change while the program runs.
    return [this] { return coach::dateNow(m_settings.dayStartsAt); };
}

bool Application::prepareDemo()
{
    m_demoFolder.emplace();
    if (!m_demoFolder->isValid())
        return false;
    const auto made = makeDemoDiary(diaryPath().toStdString(), todaySource()(), m_language);
    if (!made)
        report(made.error());
    return made.ok();
}

std::optional<int> Application::takeLock()
{
    QDir().mkpath(QFileInfo(diaryPath()).path());
    // From the lock on a second start may ask for the window.
    RaiseSignal::ignoreUntilReady();
    auto lock = diary::InstanceLock::take(diaryPath().toStdString());
    if (lock) {
        m_lock = std::move(lock).value();
        return std::nullopt;
    }
    if (lock.error().problem != diary::StorageProblem::Locked)
        return std::nullopt; // a folder that can't be written to: the diary opens read-only
    const auto holder = diary::InstanceLock::holder(diaryPath().toStdString());
    const int page = m_line.page ? static_cast<int>(*m_line.page) : RaiseSignal::kNoPage;
    if (holder && RaiseSignal::send(*holder, page))
        return 0;
    // Its window cannot be reached: nothing else would say why none opens.
    report(StorageWords{
        tr("Your diary is open elsewhere"),
        tr("Another window of Comeback has %1 open, and it cannot be brought to the front from "
           "here. It may be on another computer. Close it there, then start again. Nothing was "
           "changed.")
            .arg(diaryPath())});
    return kDiaryUnusable;
}

diary::Stored<diary::Diary> Application::openDiary()
{
    const bool mayCreate =
        m_demoFolder || !m_line.diaryPath.isEmpty() || !m_settings.diaryHasExisted;
    auto diary = diary::Diary::open(diaryPath().toStdString(), mayCreate && !m_line.prints()
                                                                   ? diary::IfMissing::Create
                                                                   : diary::IfMissing::Refuse);
    return diary ? std::move(diary) : rescue(diary.error());
}

bool Application::openCoach()
{
    m_rescued.reset();
    m_told = false;
    auto diary = openDiary();
    if (!diary) {
        report(diary.error());
        return false;
    }
    auto coach = coach::Coach::open(std::move(diary).value(), todaySource());
    if (!coach) {
        report(coach.error());
        return false;
    }
    m_coach = std::move(coach).value();
    if (!m_settings.diaryHasExisted && m_line.diaryPath.isEmpty() && !m_demoFolder) {
        m_settings.diaryHasExisted = true;
        m_settings.save();
    }
    return true;
}

void Application::report(const diary::StorageError& error) const
{
    report(words(error));
}

void Application::report(const StorageWords& said) const
{
    std::fprintf(stderr, "comeback: %s. %s\n", qPrintable(said.title), qPrintable(said.text));
    if (m_line.prints() || m_told)
        return;
    QMessageBox box(QMessageBox::Warning, said.title, said.title);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(said.text);
    box.exec();
}

int Application::run()
{
    if (!m_line.prints())
        applyLook(m_qt, m_settings.appearance, m_settings.textPercent, m_basePointSize);
    FigureView::setMotionWanted(!m_settings.stillFigures);
    if (m_line.demo && !prepareDemo())
        return kFailed;
    if (!m_line.prints()) {
        if (const auto status = takeLock())
            return *status;
        showFrame();
    }
    if (!openCoach())
        return kDiaryUnusable;
    if (m_line.prints())
        return print();
    fillWindow();
    const int status = QApplication::exec();
    // Erased, or not to be opened again after a copy was restored: nothing is left to keep.
    if (!m_coach)
        return status;
    backUp();
    keepView();
    m_settings.save();
    return status;
}

int Application::print()
{
    const Context context{*m_coach, *m_texts};
    bool printed = true;
    if (!m_line.printPlan.isEmpty())
        printed = printToFile(context, Document::Plan, m_line.printPlan, m_line.paper) && printed;
    if (!m_line.printReport.isEmpty())
        printed =
            printToFile(context, Document::Report, m_line.printReport, m_line.paper) && printed;
    return printed ? 0 : kFailed;
}

void Application::showFrame()
{
    m_window = std::make_unique<MainWindow>();
    if (!m_settings.windowGeometry.isEmpty())
        m_window->restoreGeometry(m_settings.windowGeometry);
    if (m_line.minimized && m_settings.staysInTray && Tray::isAvailable())
        return;
    if (m_line.minimized)
        m_window->showMinimized();
    else
        m_window->show();
    // Painted in the colour of the theme before the diary is read.
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void Application::fillWindow()
{
    m_coach->setWeightUnit(m_settings.weightUnit);
    m_window->setProgressPanels(m_settings.progressPanels);
    m_window->fill(Context{*m_coach, *m_texts});
    if (m_rescued)
        m_window->showRescued(m_rescued->salvaged());
    m_window->showPage(m_line.page.value_or(PageId::Today));
    if (m_demoFolder)
        //: The title of the window over an invented diary.
        m_window->setWindowTitle(tr("Comeback: demonstration"));
    QGuiApplication::setWindowIcon(programIcon());
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Application::openSettings);
    connect(m_window.get(), &MainWindow::copiesWanted, this, &Application::openCopies);
    // A window that only closes may leave its icon in the tray, and the reminders.
    connect(m_window.get(), &MainWindow::quitWanted, &m_qt, &QApplication::quit);
    connect(m_window.get(), &MainWindow::importClosed, this, &Application::tellNotices);
    followOutsideChanges();
    auto* raise = new RaiseSignal(m_window.get());
    connect(raise, &RaiseSignal::raised, m_window.get(), [this](int place) {
        const bool named = place >= 0 && place < kPageCount;
        bringToFront(named ? static_cast<PageId>(place) : m_window->currentPage());
    });
    connect(raise, &RaiseSignal::endWanted, this, &Application::endForTheSystem);
    // Who turns away from the window may not come back to it.
    connect(&m_qt, &QGuiApplication::applicationStateChanged, m_coach.get(),
            [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    m_coach->drafts().hurry();
            });
    setUpReminders();
    setUpTray();
    setUpBackups();
    // When the window has been painted.
    QTimer::singleShot(0, m_window.get(), [this] {
        tellNotices();
        tellCopyAge();
    });
}

/// Windows may ask before they close, and nobody is there to answer: what is typed is in the
/// drafts.
void Application::endForTheSystem()
{
    constexpr int kPatienceMilliseconds = 500;
    QTimer::singleShot(kPatienceMilliseconds, &m_qt, [] { QCoreApplication::exit(0); });
    QApplication::quit();
}

void Application::keepView()
{
    m_settings.windowGeometry = m_window->saveGeometry();
    m_settings.progressPanels = m_window->progressPanels();
}

void Application::bringToFront(PageId page)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->showPage(page);
}

void Application::openSettings()
{
    SettingsDialog dialog(m_settings, QString::fromStdString(placeOfDiary()),
                          QString::fromStdString(m_texts->sentence("privacy")), m_window.get());
    if (m_demoFolder || m_coach->readOnly())
        dialog.forbidErasing();
    bool erasing = false;
    connect(&dialog, &SettingsDialog::eraseWanted, &dialog, [&dialog, &erasing] {
        erasing = true;
        dialog.reject();
    });
    const bool accepted = dialog.exec() == QDialog::Accepted;
    if (erasing)
        return QTimer::singleShot(0, this, &Application::eraseEverything);
    if (!accepted)
        return;
    Settings chosen = dialog.settings();
    // What was noted about the copies while the dialog stood open.
    chosen.failedCopies = m_settings.failedCopies;
    chosen.copiesTriedOn = m_settings.copiesTriedOn;
    m_settings = std::move(chosen);
    m_settings.save();
    applyLook(m_qt, m_settings.appearance, m_settings.textPercent, m_basePointSize);
    FigureView::setMotionWanted(!m_settings.stillFigures);
    m_coach->setWeightUnit(m_settings.weightUnit);
    m_coach->refresh();
    m_reminders->setSettings(m_settings.reminders);
    setUpTray();
}

} // namespace comeback::app
