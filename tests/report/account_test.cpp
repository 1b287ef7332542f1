// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/account.h"

#include "report/patient.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::test;

namespace {

constexpr int kMonday = 1;

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

    const auto weeks = patient.source().account().weeks(day("2026-11-16"), kMonday);

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

    const auto weeks = patient.source().account().weeks(day("2026-11-02"), kMonday);

    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].planned == 5); // five days a week of walking
    CHECK(weeks[1].planned == 0);
    CHECK(weeks[2].planned == 0);
}

TEST_CASE("weeks begin on the locale's first day, and hold every day between")
{
    const Patient patient(begun("2026-11-04"));
    constexpr int kSunday = 7;
    const auto weeks = patient.source().account().weeks(day("2026-11-04"), kSunday);
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].first == day("2026-11-01"));
    CHECK(weeks[2].first == day("2026-11-15"));
}

TEST_CASE("exercises are left out by either hand until that hand lifts it")
{
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Clinician, {"bridge"})));
    entries.push_back(entry("2026-11-04", leaveOut(Hand::Self, {"hinge_drill"})));
    CHECK(Patient(entries).source().account().excludedExercises() ==
          std::vector<std::string>{"bridge", "hinge_drill"});

    Directive lift;
    lift.by = Hand::Self;
    lift.excludeExercises = Order<std::vector<std::string>>::lift();
    entries.push_back(entry("2026-11-05", lift));
    CHECK(Patient(entries).source().account().excludedExercises() ==
          std::vector<std::string>{"bridge"});
}

TEST_CASE("a new episode keeps what the clinician left out and drops the person's own choice")
{
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Clinician, {"bridge"})));
    entries.push_back(entry("2026-11-03", leaveOut(Hand::Self, {"hinge_drill"})));
    entries.push_back(entry("2026-11-10", Start{pain(3), 20, {}}));
    CHECK(Patient(entries).source().account().excludedExercises() ==
          std::vector<std::string>{"bridge"});
}

TEST_CASE("the flags of a referral stand until the clearance, the most urgent first")
{
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::WeightLoss, true);
    answers.set(RedFlag::SaddleNumbness, true);
    answers.set(RedFlag::SlowCourse, true); // advises, and does not refer
    auto entries = begun("2026-11-02");
    entries.push_back(entry("2026-11-03", Screening{ScreenScope::Full, answers}));
    CHECK(Patient(entries).source().account().standingFlags() ==
          std::vector<RedFlag>{RedFlag::SaddleNumbness, RedFlag::WeightLoss});

    entries.push_back(entry("2026-11-05", Clearance{}));
    CHECK(Patient(entries).source().account().standingFlags().empty());
}
