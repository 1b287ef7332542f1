// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reminder_service.h"

#include "app/desk.h"
#include "support/catch.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace comeback;
using namespace comeback::test;
using app::Reminder;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// A message bus of the test's own.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForStarted());
        while (!m_daemon.canReadLine())
            REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What a desktop does with notifications, written down.
class Desktop : public QDBusVirtualObject
{
public:
    struct Shown
    {
        uint id;
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
        QString desktopEntry;
    };

    explicit Desktop(const QDBusConnection& bus) : m_bus(bus)
    {
        REQUIRE(
            m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this));
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    ~Desktop() override
    {
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QVariantList given = message.arguments();
        if (message.member() == QLatin1String("CloseNotification")) {
            closed << given[0].toUInt();
            bus.send(message.createReply());
            return true;
        }
        if (message.member() != QLatin1String("Notify"))
            return false;
        const uint replaces = given[1].toUInt();
        const uint id = replaces ? replaces : static_cast<uint>(shown.size() + 1);
        const auto hints = qdbus_cast<QVariantMap>(given[6]);
        shown.push_back({id, replaces, given[3].toString(), given[4].toString(),
                         given[5].toStringList(),
                         hints[QStringLiteral("desktop-entry")].toString()});
        bus.send(message.createReply(id));
        return true;
    }

    void press(uint id, const QString& action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        signal << id << action;
        m_bus.send(signal);
    }

    std::vector<Shown> shown;
    QList<uint> closed;

private:
    QDBusConnection m_bus;
};

struct Scene
{
    Scene()
        : desktop(bus.connection(QStringLiteral("desktop")))
        , service(
              desk.coach(), wanted(), [this] { return bus.connection(QStringLiteral("program")); },
              [this] { return now; })
    {}
    ~Scene()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    static app::ReminderSettings wanted()
    {
        app::ReminderSettings settings;
        settings.wanted = {true, false, true};
        return settings;
    }
    /// Lets the service look minute by minute until that time, and the messages arrive.
    void waitUntil(int hour, int minute, std::size_t expected)
    {
        const QDateTime end(QDate(2026, 11, 20), QTime(hour, minute));
        do {
            now = std::min(now.addSecs(60), end);
            service.look();
        } while (now < end);
        REQUIRE(QTest::qWaitFor([&] { return desktop.shown.size() >= expected; }, 3000));
        QTest::qWait(50);
        REQUIRE(desktop.shown.size() == expected);
    }

    Desk desk{kToday};
    PrivateBus bus;
    Desktop desktop;
    QDateTime now{QDate(2026, 11, 20), QTime(7, 29)};
    app::ReminderService service;
};

} // namespace

TEST_CASE("the morning's reminder has buttons, and says nothing of the diary")
{
    Scene scene;
    scene.desk.begin(6, 20, 1);
    scene.waitUntil(7, 59, 0);
    scene.waitUntil(8, 0, 1);
    const auto& note = scene.desktop.shown.front();
    CHECK(note.title == "How is your back this morning?");
    CHECK_FALSE((note.title + note.text).contains(QRegularExpression("[0-9]")));
    CHECK(note.actions.contains("later"));
    CHECK(note.actions.contains("not_today"));
    scene.waitUntil(8, 1, 1);
}

TEST_CASE("the desktop learns which of its menu entries a notification belongs to")
{
    const QString before = QGuiApplication::desktopFileName();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.comeback"));
    Scene scene;
    scene.desk.begin(6, 20, 1);
    scene.waitUntil(8, 0, 1);
    CHECK(scene.desktop.shown.front().desktopEntry == "org.example.comeback");
    QGuiApplication::setDesktopFileName(before);
}

TEST_CASE("the buttons open, put off, and leave it for today")
{
    Scene scene;
    scene.desk.begin(2, 20, 1);
    QSignalSpy wanted(&scene.service, &app::ReminderService::wanted);
    scene.waitUntil(8, 0, 1);
    scene.desktop.press(scene.desktop.shown.back().id, "later");
    QTest::qWait(50);
    scene.waitUntil(8, 10, 2);
    CHECK(scene.desktop.shown.back().title == "Time to get up");
    scene.desktop.press(scene.desktop.shown.back().id, "not_today");
    QTest::qWait(50);
    scene.waitUntil(8, 29, 2);
    scene.waitUntil(8, 30, 3);
    CHECK(scene.desktop.shown.back().title == "How is your back this morning?");
    scene.desktop.press(scene.desktop.shown.back().id, "open");
    REQUIRE(QTest::qWaitFor([&] { return wanted.count() == 1; }, 3000));
    CHECK(wanted.front().front().value<Reminder>() == Reminder::CheckIn);
    scene.waitUntil(11, 0, 3);
}

TEST_CASE("a figure that is logged another way takes the notification back")
{
    Scene scene;
    scene.desk.begin(2, 20, 1);
    scene.waitUntil(8, 0, 1);
    scene.desk.log(kToday, CheckIn{.pain = pain(1)});
    REQUIRE(QTest::qWaitFor([&] { return !scene.desktop.closed.isEmpty(); }, 3000));
    CHECK(scene.desktop.closed.front() == scene.desktop.shown.front().id);
}

TEST_CASE("quiet for an hour is quiet for an hour")
{
    Scene scene;
    scene.desk.begin(2, 20, 1);
    scene.now = QDateTime(QDate(2026, 11, 20), QTime(7, 58));
    scene.service.pauseForAnHour();
    scene.waitUntil(8, 57, 0);
    scene.waitUntil(8, 58, 1);
}

TEST_CASE("a desktop without notifications is told of, so that the tray can show the words")
{
    Desk desk(kToday);
    desk.begin(2, 20, 1);
    PrivateBus bus;
    {
        app::ReminderService service(
            desk.coach(), Scene::wanted(), [&bus] { return bus.connection("program"); },
            [] { return QDateTime(QDate(2026, 11, 20), QTime(9, 0)); });
        QSignalSpy told(&service, &app::ReminderService::toldElsewhere);
        service.look();
        REQUIRE(QTest::qWaitFor([&] { return told.count() == 1; }, 5000));
        CHECK(told.front().front().toString() == "How is your back this morning?");
    }
    QDBusConnection::disconnectFromBus("program");
}
