// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reaches the program from outside its window: reminders, the tray, other programs that write
// to the diary, a drive that goes.

#include "app/application.h"
#include "app/place_watch.h"
#include "app/reminder_service.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace comeback::app {

namespace {

/// How often the date and writes by other programs are looked at while nothing happens.
constexpr int kRefreshMilliseconds = 60'000;

} // namespace

void Application::setUpReminders()
{
    m_reminders = new ReminderService(
        *m_coach, m_settings.reminders, [] { return QDBusConnection::sessionBus(); },
        [] { return QDateTime::currentDateTime(); }, this);
    connect(m_reminders, &ReminderService::wanted, this, &Application::answerReminder);
    connect(m_reminders, &ReminderService::toldElsewhere, this,
            [this](const QString& title, const QString& text) {
                if (m_tray)
                    m_tray->tell(title, text);
            });
}

void Application::setUpTray()
{
    const bool wanted = m_settings.staysInTray && Tray::isAvailable();
    QApplication::setQuitOnLastWindowClosed(!wanted);
    if (!wanted) {
        m_tray.reset();
        return;
    }
    if (m_tray)
        return;
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::openWanted, this,
            [this] { bringToFront(m_window->currentPage()); });
    connect(m_tray.get(), &Tray::checkInWanted, this, [this] { bringToFront(PageId::Today); });
    connect(m_tray.get(), &Tray::breakWanted, this,
            [this] { answerReminder(Reminder::MoveBreak); });
    connect(m_tray.get(), &Tray::quietWanted, m_reminders, &ReminderService::pauseForAnHour);
    connect(m_tray.get(), &Tray::quitWanted, &m_qt, &QApplication::quit);
}

void Application::answerReminder(Reminder about)
{
    bringToFront(PageId::Today);
    if (about == Reminder::MoveBreak)
        m_window->startBreak();
}

void Application::followOutsideChanges()
{
    // They go with the window: while a copy is restored there is no diary to look at.
    auto* watcher = new QFileSystemWatcher(m_window.get());
    const auto follow = [this, watcher] {
        watcher->addPath(QFileInfo(QString::fromStdString(m_coach->path())).path());
        watcher->addPath(QString::fromStdString(m_coach->path()));
    };
    follow();
    watchPlace();
    connect(m_place, &PlaceWatch::changed, watcher, follow);
    const auto refresh = [this] {
        if (m_place->look())
            m_coach->refresh();
    };
    connect(watcher, &QFileSystemWatcher::directoryChanged, m_window.get(), refresh);
    connect(watcher, &QFileSystemWatcher::fileChanged, m_window.get(), refresh);
    auto* timer = new QTimer(m_window.get());
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, m_window.get(), refresh);
    timer->start(kRefreshMilliseconds);
}

void Application::watchPlace()
{
    const auto takeLockAnew = [this] {
        // The old one may lie on a drive that is no more.
        m_lock.reset();
        auto lock = diary::InstanceLock::take(m_coach->path());
        const bool mayGoOn = lock || lock.error().problem != diary::StorageProblem::Locked;
        if (lock)
            m_lock = std::move(*lock);
        return mayGoOn;
    };
    m_place = new PlaceWatch(*m_coach, takeLockAnew, m_window.get());
    connect(m_place, &PlaceWatch::changed, m_window.get(), [this](diary::Place place) {
        m_window->showPlace(place);
        if (place != diary::Place::There)
            return;
        // They could not be written meanwhile.
        m_coach->drafts().hurry();
        tellNotices();
    });
}

} // namespace comeback::app
