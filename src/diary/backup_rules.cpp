// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_rules.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <set>

namespace comeback::diary {

namespace {

constexpr std::string_view kPrefix = "diary-";
constexpr std::string_view kSuffix = ".db";
constexpr std::size_t kTimeLength = 16;
constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kDay = 86'400 * kSecond;

Date dateOf(Timestamp at)
{
    std::int64_t day = at.utcMilliseconds / kDay;
    if (at.utcMilliseconds % kDay < 0)
        --day;
    return Date::fromDayNumber(day);
}

/// The date on the person's calendar at that instant.
Date localDateOf(Timestamp at)
{
    const auto seconds = static_cast<std::time_t>(at.utcMilliseconds / kSecond);
    std::tm local{};
    if (!localtime_r(&seconds, &local))
        return dateOf(at);
    return Date::fromYmd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday)
        .value_or(dateOf(at));
}

/// "20261120T201000Z", or what has that length, as an instant; the cuts are where RFC 3339 has its
/// dashes and colons.
std::optional<Timestamp> parseCompactTime(std::string_view text)
{
    std::string spaced;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 6)
            spaced += '-';
        if (i == 11 || i == 13)
            spaced += ':';
        spaced += text[i];
    }
    return Timestamp::parse(spaced);
}

/// Weeks begin on Monday; day 0 was a Thursday.
std::int64_t weekOf(Date date)
{
    constexpr std::int64_t kWeeksBefore = 10'000;
    return (date.dayNumber() + 3 + 7 * kWeeksBefore) / 7;
}

std::int64_t monthOf(Date date)
{
    return std::int64_t{date.year()} * 12 + date.month();
}

/// Keeps the newest of each period, up to a number of periods.
class Periods
{
public:
    explicit Periods(std::size_t most) : m_most(most) {}

    /// Whether the backup is the newest of a period that still counts.
    [[nodiscard]] bool keeps(std::int64_t period)
    {
        if (m_seen.contains(period) || m_seen.size() == m_most)
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    std::size_t m_most;
    std::set<std::int64_t> m_seen;
};

void newestFirst(std::vector<BackupName>& backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupName& a, const BackupName& b) { return a.number > b.number; });
}

} // namespace

std::string compactTime(Timestamp at)
{
    std::int64_t rest = at.utcMilliseconds % kSecond;
    if (rest < 0)
        rest += kSecond;
    std::string text = Timestamp{at.utcMilliseconds - rest, 0}.toString();
    std::erase_if(text, [](char each) { return each == '-' || each == ':'; });
    return text;
}

std::string fileName(const BackupName& name)
{
    std::string number = std::to_string(name.number);
    number.insert(0, number.size() < 6 ? 6 - number.size() : 0, '0');
    return std::string(kPrefix) + name.diary + '-' + number + '-' + compactTime(name.at) +
           std::string(kSuffix);
}

std::optional<BackupName> parseBackupName(std::string_view name)
{
    constexpr std::size_t kNumberAt = kPrefix.size() + kDiaryDigits + 1;
    if (name.size() < kNumberAt + 6 + 1 + kTimeLength + kSuffix.size())
        return std::nullopt;
    const std::size_t timeAt = name.size() - kSuffix.size() - kTimeLength;
    BackupName found;
    found.diary = name.substr(kPrefix.size(), kDiaryDigits);
    const std::string_view number = name.substr(kNumberAt, timeAt - 1 - kNumberAt);
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), found.number);
    const auto time = parseCompactTime(name.substr(timeAt, kTimeLength));
    if (error != std::errc{} || end != number.data() + number.size() || !time)
        return std::nullopt;
    found.at = *time;
    // Whatever else the name was, writing it again shows it.
    return fileName(found) == name ? std::optional{found} : std::nullopt;
}

std::vector<BackupName> beyondRule(std::vector<BackupName> backups, const KeepRule& rule)
{
    newestFirst(backups);
    Periods days{rule.days};
    Periods weeks{rule.weeks};
    Periods months{rule.months};
    std::vector<BackupName> beyond;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (i < rule.last)
            continue;
        const Date date = dateOf(backups[i].at);
        const bool daily = days.keeps(date.dayNumber());
        const bool weekly = weeks.keeps(weekOf(date));
        const bool monthly = months.keeps(monthOf(date));
        if (!daily && !weekly && !monthly)
            beyond.push_back(backups[i]);
    }
    std::reverse(beyond.begin(), beyond.end());
    return beyond;
}

std::optional<BackupName> oneToDelete(const std::vector<BackupName>& backups, const KeepRule& rule)
{
    std::vector<BackupName> ordered = backups;
    newestFirst(ordered);
    const bool clockWentBack =
        ordered.size() > 1 && ordered[0].at.utcMilliseconds < ordered[1].at.utcMilliseconds - kDay;
    const auto beyond = beyondRule(std::move(ordered), rule);
    if (clockWentBack || beyond.empty())
        return std::nullopt;
    return beyond.front();
}

std::optional<int> daysSinceNewest(std::span<const BackupName> backups, Date today)
{
    const auto newest = std::max_element(
        backups.begin(), backups.end(),
        [](const BackupName& a, const BackupName& b) { return a.number < b.number; });
    if (newest == backups.end())
        return std::nullopt;
    return std::max(0, today - localDateOf(newest->at));
}

} // namespace comeback::diary
