// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/time_window.h"

#include "charts/written_diary.h"
#include "support/approx.h"
#include "support/catch.h"

using namespace comeback::charts;
using namespace comeback::test;
using Preset = TimeWindow::Preset;

namespace {

const DateRange kYear{*comeback::Date::fromYmd(2025, 1, 1), *comeback::Date::fromYmd(2025, 12, 31)};

} // namespace

TEST_CASE("two weeks are the last fourteen days, today included")
{
    TimeWindow window;
    window.setLimits(kYear);
    window.show(Preset::TwoWeeks);
    CHECK(window.days() == DateRange{day("2025-12-18"), day("2025-12-31")});
    CHECK(window.preset() == Preset::TwoWeeks);
}

TEST_CASE("a range longer than the diary shows the diary")
{
    TimeWindow window;
    window.setLimits({day("2025-12-01"), day("2025-12-20")});
    window.show(Preset::OneYear);
    CHECK(window.days() == DateRange{day("2025-12-01"), day("2025-12-20")});
}

TEST_CASE("the first days of a diary stand at the right end of a week")
{
    TimeWindow window;
    window.setLimits({day("2025-12-19"), day("2025-12-20")});
    CHECK(window.days() == DateRange{day("2025-12-14"), day("2025-12-20")});
}

TEST_CASE("the view never leaves the diary")
{
    TimeWindow window;
    window.setLimits(kYear);
    window.show(Preset::TwoWeeks);
    window.panBy(1000);
    CHECK(window.days().to == kYear.to);
    window.panBy(-1000);
    CHECK(window.days() == DateRange{day("2025-01-01"), day("2025-01-14")});
    window.zoom(1000, window.lower());
    CHECK(window.days() == kYear);
}

TEST_CASE("zooming in stops at a week and keeps the day under the pointer")
{
    TimeWindow window;
    window.setLimits(kYear);
    window.show(Preset::ThreeMonths);
    const double centre = (window.lower() + window.upper()) / 2;
    window.zoom(0.5, centre);
    CHECK((window.lower() + window.upper()) / 2 == Approx(centre));
    window.zoom(0.001, centre);
    CHECK(window.upper() - window.lower() == Approx(7));
}

TEST_CASE("moving the view leaves the preset, and a new day keeps the last day in view")
{
    TimeWindow window;
    window.setLimits(kYear);
    window.zoom(0.5, window.upper());
    CHECK_FALSE(window.preset().has_value());
    window.setLimits({kYear.from, kYear.to.plusDays(1)});
    CHECK(window.days().to == kYear.to.plusDays(1));
}

TEST_CASE("revealing a day moves no further than needed")
{
    TimeWindow window;
    window.setLimits(kYear);
    window.show(Preset::TwoWeeks);
    window.reveal(day("2025-12-10"));
    CHECK(window.days().from == day("2025-12-10"));
    window.reveal(day("2025-12-12"));
    CHECK(window.days().from == day("2025-12-10"));
}
