// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/date_ticker.h"

#include "charts/written_diary.h"
#include "support/catch.h"

using namespace comeback::charts;
using namespace comeback::test;

namespace {

/// Lets a test ask for the ticks of a view.
class Ticks : public DateTicker
{
public:
    using DateTicker::createTickVector;
    using DateTicker::DateTicker;
};

} // namespace

TEST_CASE("ticks that lie days or weeks apart keep their days while the view moves")
{
    Ticks ticks{QLocale(QLocale::English)};
    constexpr double kView = 60;
    const double lower = day("2026-01-05").dayNumber();
    for (const double step : {1.0, 2.0, 7.0, 14.0}) {
        INFO(step);
        const auto before = ticks.createTickVector(step, {lower, lower + kView});
        for (const double moved : {1.0, 7.0})
            for (const double tick :
                 ticks.createTickVector(step, {lower + moved, lower + moved + kView}))
                if (tick <= lower + kView)
                    CHECK(before.contains(tick));
    }
}

TEST_CASE("ticks of weeks stand on Mondays")
{
    Ticks ticks{QLocale(QLocale::English)};
    const double wednesday = day("2026-01-07").dayNumber();
    const auto found = ticks.createTickVector(7, {wednesday, wednesday + 10});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == day("2026-01-05").dayNumber());
    CHECK(found[1] == day("2026-01-12").dayNumber());
}
