// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/recent_check_ins.h"

#include "support/catch.h"
#include "support/diary_text.h"
#include "support/property.h"

#include <algorithm>
#include <vector>

using namespace comeback;
using namespace comeback::test;

namespace {

struct Reading
{
    int day;
    int pain;
};

/// Usual pain as protocol.md section 3 has it, by sorting.
std::optional<Pain> usualBySorting(const std::vector<Reading>& readings, int onDay)
{
    std::vector<int> within;
    for (const Reading& each : readings)
        if (each.day <= onDay && each.day > onDay - 7)
            within.push_back(each.pain);
    if (within.size() < 3)
        return std::nullopt;
    std::ranges::sort(within);
    return Pain::from(within[(within.size() - 1) / 2]);
}

std::optional<Pain> worstBySearch(const std::vector<Reading>& readings, int onDay)
{
    std::optional<Pain> worst;
    for (const Reading& each : readings)
        if (each.day == onDay)
            worst = std::max(worst, Pain::from(each.pain));
    return worst;
}

RecentCheckIns kept(const std::vector<Reading>& readings)
{
    RecentCheckIns recent;
    for (const Reading& each : readings)
        recent.add(day(each.day), *Pain::from(each.pain));
    return recent;
}

} // namespace

TEST_CASE("usual pain and the worst of a day are those of the readings, for any readings")
{
    forAll({.cases = 600, .maxSize = 40}, [] {
        std::vector<Reading> readings;
        int onDay = 0;
        for (const std::uint8_t each : *rc::gen::arbitrary<std::vector<std::uint8_t>>()) {
            onDay += each % 5 == 4 ? each % 23 : each % 3;
            readings.push_back({onDay, (each / 7) % 11});
        }
        const RecentCheckIns recent = kept(readings);
        for (int asked = std::max(0, onDay - 2); asked < onDay + 14; ++asked) {
            RC_ASSERT(recent.usualPain(day(asked)) == usualBySorting(readings, asked));
            RC_ASSERT(recent.worstOn(day(asked)) == worstBySearch(readings, asked));
        }
    });
}

TEST_CASE("three readings of seven days make a usual pain, of an even number the lower middle one")
{
    CHECK_FALSE(kept({{0, 3}, {1, 3}}).usualPain(day(1)).has_value());
    CHECK(kept({{0, 1}, {1, 3}, {2, 9}}).usualPain(day(2)) == Pain::from(3));
    CHECK(kept({{0, 1}, {1, 3}, {2, 5}, {3, 9}}).usualPain(day(3)) == Pain::from(3));
    CHECK(kept({{0, 4}, {3, 4}, {6, 4}}).usualPain(day(6)) == Pain::from(4));
    CHECK_FALSE(kept({{0, 4}, {3, 4}, {6, 4}}).usualPain(day(7)).has_value());
    CHECK(kept({{0, 0}, {0, 0}, {0, 0}}).usualPain(day(0)) == Pain::from(0));
    CHECK(kept({{0, 10}, {0, 10}, {0, 10}}).usualPain(day(0)) == Pain::from(10));
}

TEST_CASE("without a check-in nothing is usual and nothing is the worst")
{
    CHECK_FALSE(RecentCheckIns{}.usualPain(day(0)).has_value());
    CHECK_FALSE(RecentCheckIns{}.worstOn(day(0)).has_value());
    CHECK(kept({{0, 0}}).worstOn(day(0)) == Pain::from(0));
    CHECK_FALSE(kept({{0, 5}}).worstOn(day(1)).has_value());
    CHECK_FALSE(kept({{9, 5}}).worstOn(day(0)).has_value());
    CHECK(kept({{0, 5}, {8, 1}}).worstOn(day(0)) == Pain::from(5));
    CHECK_FALSE(kept({{0, 5}, {9, 1}}).worstOn(day(0)).has_value());
}
