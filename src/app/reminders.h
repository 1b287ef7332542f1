// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTime>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace comeback::app {

/// What the program may remind of: the morning's figure, what the plan asks for today, and getting
/// up after long sitting.
enum class Reminder : std::uint8_t { CheckIn, Training, MoveBreak };

inline constexpr int kReminderCount = 3;

inline constexpr int kLeastBreakMinutes = 20;
inline constexpr int kMostBreakMinutes = 120;

/// When to remind; everything is off until it is wanted. Times are those on the wall.
struct ReminderSettings
{
    std::array<bool, kReminderCount> wanted{}; ///< by Reminder
    QTime checkInAt{8, 0};
    QTime trainingAt{17, 0};
    int breakEveryMinutes = 40; ///< after so long sitting, 20 to 120
    QTime quietFrom{21, 0};     ///< from then to `quietUntil` nothing is shown; equal: never quiet
    QTime quietUntil{7, 0};

    [[nodiscard]] bool wants(Reminder which) const
    {
        return wanted[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] bool wantsAny() const { return wanted != std::array<bool, kReminderCount>{}; }
    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

/// What stands open in the diary today.
struct OpenToday
{
    bool checkIn = false;  ///< no figure for the morning yet
    bool training = false; ///< the plan asks for a session or walk that is not logged
    bool care = false;     ///< a warning sign stands: nothing is asked for but the way to care
};

/// Decides what to remind of, minute by minute; pure but for its memory. Each of the two daily
/// reminders comes once a day, and again only when it was put off. A break is due when so many
/// minutes have passed since the last one; a machine that slept has had its person on their feet.
class Reminders
{
public:
    explicit Reminders(const ReminderSettings& settings) : m_settings(settings) {}

    void setSettings(const ReminderSettings& settings);

    /// What is to be shown at `now`. Call about once a minute.
    [[nodiscard]] std::vector<Reminder> due(const QDateTime& now, const OpenToday& open);

    /// It comes again after so many minutes, if it still stands open then.
    void snooze(Reminder which, const QDateTime& now, int minutes);
    /// It does not come again on the day of `now`.
    void skipToday(Reminder which, const QDateTime& now);

    [[nodiscard]] bool isQuiet(QTime time) const;

private:
    struct Memory
    {
        QDate shownOn;
        QDate skippedOn;
        std::optional<QDateTime> again;
    };

    [[nodiscard]] bool isDue(Reminder which, const QDateTime& now, const OpenToday& open);
    [[nodiscard]] bool breakIsDue(const QDateTime& now);
    [[nodiscard]] Memory& memoryOf(Reminder which)
    {
        return m_memory[static_cast<std::size_t>(which)];
    }

    ReminderSettings m_settings;
    std::array<Memory, kReminderCount> m_memory;
    QDateTime m_lastLook;
    QDateTime m_sittingSince;
};

} // namespace comeback::app
