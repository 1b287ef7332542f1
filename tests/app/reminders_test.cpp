// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reminders.h"

#include "support/catch.h"

#include <QTimeZone>

using namespace comeback;
using app::OpenToday;
using app::Reminder;
using app::Reminders;
using app::ReminderSettings;
using Due = std::vector<Reminder>;

namespace {

QDateTime at(int hour, int minute = 0, int day = 20)
{
    return {QDate(2026, 11, day), QTime(hour, minute)};
}

ReminderSettings wanting(std::initializer_list<Reminder> which)
{
    ReminderSettings settings;
    for (const Reminder each : which)
        settings.wanted[static_cast<std::size_t>(each)] = true;
    return settings;
}

const OpenToday kBoth{.checkIn = true, .training = true};

/// Looks every minute from one time to another; the times at which something came.
std::vector<QTime> times(Reminders& reminders, QDateTime from, const QDateTime& to,
                         const OpenToday& open)
{
    std::vector<QTime> found;
    for (; from <= to; from = from.addSecs(60))
        if (!reminders.due(from, open).empty())
            found.push_back(from.time());
    return found;
}

} // namespace

TEST_CASE("nothing is shown until it is wanted")
{
    Reminders reminders{ReminderSettings{}};
    CHECK(times(reminders, at(0), at(23, 59), kBoth).empty());
}

TEST_CASE("a daily reminder comes once, at its time, and only while it stands open")
{
    Reminders reminders{wanting({Reminder::CheckIn})};
    CHECK(times(reminders, at(6), at(20), kBoth) == std::vector<QTime>{QTime(8, 0)});
    CHECK(times(reminders, at(6, 0, 21), at(20, 0, 21), {.training = true}).empty());
    CHECK(reminders.due(at(9, 0, 22), kBoth) == Due{Reminder::CheckIn});
}

TEST_CASE("who starts the program later is reminded then")
{
    Reminders reminders{wanting({Reminder::CheckIn, Reminder::Training})};
    CHECK(reminders.due(at(18), kBoth) == Due{Reminder::CheckIn, Reminder::Training});
    CHECK(reminders.due(at(18, 1), kBoth).empty());
}

TEST_CASE("what is put off comes again after its time, unless it was logged meanwhile")
{
    Reminders reminders{wanting({Reminder::CheckIn})};
    REQUIRE_FALSE(reminders.due(at(8), kBoth).empty());
    reminders.snooze(Reminder::CheckIn, at(8), 30);
    CHECK(reminders.due(at(8, 29), kBoth).empty());
    CHECK(reminders.due(at(8, 30), kBoth) == Due{Reminder::CheckIn});
    reminders.snooze(Reminder::CheckIn, at(8, 30), 30);
    CHECK(reminders.due(at(9, 5), {}).empty());
}

TEST_CASE("not today means not before tomorrow")
{
    Reminders reminders{wanting({Reminder::CheckIn, Reminder::MoveBreak})};
    reminders.skipToday(Reminder::CheckIn, at(7, 30));
    reminders.skipToday(Reminder::MoveBreak, at(7, 30));
    CHECK(times(reminders, at(7, 30), at(20), kBoth).empty());
    CHECK(reminders.due(at(8, 0, 21), kBoth) == Due{Reminder::CheckIn});
}

TEST_CASE("the night is quiet, across midnight and within a day")
{
    ReminderSettings settings = wanting({Reminder::CheckIn, Reminder::MoveBreak});
    settings.checkInAt = QTime(6, 0);
    Reminders reminders{settings};
    CHECK(times(reminders, at(21), at(6, 59, 21), kBoth).empty());
    CHECK(reminders.due(at(7, 0, 21), kBoth) == Due{Reminder::CheckIn});
    settings.quietFrom = QTime(12, 0);
    settings.quietUntil = QTime(14, 0);
    reminders.setSettings(settings);
    CHECK(reminders.isQuiet(QTime(12, 0)));
    CHECK_FALSE(reminders.isQuiet(QTime(14, 0)));
    settings.quietFrom = settings.quietUntil;
    reminders.setSettings(settings);
    CHECK_FALSE(reminders.isQuiet(QTime(3, 0)));
}

TEST_CASE("breaks come at their distance, and a machine that slept begins anew")
{
    Reminders reminders{wanting({Reminder::MoveBreak})};
    CHECK(times(reminders, at(9), at(11), {}) ==
          std::vector<QTime>{QTime(9, 40), QTime(10, 20), QTime(11, 0)});
    // Asleep for an hour: no break is due on waking.
    CHECK(times(reminders, at(12), at(12, 39), {}).empty());
    CHECK(reminders.due(at(12, 40), {}) == Due{Reminder::MoveBreak});
    reminders.snooze(Reminder::MoveBreak, at(12, 40), 10);
    CHECK(times(reminders, at(12, 41), at(12, 55), {}) == std::vector<QTime>{QTime(12, 50)});
}

TEST_CASE("while a warning sign stands nothing is asked for")
{
    Reminders reminders{wanting({Reminder::CheckIn, Reminder::Training, Reminder::MoveBreak})};
    OpenToday open = kBoth;
    open.care = true;
    CHECK(times(reminders, at(7), at(20), open).empty());
}

TEST_CASE("a clock that is put back makes no reminder wait")
{
    Reminders reminders{wanting({Reminder::MoveBreak})};
    CHECK(times(reminders, at(15), at(15, 40), {}).size() == 1);
    // Put back by five hours: it counts from there.
    CHECK(times(reminders, at(10), at(10, 39), {}).empty());
    CHECK(reminders.due(at(10, 40), {}) == Due{Reminder::MoveBreak});
}
