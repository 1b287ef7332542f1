// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_rules.h"
#include "diary/workshop.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

BackupName named(std::int64_t number, const std::string& instant)
{
    return {"1a2b3c4d", number, at(instant)};
}

/// A backup at noon of each of `days` days, the last on `last`.
std::vector<BackupName> daily(int days, std::string_view last)
{
    std::vector<BackupName> backups;
    for (int i = 0; i < days; ++i)
        backups.push_back(named(i + 1, on(last).plusDays(i + 1 - days).toString() + "T12:00:00Z"));
    return backups;
}

/// The time zone of the machine, as long as this is there.
class InZone
{
public:
    explicit InZone(const char* zone)
    {
        if (const char* before = std::getenv("TZ"))
            m_before = before;
        set(zone);
    }
    InZone(const InZone&) = delete;
    InZone& operator=(const InZone&) = delete;
    ~InZone() { set(m_before ? m_before->c_str() : nullptr); }

private:
    static void set(const char* zone)
    {
        if (zone)
            setenv("TZ", zone, 1);
        else
            unsetenv("TZ");
        tzset();
    }
    std::optional<std::string> m_before;
};

std::vector<BackupName> kept(const std::vector<BackupName>& backups)
{
    const auto beyond = beyondRule(backups);
    std::vector<BackupName> rest;
    for (const BackupName& each : backups)
        if (std::find(beyond.begin(), beyond.end(), each) == beyond.end())
            rest.push_back(each);
    return rest;
}

} // namespace

TEST_CASE("the name of a backup tells diary, number and instant, and no other name does")
{
    const BackupName name = named(123, "2026-11-20T20:10:00Z");
    CHECK(fileName(name) == "diary-1a2b3c4d-000123-20261120T201000Z.db");
    CHECK(parseBackupName(fileName(name)) == name);
    CHECK(parseBackupName(fileName(named(12'345'678, "2026-11-20T20:10:00Z")))->number ==
          12'345'678);
    for (const char* other :
         {"", "diary.db", "diary-1a2b3c4d-000123-20261120T201000Z.db-journal",
          "diary-1a2b3c4d-000123-20261320T201000Z.db", "diary-1a2b3c4d-00x123-20261120T201000Z.db",
          "diary-1a2b3c4d--00123-20261120T201000Z.db", "diary-1a2b3c4d-0000123-20261120T201000Z.db",
          "diary-1a2b3c4d-number-20261120T201000Z.db",
          "diary-1a2b3c4d-99999999999999999999-20261120T201000Z.db", ".comeback-part-1a2b3c4d",
          "diary-1a2b3c4d-000123-20261120T201000Z.sb"}) {
        INFO(other);
        CHECK_FALSE(parseBackupName(other));
    }
}

TEST_CASE("backups differ where any part of their names does")
{
    const BackupName name = named(123, "2026-11-20T20:10:00Z");
    CHECK_FALSE(name == BackupName{"1a2b3c4e", 123, name.at});
    CHECK_FALSE(name == BackupName{name.diary, 124, name.at});
    CHECK_FALSE(name == BackupName{name.diary, 123, at("2026-11-20T20:10:01Z")});
}

TEST_CASE("a clock that was never set names and counts by the day that it shows")
{
    const Timestamp before1970{-1, 0};
    CHECK(compactTime(before1970) == "19691231T235959Z");
    const BackupName name{"1a2b3c4d", 1, at("1969-12-31T23:59:59Z")};
    CHECK(parseBackupName(fileName(name)) == name);
    CHECK(daysSinceNewest(std::vector{name}, on("1970-01-01")) == 1);
}

TEST_CASE("the last ten stay whatever their dates")
{
    std::vector<BackupName> backups;
    for (int i = 1; i <= 10; ++i)
        backups.push_back(named(i, "2026-11-20T12:00:00Z"));
    CHECK(beyondRule(backups).empty());
    backups.push_back(named(11, "2026-11-20T12:00:00Z"));
    backups.push_back(named(12, "2026-11-20T12:00:00Z"));
    // Of the two behind the last ten, the newer one is that day's.
    CHECK(beyondRule(backups) == std::vector{backups[0]});
}

TEST_CASE("behind the last ten stay fourteen days, eight weeks, twenty-four months")
{
    const auto left = kept(daily(1000, "2026-11-20"));
    CHECK(left.front().at == at("2024-12-31T12:00:00Z"));
    // The newest of three weeks and of two months are among the days.
    CHECK(left.size() == 10 + 14 + 5 + 22);
    CHECK(left.back().at == at("2026-11-20T12:00:00Z"));
}

TEST_CASE("one backup goes for one that is made, the oldest first")
{
    auto backups = daily(40, "2026-11-20");
    const auto beyond = beyondRule(backups);
    REQUIRE(beyond.size() > 1);
    CHECK(oneToDelete(backups) == beyond.front());
    CHECK(beyond.front().number < beyond.back().number);
    CHECK_FALSE(oneToDelete(daily(24, "2026-11-20")));
}

TEST_CASE("a clock that went back by more than a day keeps every backup")
{
    auto backups = daily(40, "2026-11-20");
    backups.push_back(named(41, "2026-11-18T12:00:00Z"));
    CHECK_FALSE(oneToDelete(backups));
    backups.back() = named(41, "2026-11-19T12:00:01Z");
    CHECK(oneToDelete(backups));
    backups.back() = named(41, "2036-11-19T12:00:01Z");
    CHECK(oneToDelete(backups) == beyondRule(backups).front());
}

TEST_CASE("days since the newest backup, by number and not by clock")
{
    const InZone utc("UTC0");
    const auto backups = daily(3, "2026-11-11");
    CHECK(daysSinceNewest(backups, on("2026-11-20")) == 9);
    CHECK(daysSinceNewest(backups, on("2026-11-11")) == 0);
    CHECK(daysSinceNewest(backups, on("2026-11-01")) == 0);
    CHECK_FALSE(daysSinceNewest({}, on("2026-11-01")));
}

TEST_CASE("days since the newest backup are those of the person's own calendar")
{
    const std::vector evening{named(1, "2026-11-11T18:30:00Z")};
    {
        // Already half past seven in the morning of the next day.
        const InZone east("EAST-13");
        CHECK(daysSinceNewest(evening, on("2026-11-20")) == 8);
        CHECK(daysSinceNewest(evening, on("2026-11-12")) == 0);
    }
    const std::vector night{named(1, "2026-11-12T04:30:00Z")};
    const InZone west("WEST8");
    CHECK(daysSinceNewest(night, on("2026-11-20")) == 9);
    CHECK(daysSinceNewest(night, on("2026-11-12")) == 1);
}

TEST_CASE("whatever the clock did, thinning keeps the last ten and never more goes than too much")
{
    CHECK(rc::check([] {
        std::vector<BackupName> backups;
        const auto count = *rc::gen::inRange(0, 80);
        for (std::int64_t i = 1; i <= count; ++i)
            backups.push_back(
                {"1a2b3c4d",
                 i,
                 {*rc::gen::inRange<std::int64_t>(1'700'000'000, 1'800'000'000) * 1000, 0}});
        const auto left = kept(backups);
        RC_ASSERT(left.size() >= std::min<std::size_t>(10, backups.size()));
        for (std::size_t i = 0; i < std::min<std::size_t>(10, backups.size()); ++i)
            RC_ASSERT(std::find(left.begin(), left.end(), backups[backups.size() - 1 - i]) !=
                      left.end());
        RC_ASSERT(left.size() <= 10U + 14U + 8U + 24U);
        // What stays stays: thinning a second time takes nothing.
        RC_ASSERT(beyondRule(left).empty());
        if (const auto one = oneToDelete(backups))
            RC_ASSERT(one->number <= count - 10);
    }));
}
