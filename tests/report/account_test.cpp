// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/account.h"

#include "report/patient.h"
#include "support/catch.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::test;

namespace {

constexpr int kMonday = 1;
constexpr int kMost = 12;

/// From a day to the patient's today.
report::DateRange upTo(std::string_view from)
{
    return {day(from), day("2026-11-20")};
}

Session session(int before, int during, int after)
{
    return {.before = pain(before), .during = pain(during), .after = pain(after)};
}

Directive leaveOut(Hand by, std::vector<std::string> exercises)
{
    Directive directive;
    directive.by = by;
    directive.excludeExercises = Order<std::vector<std::string>>(std::move(exercises));
    return directive;
}

} // namespace

TEST_CASE("a week counts each training day once, extra walks apart, and the worst of all pains")
{
    auto entries = begun("2026-11-16");
    entries.push_back(entry("2026-11-17", CheckIn{.pain = pain(1)}));
    entries.push_back(entry("2026-11-17", session(1, 2, 1)));
    entries.push_back(entry("2026-11-17", session(1, 3, 2)));
    entries.push_back(entry("2026-11-18", CheckIn{.pain = pain(2)}));
    Session walk = session(2, 2, 2);
    walk.kind = SessionKind::Walk;
    entries.push_back(entry("2026-11-18", walk));
    const Patient patient(entries);

    const auto weeks = patient.source().account().weeks(upTo("2026-11-16"), kMonday, kMost);

    REQUIRE(weeks.size() == 1);
    CHECK(weeks[0].first == day("2026-11-16"));
    CHECK(weeks[0].done == 1);
    CHECK(weeks[0].walks == 1);
    CHECK(weeks[0].checkIns == 2);
    CHECK(weeks[0].worst == 3);
    CHECK(weeks[0].middle == 1);
}

TEST_CASE("nothing counts as planned on days of a flare or a referral")
{
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-09", Flare{}));
    const Patient patient(entries);

    const auto weeks = patient.source().account().weeks(upTo("2026-11-02"), kMonday, kMost);

    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].planned == 5); // five days a week of walking
    CHECK(weeks[1].planned == 0);
    CHECK(weeks[2].planned == 0);
}

TEST_CASE("weeks begin on the locale's first day, and hold every day between")
{
    const Patient patient(begun("2026-11-04"));
    constexpr int kSunday = 7;
    const auto weeks = patient.source().account().weeks(upTo("2026-11-04"), kSunday, kMost);
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].first == day("2026-11-01"));
    CHECK(weeks[2].first == day("2026-11-15"));
}

TEST_CASE("exercises are left out by either hand until that hand lifts it")
{
    using Ids = std::vector<std::string>;
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Clinician, {"bridge"})));
    entries.push_back(entry("2026-11-04", leaveOut(Hand::Self, {"hinge_drill"})));
    const Patient both(entries);
    CHECK(both.source().account().excludedBy(Hand::Clinician) == Ids{"bridge"});
    CHECK(both.source().account().excludedBy(Hand::Self) == Ids{"hinge_drill"});

    Directive lift;
    lift.by = Hand::Self;
    lift.excludeExercises = Order<std::vector<std::string>>::lift();
    entries.push_back(entry("2026-11-05", lift));
    const Patient lifted(entries);
    CHECK(lifted.source().account().excludedBy(Hand::Clinician) == Ids{"bridge"});
    CHECK(lifted.source().account().excludedBy(Hand::Self).empty());
}

TEST_CASE("a new episode keeps what the clinician left out and drops the person's own choice")
{
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Clinician, {"bridge"})));
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Self, {"hinge_drill"})));
    entries.push_back(entry("2026-11-10", Start{pain(3), 20, {}}));
    const Patient patient(entries);
    CHECK(patient.source().account().excludedBy(Hand::Clinician) ==
          std::vector<std::string>{"bridge"});
    CHECK(patient.source().account().excludedBy(Hand::Self).empty());
}

TEST_CASE("the flags of a referral stand until the clearance, the most urgent first")
{
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::WeightLoss, true);
    answers.set(RedFlag::SaddleNumbness, true);
    answers.set(RedFlag::SlowCourse, true); // advises, and does not refer
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", Screening{ScreenScope::Full, answers}));
    CHECK(report::standingFlags(Patient(entries).timeline()) ==
          std::vector<RedFlag>{RedFlag::SaddleNumbness, RedFlag::WeightLoss});

    entries.push_back(entry("2026-11-05", Clearance{}));
    CHECK(report::standingFlags(Patient(entries).timeline()).empty());
}

TEST_CASE(
    "a long time is told in a few columns of as many weeks each, and nothing is counted twice")
{
    const Patient patient(tenYears());
    const report::Account account = patient.source().account();
    const report::DateRange all{patient.timeline().entries.front().date, day("2026-11-20")};
    const auto columns = account.weeks(all, kMonday, kMost);
    REQUIRE(columns.size() > 2);
    CHECK(columns.size() <= kMost);
    const int length = columns[1].first - columns[0].first;
    CHECK(length % 7 == 0);
    int checkIns = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CHECK(columns[i].first == columns[0].first.plusDays(static_cast<int>(i) * length));
        checkIns += columns[i].checkIns;
    }
    CHECK(checkIns == std::ranges::count_if(patient.timeline().entries, [](const Entry& each) {
              return std::holds_alternative<CheckIn>(each.body);
          }));
}

TEST_CASE(
    "a period is made of whole weeks of the latest episode, or of the days that were asked for")
{
    using report::Choice;
    using report::Period;
    auto entries = begun("2026-06-01");
    entries.push_back(entry("2026-08-05", Start{pain(3), 20, {}}));
    entries.push_back(entry("2026-09-09", Flare{}));
    const Patient patient(entries);
    const report::Account account = patient.source().account();
    const Date today = day("2026-11-20"); // a Friday
    const auto from = [&](const Choice& choice) { return account.daysOf(choice, kMonday).from; };
    CHECK(from({Period::Weeks4}) == day("2026-10-26"));
    CHECK(from({Period::Weeks8}) == day("2026-09-28"));
    CHECK(from({Period::Weeks12}) == day("2026-08-31"));
    CHECK(from({Period::SinceFlare}) == day("2026-09-09"));
    CHECK(from({Period::All}) == day("2026-06-01"));
    CHECK(from({Period::Own}) == day("2026-08-05"));
    CHECK(account.daysOf({Period::Own, day("2026-07-01"), day("2026-07-31")}, kMonday) ==
          report::DateRange{day("2026-07-01"), day("2026-07-31")});
    CHECK(account.daysOf({Period::Own, day("1990-01-01"), day("2030-01-01")}, kMonday) ==
          report::DateRange{day("2026-06-01"), today});
    CHECK(account.daysOf({Period::Own, day("2026-10-10"), day("2026-10-01")}, kMonday) ==
          report::DateRange{day("2026-10-01"), day("2026-10-01")});
    CHECK(Patient({}).source().account().daysOf({Period::All}, kMonday) ==
          report::DateRange{today, today});
    CHECK(Patient(begun("2026-11-18")).source().account().daysOf({Period::Weeks4}, kMonday).from ==
          day("2026-11-18"));
}

TEST_CASE("what a person does not want is no turning point, unless it changed the level")
{
    auto entries = begunAt("2026-11-02", "L3");
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Self, {"hinge_drill"})));
    Directive down;
    down.by = Hand::Self;
    down.setLevel = LevelName{"L1"};
    entries.push_back(entry("2026-11-04", down));
    entries.push_back(entry("2026-11-05", leaveOut(Hand::Clinician, {"bridge"})));
    const Patient patient(entries);
    std::vector<Date> dates;
    for (const Decision& each : patient.source().account().turningPoints(upTo("2026-11-02")))
        dates.push_back(each.date);
    CHECK(dates == std::vector<Date>{day("2026-11-05"), day("2026-11-04"), day("2026-11-02"),
                                     day("2026-11-02")});
    CHECK(patient.source().account().turningPoints(upTo("2026-11-05")).size() == 1);
}
